/** Proposals that are alike speak for one another; all others are left as they were. */
import { expect, test } from 'vitest';
import { agree } from '../../src/engine/agree.ts';
import type { Run } from '../../src/engine/decide.ts';
import type { Page } from '../../src/engine/page.ts';
import { pageOf } from './documents.ts';

/** One child of the box with this id. */
function runAt(page: Page, id: string, index: number): Run {
  const parent = page.segmentation.nodes.find(({ element }) => element.id === id);
  const child = parent?.children[index];
  if (!parent || !child) throw new Error(`no child ${index} of ${id}`);
  return { parent, from: index, to: index, first: child.from, end: child.to, evidence: 0 };
}

const PAGE = pageOf(`<main id="main">
  <p class="slot">Set sail</p><p class="slot">Set sail</p><div class="other">SET SAIL</div>
  <p class="text">The harbour board met on Tuesday and put off its decision until the new year.</p>
  <p class="text">A second vote in the spring is to settle where the ferry will land from then on.</p>
  <h2 class="end">Buy tickets</h2></main>`);

function agreed(places: readonly number[], odds: readonly number[]): readonly number[] {
  const runs = places.map((place) => runAt(PAGE, 'main', place));
  return [...agree(PAGE, runs, odds)].map((each) => Math.round(each * 100) / 100);
}

test.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ['one alone', [0], [1.5], [1.5]],
  ['none', [], [], []],
  ['what is written in other ways and says other things', [3, 5], [-2, 2], [-2, 2]],
  ['short words that are the same: the surest, in capitals as well', [0, 2], [-1, 2], [2, 2]],
  ['short words that are the same, and written alike', [0, 1], [1, 3], [3, 3]],
  ['longer text that is written alike: a share of the mean', [3, 4], [-3, 1], [-2.4, 0.4]],
])('%s', (_, places, odds, expected) => {
  expect(agreed(places, odds)).toEqual(expected);
});

test('what the article’s own text leaves out is likelier, for itself and its like; what it has is not', () => {
  const harbour = PAGE.blocks.flatMap(({ text }) => (text.startsWith('The harbour') ? [text] : []));
  const given = JSON.stringify({ '@type': 'Article', articleBody: harbour.join(' ') });
  const page = pageOf(`<main id="main"><script type="application/ld+json">${given}</script>
    <p class="text">${harbour[0]}</p><p class="slot">Set sail</p>
    <p class="text">A second vote in the spring is to settle where the ferry will land from then on.</p></main>`);
  const runs = [0, 1, 2].map((place) => runAt(page, 'main', place));
  expect([...agree(page, runs.slice(0, 2), [0, 0])]).toEqual([0, 1]);
  expect([...agree(page, runs, [0, 0, 0])].map((each) => Math.round(100 * each) / 100)).toEqual([
    0.15, 1, 0.85,
  ]);
});

test('what is sure is not made unsure by its like that says the same', () => {
  expect(agreed([0, 1], [4, -4])[0]).toBe(4);
});

test.each([
  ['says that there is an advert', '<p>Reklam</p>', -3, 3],
  ['says so, and is surer', '<p>Reklam</p>', 4, 4],
  ['says more than that', '<div><p>Reklam</p><p>Şimdi</p></div>', -3, -3],
  ['leads to where adverts are sold', '<p><a href="/reklam">Reklam</a></p>', -3, -3],
])('what %s: %s at %d becomes %d', (_, html, odds, expected) => {
  const page = pageOf(`<main id="main">${html}</main>`);
  expect([...agree(page, [runAt(page, 'main', 0)], [odds])]).toEqual([expected]);
});

test('the odds that are given stay as they are', () => {
  const odds = Float32Array.of(1, 3);
  agree(
    PAGE,
    [0, 1].map((place) => runAt(PAGE, 'main', place)),
    odds,
  );
  expect([...odds]).toEqual([1, 3]);
});
