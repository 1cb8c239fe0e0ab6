/** Numbers that look random, and hashes. */
import { describe, expect, test } from 'vitest';
import { hashOf, randomFrom } from '../../scripts/train/random.ts';

describe('randomFrom', () => {
  const drawn = (seed: number): readonly number[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 10_000 }, random);
  };

  test.each([0, 1, 2, -5, 2 ** 31, 2 ** 40])('seed %d gives numbers from 0 to 1, evenly', (seed) => {
    const numbers = drawn(seed);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (const from of [0, 0.25, 0.5, 0.75]) {
      const share =
        numbers.filter((number) => number >= from && number < from + 0.25).length / numbers.length;
      expect(share).toBeCloseTo(0.25, 1);
    }
  });

  test('a seed always gives the same numbers, another seed gives others', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is that of FNV-1a', (text, hash) => {
  expect(hashOf(text)).toBe(hash);
});
