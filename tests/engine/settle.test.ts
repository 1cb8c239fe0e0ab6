/** What is folded and what is marked beside it. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/engine/page.ts';
import { settle } from '../../src/engine/settle.ts';
import { boxBelow } from './box-below.ts';
import { LENGTHS, proposal, SURE } from './proposals.ts';

const PROBABLE = 0.4;
/** A page without headings and with nothing after its article, so that all runs end where they were proposed. */
const PAGE = {
  blocks: [],
  body: { last: 99, paragraphs: [] },
  lengthSums: LENGTHS,
  isUnderstood: true,
} as unknown as Page;

function settled(sure: number, judged: readonly ReturnType<typeof proposal>[]) {
  const { folds, marks } = settle(PAGE, new Float32Array(), judged, {
    fold: () => sure,
    mark: () => PROBABLE,
  });
  const places = [folds, marks].map((list) => list.map(({ run: { first, end } }) => [first, end]));
  return { folds: places[0], marks: places[1] };
}

describe('marks', () => {
  test.each([
    [
      'what is probable, and folds what is sure',
      [
        [1, 3, 0.9],
        [5, 7, 0.4],
      ],
      [[1, 3]],
      [[5, 7]],
    ],
    [
      'in the order of the page',
      [
        [8, 9, 0.7],
        [5, 7, 0.5],
      ],
      [],
      [
        [5, 7],
        [8, 9],
      ],
    ],
    [
      'the likeliest of two that overlap',
      [
        [2, 9, 0.5],
        [4, 6, 0.7],
      ],
      [],
      [[4, 6]],
    ],
    [
      'the whole of which the likeliest is a part, where it is hardly less likely',
      [
        [2, 9, 0.66],
        [4, 6, 0.7],
        [4, 8, 0.68],
      ],
      [],
      [[2, 9]],
    ],
    [
      'the part where the whole takes some of the article',
      [
        [2, 9, 0.69, 0.1],
        [4, 6, 0.7],
      ],
      [],
      [[4, 6]],
    ],
    [
      'the part where a fold touches the whole',
      [
        [1, 3, 0.9],
        [2, 9, 0.69],
        [4, 6, 0.7],
      ],
      [[1, 3]],
      [[4, 6]],
    ],
    [
      'nothing that a fold touches',
      [
        [2, 6, 0.9],
        [5, 9, 0.7],
        [1, 3, 0.6],
      ],
      [[2, 6]],
      [],
    ],
    ['nothing improbable', [[2, 6, 0.39]], [], []],
    [
      'nothing where it would be much of the article',
      [
        [1, 4, 0.6, 0.3],
        [6, 9, 0.6, 0.3],
      ],
      [],
      [],
    ],
    [
      'nothing where it would be much of it together with the folds',
      [
        [1, 4, 0.9, 0.3],
        [6, 9, 0.6, 0.3],
      ],
      [[1, 4]],
      [],
    ],
  ] as const)('%s', (_, judged, folds, marks) => {
    const proposals = judged.map(([first, end, confidence, share]) =>
      proposal(first, end, confidence, share),
    );
    expect(settled(SURE, proposals)).toEqual({ folds, marks });
  });

  test('what is sure, where nothing is to be folded', () => {
    const proposals = [proposal(1, 3, 0.99), proposal(2, 4, 0.9), proposal(5, 6, 0.3)];
    expect(settled(Number.POSITIVE_INFINITY, proposals)).toEqual({ folds: [], marks: [[1, 3]] });
  });
});

test('each category has its own threshold', () => {
  const judged = [0.6, 0.7].map((sure, i) => ({ ...proposal(3 * i, 3 * i + 1, 0.65), sure }));
  const { folds, marks } = settle(PAGE, new Float32Array(), judged, {
    fold: ({ sure }) => sure,
    mark: () => PROBABLE,
  });
  expect([folds, marks].map((list) => list.map(({ sure }) => sure))).toEqual([[0.6], [0.7]]);
});

describe('what is clearly no promo by itself', () => {
  /** What is folded of these where one block has such log-odds and all others are likely. */
  const folded = (block: number, odds: number, some: readonly ReturnType<typeof proposal>[]) => {
    const all = new Float32Array(12).fill(3);
    all[block] = odds;
    const { folds } = settle(PAGE, all, some, { fold: () => SURE, mark: () => PROBABLE });
    return folds.map(({ run: { first, end } }) => [first, end]);
  };

  test('ends no fold, however sure the whole is', () => {
    expect(folded(5, -1.6, [proposal(2, 4, 0.99), proposal(2, 6, 0.8)])).toEqual([[2, 4]]);
  });

  test('begins none', () => {
    expect(folded(1, -1.6, [proposal(2, 3, 0.9), proposal(1, 5, 0.75)])).toEqual([[2, 3]]);
  });

  test('is no fold', () => {
    expect(folded(2, -1.6, [proposal(2, 3, 0.99)])).toEqual([]);
  });

  test.each([
    ['may stand in the middle', 3, -1.6, [proposal(2, 5, 0.9)], [[2, 5]]],
    ['is less likely than what may end one', 5, -1.4, [proposal(2, 4, 0.9), proposal(2, 6, 0.8)], [[2, 6]]],
  ])('%s', (_, block, odds, some, folds) => {
    expect(folded(block, odds, some)).toEqual(folds);
  });
});

describe('a heading by itself, above a paragraph of the article', () => {
  const [plain, linked] = [{ links: [] }, { links: [{ href: '/offer' }] }];

  /** A page whose block 3 stands above the article's paragraph 4, and another like it, block 1, above none. */
  function above(tag: string, links: object, judged: readonly ReturnType<typeof proposal>[]) {
    const blocks = [0, 1, 2, 3, 4].map((i) => ({ owner: { tag: i % 2 === 1 ? tag : 'p' }, ...links }));
    const page = { ...PAGE, blocks, body: { last: 99, paragraphs: [4] } } as unknown as Page;
    const found = settle(page, new Float32Array(), judged, { fold: () => SURE, mark: () => PROBABLE });
    return [found.folds, found.marks].map((list) => list.map(({ run: { first, end } }) => [first, end]));
  }

  test.each([0.9, 0.6])('stays unmarked, as sure as it may be (%d)', (confidence) => {
    expect(above('h2', plain, [proposal(3, 4, confidence)])).toEqual([[], []]);
  });

  test('goes with its paragraph', () => {
    expect(above('h2', plain, [proposal(3, 5, 0.9)])).toEqual([[[3, 5]], []]);
    expect(above('h2', plain, [proposal(3, 4, 0.9), proposal(4, 5, 0.9)])).toEqual([
      [
        [3, 4],
        [4, 5],
      ],
      [],
    ]);
  });

  test.each([
    ['a link', 'h2', linked],
    ['a line that is no heading', 'p', plain],
  ])('is another thing than %s', (_, tag, links) => {
    expect(above(tag, links, [proposal(3, 4, 0.9)])).toEqual([[[3, 4]], []]);
  });

  test('is another thing than one that heads nothing of the article', () => {
    expect(above('h2', plain, [proposal(1, 2, 0.9)])).toEqual([[[1, 2]], []]);
  });
});

test.each([
  ['en', 2],
  ['tr', 1],
])('lines that follow a fold are its own where they are understood: in %s %d', (lang, lines) => {
  const { page, run } = boxBelow(lang, '<p id="ad">Advert</p><p>Boats</p>', '#ad');
  const odds = new Float32Array(page.blocks.length).fill(3);
  const { folds } = settle(page, odds, [{ ...proposal(0, 1, 0.9), run }], {
    fold: () => SURE,
    mark: () => PROBABLE,
  });
  expect(folds.map(({ run: { first, end } }) => end - first)).toEqual([lines]);
});
