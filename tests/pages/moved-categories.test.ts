/** What the popup says of thresholds that have moved on a site. */
import { expect, test, vi } from 'vitest';
import type { Category } from '../../src/engine/types.ts';
import { movedTexts } from '../../src/pages/popup/moved-categories.tsx';
import { applyChange, type SettingsChange } from '../../src/settings/change.ts';
import type { SiteCorrection } from '../../src/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

function said(
  count: number,
  verdict: 'keep' | 'fold',
  category: Category = 'gold',
  site = 'courier.example',
): readonly SiteCorrection[] {
  return Array.from({ length: count }, (_, index) => {
    return {
      site,
      verdict,
      category,
      print: `${verdict} ${category} ${index}`,
      words: '',
      day: '',
      times: 0,
    };
  });
}

const CAREFUL = (what: string, count: number): string =>
  `On this site Winnow folds ${what} only when it is surer than usual: ${count} of your corrections here kept something on the page.`;
const BOLDER = (what: string, count: number): string =>
  `On this site Winnow folds ${what} sooner than usual: ${count} of your corrections here had something folded.`;

test.each<[string, readonly SiteCorrection[], readonly string[]]>([
  ['nothing without corrections', [], []],
  ['nothing after one', said(1, 'keep'), []],
  ['nothing after two that are not alike', [...said(1, 'keep'), ...said(1, 'fold')], []],
  ['nothing after one each of two categories', [...said(1, 'keep'), ...said(1, 'keep', 'shop')], []],
  ['nothing after two on another site', said(2, 'keep', 'gold', 'other.example'), []],
  ['more care after two', said(2, 'keep'), [CAREFUL('gold offers', 2)]],
  [
    'how many were kept, whatever was folded',
    [...said(3, 'keep'), ...said(1, 'fold')],
    [CAREFUL('gold offers', 3)],
  ],
  ['less care after two missed', said(2, 'fold', 'newsletter'), [BOLDER('newsletters', 2)]],
  [
    'one sentence for each, in the order of all lists',
    [...said(2, 'fold', 'app'), ...said(4, 'keep', 'webinar')],
    [CAREFUL('webinars and events', 4), BOLDER('app and channel promos', 2)],
  ],
])('%s', (_, corrections, expected) => {
  const settings = { ...DEFAULT_SETTINGS, corrections };
  expect(movedTexts({ site: 'courier.example', settings })).toEqual(expected);
  expect(movedTexts({ site: undefined, settings })).toEqual([]);
});

test.each<SettingsChange>([
  { kind: 'category', category: 'gold', on: false },
  { kind: 'category-here', site: 'courier.example', category: 'gold', on: false },
])('nothing of a category that is not folded there: %j', (change) => {
  const corrections = [...said(2, 'keep'), ...said(2, 'keep', 'shop')];
  const settings = applyChange({ ...DEFAULT_SETTINGS, corrections }, change);
  expect(movedTexts({ site: 'courier.example', settings })).toEqual([CAREFUL('shop offers', 2)]);
});
