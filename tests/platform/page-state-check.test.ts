/** Only what is a page's state passes for one. */
import { describe, expect, test } from 'vitest';
import type { Fold } from '../../src/engine/types.ts';
import type { PageState } from '../../src/platform/page-state.ts';
import { isPageState } from '../../src/platform/page-state-check.ts';

const FOLD: Fold = {
  id: 'f1',
  category: 'gold',
  confidence: 0.9,
  zone: 'after',
  excerpt: 'Talk to us',
  text: 'Talk to us',
  reasons: [{ code: 'contact', quote: '' }],
  run: { parent: [0], from: 1, to: 2 },
  fingerprint: 'abc',
  print: 'abc',
};
const STATE: PageState = {
  url: 'https://a.com/',
  title: '',
  status: 'folding',
  folds: [{ fold: FOLD, status: 'open' }],
  marks: [{ fold: FOLD, status: 'marked' }],
  advertorial: null,
  seller: false,
};

const withFold = (change: object): object => ({
  ...STATE,
  folds: [...STATE.folds, { fold: { ...FOLD, ...change }, status: 'folded' }],
});

describe('isPageState', () => {
  test.each([
    STATE,
    { ...STATE, status: 'off', folds: [], marks: [] },
    { ...STATE, advertorial: { source: 'label', quote: 'Ad', place: null } },
    { ...STATE, more: 1 },
  ])('takes %j', (state) => {
    expect(isPageState(state)).toBe(true);
  });

  test.each<unknown>([
    undefined,
    null,
    'off',
    [],
    {},
    { ...STATE, url: 7 },
    { ...STATE, title: undefined },
    { ...STATE, status: 'busy' },
    { ...STATE, status: 'constructor' },
    { ...STATE, folds: undefined },
    { ...STATE, folds: { length: 0 } },
    { ...STATE, folds: [FOLD] },
    { ...STATE, folds: [null] },
    { ...STATE, folds: [{ fold: FOLD, status: 'gone' }] },
    { ...STATE, folds: [{ fold: FOLD, status: 'marked' }] },
    { ...STATE, marks: undefined },
    { ...STATE, advertorial: undefined },
    { ...STATE, seller: undefined },
    { ...STATE, seller: 'yes' },
    { ...STATE, advertorial: {} },
    { ...STATE, advertorial: { source: 'rumour', quote: 'x' } },
    { ...STATE, advertorial: { source: 'label' } },
    { ...STATE, marks: [FOLD] },
    { ...STATE, marks: [{ fold: FOLD, status: 'folded' }] },
    withFold({ id: 1 }),
    withFold({ category: 'news' }),
    withFold({ category: ['gold'] }),
    withFold({ confidence: '0.9' }),
    withFold({ zone: 'left' }),
    withFold({ excerpt: null }),
    withFold({ reasons: 'contact' }),
    withFold({ reasons: [{ code: 'toString', quote: '' }] }),
    withFold({ reasons: [{ code: 'contact' }] }),
    withFold({ fingerprint: undefined }),
  ])('refuses %j', (state) => {
    expect(isPageState(state)).toBe(false);
  });
});
