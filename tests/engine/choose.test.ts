/** Which of the judged proposals are folded. */
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/engine/choose.ts';
import type { Run } from '../../src/engine/decide.ts';
import { LENGTHS, proposal, SURE } from './proposals.ts';

/** Of no block it is known whether it is promo. */
const UNTOLD = new Float32Array(LENGTHS.length);

function chosen(...judged: ReturnType<typeof proposal>[]): readonly (readonly number[])[] {
  return choose(judged, () => SURE, LENGTHS, UNTOLD).map(({ run: { first, end } }) => [first, end]);
}

describe('folds', () => {
  test.each([
    [
      'what is sure',
      [proposal(3, 5, 0.9), proposal(1, 2, 0.75)],
      [
        [1, 2],
        [3, 5],
      ],
    ],
    ['the longer of two alike', [proposal(2, 4, 0.9), proposal(2, 9, 0.9)], [[2, 9]]],
    ['the core, where the whole is much less sure', [proposal(2, 8, 0.98), proposal(2, 9, 0.76)], [[2, 8]]],
    [
      'the core, where the whole is a little more',
      [proposal(2, 12, 0.98), proposal(2, 13, 0.966)],
      [[2, 12]],
    ],
    ['the core, where the whole adds little', [proposal(2, 12, 0.9), proposal(2, 13, 0.86)], [[2, 12]]],
    ['the whole, where it is much more', [proposal(2, 4, 0.98), proposal(2, 9, 0.96)], [[2, 9]]],
    [
      'the whole, where it is sure and a good deal more',
      [proposal(2, 6, 0.98), proposal(2, 9, 0.8)],
      [[2, 9]],
    ],
    ['the whole, where it is hardly less sure', [proposal(2, 12, 0.98), proposal(2, 13, 0.9685)], [[2, 13]]],
    [
      'a likely whole of two sure parts',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.55)],
      [[2, 9]],
    ],
    [
      'of likely wholes the likelier',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.7), proposal(2, 10, 0.55)],
      [[2, 9]],
    ],
    ['a likely whole that begins with what is sure', [proposal(2, 6, 0.8), proposal(2, 9, 0.7)], [[2, 9]]],
    ['such a whole that is less likely', [proposal(2, 6, 0.86), proposal(2, 9, 0.62)], [[2, 9]]],
    ['paragraphs that all look like a promo', [proposal(1, 3, 0.85, 0.1, 0)], [[1, 3]]],
    [
      'pitches that are not most of the article',
      [proposal(1, 4, 0.9, 0.24), proposal(6, 9, 0.9, 0.24)],
      [
        [1, 4],
        [6, 9],
      ],
    ],
    [
      'three pitches within the article, whatever stands beside it',
      [1, 5, 9].map((at) => proposal(at, at + 2, 0.9, 0.05)).concat(proposal(20, 22, 0.9)),
      [
        [1, 3],
        [5, 7],
        [9, 11],
        [20, 22],
      ],
    ],
  ])('%s', (_, judged, folds) => {
    expect(chosen(...judged)).toEqual(folds);
  });
});

describe('a whole that reaches beyond its sure parts', () => {
  const lines = Array.from({ length: 40 }, (_, i) => ({ tag: 'p', from: i, to: i + 1 }));

  /** Like `proposal`, among so many lines side by side, some of them in boxes of several. */
  function among(children: readonly object[], first: number, end: number, confidence: number) {
    const { run } = proposal(first, end, confidence);
    return { ...proposal(first, end, confidence), run: { ...run, parent: { children } } as unknown as Run };
  }

  test('is folded from the first of them to the last', () => {
    const judged = [among(lines, 4, 6, 0.8), among(lines, 8, 9, 0.8), among(lines, 2, 12, 0.6)];
    const folds = choose(judged, () => SURE, LENGTHS, UNTOLD);
    expect(folds.map(({ run }) => [run.first, run.end, run.from, run.to])).toEqual([[4, 9, 4, 8]]);
  });

  test.each([
    [3, 3],
    [2, 4],
  ])('is folded with a heading at %i from %i on', (heading, first) => {
    const children = lines.map((line) => (line.from === heading ? { ...line, tag: 'h3' } : line));
    const judged = [among(children, 4, 6, 0.8), among(children, 8, 9, 0.8), among(children, 2, 12, 0.6)];
    expect(choose(judged, () => SURE, LENGTHS, UNTOLD).map(({ run }) => [run.first, run.end])).toEqual([
      [first, 9],
    ]);
  });

  test('takes along no heading above it, and no picture', () => {
    const around = [...lines.slice(0, 3), { tag: 'h3', from: 3, to: 4 }, { tag: 'img', from: 4, to: 4 }];
    for (const children of [around, around.slice(0, 4)].map((above) => [...above, ...lines.slice(4)])) {
      const judged = [among(children, 4, 6, 0.8), among(children, 8, 9, 0.8), among(children, 4, 12, 0.6)];
      const [fold] = choose(judged, () => SURE, LENGTHS, UNTOLD);
      expect([fold?.run.first, fold?.run.end, children[fold?.run.from ?? 0]]).toEqual([4, 9, lines[4]]);
    }
  });

  test('is not folded where they begin or end within something else', () => {
    const boxes = [
      { from: 0, to: 5 },
      { from: 5, to: 5 },
      { from: 5, to: 12 },
    ];
    const judged = [among(lines, 4, 6, 0.8), among(lines, 8, 9, 0.8), among(boxes, 0, 12, 0.6)];
    const folds = choose(judged, () => SURE, LENGTHS, UNTOLD);
    expect(folds.map(({ run }) => [run.first, run.end])).toEqual([
      [4, 6],
      [8, 9],
    ]);
  });
});

describe('does not fold', () => {
  test.each([
    ['anything of nothing', [], []],
    ['what is not sure', [proposal(1, 2, 0.74), proposal(3, 9, 0.5)], []],
    ['a paragraph of the article that would be sure elsewhere', [proposal(1, 2, 0.87, 0.02)], []],
    ['the same with a paragraph that looks like a promo', [proposal(1, 3, 0.87, 0.05, 0.02)], []],
    ['such a paragraph that would be sure beside the article', [proposal(1, 2, 0.83, 0.02, 0)], []],
    [
      'a likely whole of parts that are not sure',
      [proposal(2, 4, 0.7), proposal(7, 9, 0.7), proposal(2, 9, 0.7)],
      [],
    ],
    [
      'an unlikely whole of two sure parts',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.5)],
      [
        [2, 4],
        [7, 9],
      ],
    ],
    [
      'a likely whole of two sure parts with some of the article between them',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.85, 0.05)],
      [
        [2, 4],
        [7, 9],
      ],
    ],
    [
      'a likely whole of two sure parts that are the same',
      [proposal(2, 4, 0.8), proposal(3, 4, 0.8), proposal(2, 9, 0.55)],
      [[2, 4]],
    ],
    [
      'a likely whole that begins before its one sure part',
      [proposal(3, 7, 0.8), proposal(2, 9, 0.7)],
      [[3, 7]],
    ],
    [
      'a likely whole that takes some of the article',
      [proposal(2, 6, 0.8), proposal(2, 9, 0.7, 0.02)],
      [[2, 6]],
    ],
    [
      'a sure whole that takes some of the article, where a part is surer',
      [proposal(2, 6, 0.98), proposal(2, 9, 0.9, 0.02)],
      [[2, 6]],
    ],
    [
      'a sure whole into another fold',
      [proposal(2, 6, 0.98), proposal(2, 9, 0.8), proposal(8, 14, 0.98)],
      [
        [2, 6],
        [8, 14],
      ],
    ],
    ['a whole that is not sure', [proposal(3, 6, 0.98), proposal(2, 9, 0.74)], [[3, 6]]],
    ['a whole with one sure part that is less likely', [proposal(2, 6, 0.8), proposal(2, 9, 0.59)], [[2, 6]]],
    [
      'a whole that begins with what is sure and is much less likely',
      [proposal(2, 6, 0.88), proposal(2, 9, 0.62)],
      [[2, 6]],
    ],
    [
      'a likely whole with little in it that is sure',
      [proposal(2, 3, 0.8), proposal(15, 16, 0.8), proposal(2, 16, 0.7)],
      [
        [2, 3],
        [15, 16],
      ],
    ],
    ['what only touches a sure part', [proposal(2, 4, 0.8), proposal(3, 9, 0.7)], [[2, 4]]],
    [
      'anything where it would be most of the article',
      [proposal(1, 4, 0.9, 0.26), proposal(6, 9, 0.9, 0.26)],
      [],
    ],
    [
      'what an article recommends one after the other, though what stands beside it',
      [1, 5, 9, 13].map((at) => proposal(at, at + 2, 0.9, 0.03)).concat(proposal(20, 22, 0.9)),
      [[20, 22]],
    ],
  ])('%s', (_, judged, folds) => {
    expect(chosen(...judged)).toEqual(folds);
  });
});

describe('a likely whole around what is sure', () => {
  /** What is folded of these where the blocks from 2 to 8 have such log-odds, and all others speak against it. */
  const foldedOf = (odds: readonly number[], ...judged: ReturnType<typeof proposal>[]) => {
    const all = new Float32Array(LENGTHS.length).fill(-3);
    all.set(odds, 2);
    return choose(judged, () => SURE, LENGTHS, all).map(({ run: { first, end } }) => [first, end]);
  };
  const CLEAR = [2, 2, 2, 1.6, 2, 2, 3];
  const CALL = proposal(7, 9, 0.9);

  test('is folded where each of its blocks is promo by itself', () => {
    expect(foldedOf(CLEAR, CALL, proposal(2, 9, 0.6))).toEqual([[2, 9]]);
  });

  test('is folded with paragraphs of the body that are', () => {
    expect(foldedOf(CLEAR, CALL, proposal(2, 9, 0.6, 0.1, 0))).toEqual([[2, 9]]);
  });

  test.each([
    ['one of its blocks may be none', [2, 2, 2, 1.4, 2, 2, 3], [CALL, proposal(2, 9, 0.7)]],
    ['it is no more than likely', CLEAR, [CALL, proposal(2, 9, 0.59)]],
    ['it takes some of the article', CLEAR, [CALL, proposal(2, 9, 0.7, 0.1, 0.01)]],
    ['it ends in another fold', CLEAR, [CALL, proposal(2, 8, 0.7)]],
    ['it is a little more than what is much surer', CLEAR, [proposal(3, 9, 0.98), proposal(2, 9, 0.7)], 3],
  ])('is not where %s', (_, odds, judged, from = 7) => {
    expect(foldedOf(odds, ...judged)).toEqual([[from, 9]]);
  });

  test('is not where nothing in it is sure', () => {
    expect(foldedOf(CLEAR, proposal(7, 9, 0.7), proposal(2, 9, 0.7))).toEqual([]);
  });
});
