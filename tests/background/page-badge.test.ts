/** The number on the toolbar button: folds count, marks do not. */
import { expect, test } from 'vitest';
import { badgeFor } from '../../src/background/page-badge.ts';
import type { Fold } from '../../src/engine/types.ts';
import type { FoldState, PageState } from '../../src/platform/page-state.ts';

const WORDS = { message: (key: string) => key, plural: (key: string, count: number) => `${key} ${count}` };
const FOLD: Fold = {
  id: 'f',
  category: 'shop',
  confidence: 1,
  zone: 'inside',
  excerpt: '',
  text: '',
  reasons: [],
  run: { parent: [], from: 0, to: 0 },
  fingerprint: 'f',
  print: 'f',
};

function badge(status: PageState['status'], ...folds: readonly FoldState['status'][]): unknown {
  const marks = [{ fold: FOLD, status: 'marked' as const }];
  const state = {
    url: '',
    title: '',
    status,
    folds: folds.map((each) => ({ fold: FOLD, status: each })),
    marks,
    advertorial: null,
    seller: false,
  };
  return badgeFor(state, WORDS);
}

const NONE = { text: '', title: '', tone: 'count' };
const counted = (text: string, count: number): object => ({
  text,
  title: `badge_titleFolds ${count}`,
  tone: 'count',
});

test.each([
  [badge('folding', 'folded'), counted('1', 1)],
  [badge('folding', 'folded', 'open', 'kept'), counted('2', 2)],
  [badge('folding', ...Array<'open'>(999).fill('open')), counted('999', 999)],
  [badge('folding', ...Array<'open'>(1000).fill('open')), counted('999+', 1000)],
  [badge('folding'), NONE],
  [badge('folding', 'kept', 'kept'), NONE],
  [badge('no-article'), NONE],
  [badge('gave-up', 'folded', 'open'), NONE],
  [badge('off'), { text: 'badge_off', title: 'badge_titleOff', tone: 'off' }],
  [badge('off', 'folded'), { text: 'badge_off', title: 'badge_titleOff', tone: 'off' }],
])('%j is %j', (shown, expected) => {
  expect(shown).toEqual(expected);
});
