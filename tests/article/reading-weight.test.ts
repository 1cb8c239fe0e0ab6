/** How much there is to read. */
import { describe, expect, test } from 'vitest';
import { readingWeight, wordsIn } from '../../src/article/reading-weight.ts';

describe('readingWeight', () => {
  test.each([
    ['', 0],
    ['The pier', 8],
    ['Der Steg öffnet', 15],
    ['Пирс открыт', 11],
    ['桟橋', 5],
    ['부두', 5],
    ['The 桟橋', 9],
    [`${'pier '.repeat(1000)}桟`, 5002.5],
  ])('%#', (text, weight) => {
    expect(readingWeight(text)).toBe(weight);
  });
});

describe('wordsIn', () => {
  test.each([
    ['', 0],
    [' \n ', 0],
    ['The old pier, again', 4],
    ['Der Steg', 2],
    ['桟橋', 2],
    ['桟橋。', 3],
    ['The 桟橋', 3],
  ])('%s', (text, count) => {
    expect(wordsIn(text)).toBe(count);
  });
});
