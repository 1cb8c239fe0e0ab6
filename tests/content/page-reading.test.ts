/** What of an engine's report is taken to the page: columns only where they are shown below the article. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../src/content/page-reading.ts';
import type { Fold, PageReport, Scope } from '../../src/engine/types.ts';
import { success } from '../../src/platform/result.ts';
import { foldState } from '../pages/samples.ts';
import { bridgePage } from './bridge-page.ts';
import { POLICY } from './policies.ts';

type Place = readonly [left: number, top: number, width: number, height: number];

/** The article's last paragraph. */
const LAST: Place = [20, 500, 600, 80];
const BELOW: Place = [20, 600, 600, 120];
const BESIDE: Place = [660, 100, 200, 120];
const NOWHERE: Place = [0, 0, 0, 0];
let dom: JSDOM;

beforeEach(() => {
  dom = new JSDOM(
    `${bridgePage().replace('</body>', '')}<p id="last">It opens.</p><div id="column">Book</div>`,
    {
      url: 'https://www.kiesel-bote.example/town/bridge',
    },
  );
  vi.stubGlobal('Node', dom.window.Node);
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
});
afterEach(() => {
  dom.window.close();
  vi.unstubAllGlobals();
});

function put(id: string, [left, top, width, height]: Place): PageReport['end'] {
  const element = dom.window.document.getElementById(id) as Element;
  const rect = { left, top, right: left + width, bottom: top + height, width, height };
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(rect as DOMRect);
  const at = [...(element.parentElement?.children ?? [])].indexOf(element);
  return { parent: [], from: at, to: at };
}

/** Whether a fold, and a mark, of the column is found where it and the last paragraph are shown. */
async function isFound(
  column: Place,
  change: Partial<Fold> = {},
  last: Place | null = LAST,
  scope: Scope = 'article',
) {
  const run = put('column', column);
  const end = last && put('last', last);
  const { fold } = foldState('column', 'webinar', { zone: 'side', ...(run && { run }), ...change });
  const report = {
    isArticle: true,
    advertorial: null,
    seller: false,
    applied: [],
    end,
  } as unknown as PageReport;
  const found = [];
  for (const [folds, marks] of [
    [[fold], []],
    [[], [fold]],
  ]) {
    const answer = success({ ...report, folds, marks } as PageReport);
    const reading = await readPage(dom.window.document, { ...POLICY, scope }, async () => answer);
    if (!reading.ok || !reading.value) throw new Error('Nothing was read');
    expect(reading.value.isOutdated).toBe(false);
    found.push(reading.value.found.length === 1);
  }
  return found;
}

test.each<[string, Place, Place?]>([
  ['below', BELOW],
  ['right below, by a part of a pixel', [20, 579.5, 600, 120]],
  ['below a part of it', [400, 600, 600, 120]],
  ['wider than it', [0, 600, 1200, 120]],
])('a column is found where it is shown %s', async (_, column) => {
  expect(await isFound(column)).toEqual([true, true]);
});

test.each<[string, Place, Place?]>([
  ['beside the article', BESIDE],
  ['beside it, farther down than its end', [620, 700, 200, 120]],
  ['on its other side', [-200, 600, 220, 120]],
  ['over it', [20, 520, 600, 120]],
  ['above it', [20, 100, 600, 120]],
  ['nowhere', NOWHERE],
  ['where the article’s end is not shown', BELOW, NOWHERE],
])('it is not where it is shown %s', async (_, column, last = LAST) => {
  expect(await isFound(column, {}, last)).toEqual([false, false]);
});

test('it is not where nobody knows the article’s end', async () => {
  expect(await isFound(BELOW, {}, null)).toEqual([false, false]);
});

test('it is found anywhere where that is asked for, or the reader pointed at it', async () => {
  expect(await isFound(BESIDE, {}, LAST, 'page')).toEqual([true, true]);
  expect(await isFound(BESIDE, { confidence: 1 })).toEqual([true, true]);
});

test.each(['inside', 'after'] as const)(
  'what is %s the article is found wherever it is shown',
  async (zone) => {
    expect(await isFound(BESIDE, { zone })).toEqual([true, true]);
  },
);
