/** Paragraphs above what is sure to be a promo by itself: it takes less to fold them with it. */
import { expect, test } from 'vitest';
import { choose } from '../../src/engine/choose.ts';
import { LENGTHS, proposal, SURE } from './proposals.ts';

const UNTOLD = new Float32Array(LENGTHS.length);

function chosen(...judged: ReturnType<typeof proposal>[]): readonly (readonly number[])[] {
  return choose(judged, () => SURE, LENGTHS, UNTOLD).map(({ run: { first, end } }) => [first, end]);
}

test.each([
  ['a pitch and its button', [proposal(2, 4, 0.66, 0.1, 0), proposal(3, 4, 0.95)]],
  ['a paragraph and its button', [proposal(2, 4, 0.76, 0.1), proposal(3, 4, 0.95)]],
  ['a paragraph and what follows it', [proposal(1, 9, 0.78, 0.2), proposal(5, 9, 0.9)]],
  ['a paragraph and a sure pitch', [proposal(1, 9, 0.78, 0.2), proposal(6, 9, 0.85, 0.1, 0)]],
])('are folded: %s', (_, [whole, end]) => {
  if (!whole || !end) throw new Error('Nothing to choose from');
  expect(chosen(whole, end)).toEqual([[whole.run.first, whole.run.end]]);
});

test.each([
  ['a pitch', [proposal(2, 4, 0.66, 0.1, 0)]],
  ['one that holds a likely one', [proposal(2, 4, 0.7, 0.1, 0), proposal(3, 4, 0.6)]],
])('are folded as well where what is sure stands right below: %s', (_, pitch) => {
  expect(chosen(...pitch, proposal(4, 5, 0.95))).toEqual([
    [2, 4],
    [4, 5],
  ]);
});

test.each([
  ['the pitch is less likely', proposal(2, 4, 0.64, 0.1, 0), proposal(4, 5, 0.95), [[4, 5]]],
  ['they are the article’s', proposal(2, 4, 0.8, 0.1), proposal(4, 5, 0.95), [[4, 5]]],
  ['a line is between', proposal(2, 4, 0.8, 0.1, 0), proposal(5, 6, 0.95), [[5, 6]]],
  ['it stands above them', proposal(2, 4, 0.8, 0.1, 0), proposal(1, 2, 0.95), [[1, 2]]],
  ['it is not sure', proposal(2, 4, 0.8, 0.1, 0), proposal(4, 5, 0.7), []],
  ['it is an advert', proposal(2, 4, 0.8, 0.1, 0), proposal(4, 5, 0.95, 0, 0, 'sponsored'), [[4, 5]]],
  ['it is in a column', proposal(2, 4, 0.8, 0.1, 0), proposal(4, 5, 0.95, 0, 0, 'other', 'side'), [[4, 5]]],
])('are not where %s', (_, pitch, below, expected) => {
  expect(chosen(pitch, below)).toEqual(expected);
});

test.each([
  ['where that is less likely', proposal(2, 4, 0.74, 0.1), proposal(3, 4, 0.95), [[3, 4]]],
  ['where a pitch is less likely', proposal(2, 4, 0.64, 0.1, 0), proposal(3, 4, 0.95), [[3, 4]]],
  ['where nothing below them is sure', proposal(2, 4, 0.8, 0.1), proposal(3, 4, 0.7), []],
  ['where what is sure begins the whole', proposal(2, 4, 0.8, 0.1), proposal(2, 3, 0.95), [[2, 3]]],
  ['where more follows what is sure', proposal(2, 6, 0.8, 0.1), proposal(3, 4, 0.95), [[3, 4]]],
  ['where what is sure ends elsewhere', proposal(2, 6, 0.8, 0.1), proposal(6, 8, 0.95), [[6, 8]]],
  [
    'where that is sure for what it leads up to alone',
    proposal(1, 4, 0.8, 0.1),
    proposal(2, 4, 0.8, 0.1),
    [],
  ],
  ['where they are sure enough by themselves and no more', proposal(2, 4, 0.8, 0.1), undefined, []],
])('are not folded %s', (_, whole, other, expected) => {
  expect(chosen(whole, ...(other ? [other] : []))).toEqual(expected);
});
