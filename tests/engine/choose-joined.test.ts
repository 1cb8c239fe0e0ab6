/** One promo is one fold, though several parts of it are surer. */
import { expect, test } from 'vitest';
import { choose } from '../../src/engine/choose.ts';
import { LENGTHS, proposal, SURE } from './proposals.ts';

const UNTOLD = new Float32Array(LENGTHS.length);
/** A fold of two parts, and a line below it another. */
const UPPER = [proposal(2, 4, 0.95), proposal(6, 8, 0.95), proposal(2, 8, 0.9)];
const LOWER = proposal(9, 12, 0.86);

function chosen(...judged: ReturnType<typeof proposal>[]): readonly (readonly number[])[] {
  return choose(judged, () => SURE, LENGTHS, UNTOLD).map(({ run: { first, end } }) => [first, end]);
}

test('two folds are one where both and what is between them are surely a promo', () => {
  expect(chosen(...UPPER, LOWER, proposal(2, 12, 0.81))).toEqual([[2, 12]]);
});

test.each([
  ['nothing is sure to be a promo with both', []],
  ['that is less sure', [proposal(2, 12, 0.74)]],
  ['an article paragraph is among it', [proposal(2, 12, 0.81, 0.1)]],
  ['it ends within another', [proposal(2, 11, 0.81)]],
  ['it begins within another', [proposal(3, 12, 0.81)]],
])('two folds stay two where %s', (_, others) => {
  expect(chosen(...UPPER, LOWER, ...others)).toEqual([
    [2, 8],
    [9, 12],
  ]);
});

test('nothing is folded with what stands around sure parts where that is only likely', () => {
  expect(chosen(proposal(3, 5, 0.9), proposal(6, 8, 0.9), proposal(2, 9, 0.74))).toEqual([
    [3, 5],
    [6, 8],
  ]);
});
