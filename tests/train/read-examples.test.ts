/** Samples of the material are spread over it. */
import { expect, test } from 'vitest';
import { sampleOf } from '../../scripts/train/read-examples.ts';

test.each<[number | undefined, readonly number[]]>([
  [undefined, [0, 1, 2, 3, 4, 5, 6, 7]],
  [99, [0, 1, 2, 3, 4, 5, 6, 7]],
  [8, [0, 1, 2, 3, 4, 5, 6, 7]],
  [4, [0, 2, 4, 6]],
  [3, [0, 2, 5]],
  [1, [0]],
  [0, []],
])('%s of eight', (limit, expected) => {
  expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7], limit)).toEqual(expected);
});
