/** Which of the judged proposals are folded. */
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/engine/choose.ts';
import type { Run } from '../../src/engine/decide.ts';

const SURE = 0.75;
/** Each block has ten characters. */
const LENGTHS = Int32Array.from({ length: 41 }, (_, i) => 10 * i);

/** A proposal for the blocks from `first` to before `end`. */
function proposal(first: number, end: number, confidence: number, bodyShare = 0) {
  return { run: { first, end } as Run, confidence, bodyShare };
}

function chosen(...judged: ReturnType<typeof proposal>[]): readonly (readonly number[])[] {
  return choose(judged, () => SURE, LENGTHS).map(({ run: { first, end } }) => [first, end]);
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
      'a likely whole of two sure parts',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.55)],
      [[2, 9]],
    ],
    [
      'of likely wholes the likelier',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.7), proposal(2, 10, 0.55)],
      [[2, 9]],
    ],
    ['a likely whole that is half sure', [proposal(2, 6, 0.8), proposal(2, 9, 0.65)], [[2, 9]]],
  ])('%s', (_, judged, folds) => {
    expect(chosen(...judged)).toEqual(folds);
  });
});

describe('does not fold', () => {
  test.each([
    ['anything of nothing', [], []],
    ['what is not sure', [proposal(1, 2, 0.74), proposal(3, 9, 0.5)], []],
    [
      'a likely whole of parts that are not sure',
      [proposal(2, 4, 0.7), proposal(7, 9, 0.7), proposal(2, 9, 0.7)],
      [],
    ],
    [
      'an unlikely whole of two sure parts',
      [proposal(2, 4, 0.8), proposal(7, 9, 0.8), proposal(2, 9, 0.4)],
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
    ['a likely whole with a small sure part', [proposal(2, 3, 0.8), proposal(2, 9, 0.7)], [[2, 3]]],
    ['what only touches a sure part', [proposal(2, 4, 0.8), proposal(3, 9, 0.7)], [[2, 4]]],
    [
      'anything where it would be most of the article',
      [proposal(1, 4, 0.9, 0.3), proposal(6, 9, 0.9, 0.3)],
      [],
    ],
  ])('%s', (_, judged, folds) => {
    expect(chosen(...judged)).toEqual(folds);
  });
});
