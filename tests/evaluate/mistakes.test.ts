/** The worst mistakes come first, with page and text. */
import { describe, expect, test } from 'vitest';
import { mistakesIn } from '../../scripts/evaluate/mistakes.ts';
import { CREW, type Line, readingOf, STORY } from './readings.ts';

const GOLD: readonly Line[] = [
  ['gold', 'Coins and bars, stored for you in a vault of your own.'],
  ['gold', 'Ask for our brochure.'],
];
const RELATED: Line = ['N', 'More on the harbour'];

describe('mistakes', () => {
  test('are none where promos are folded and nothing else is', () => {
    const reading = readingOf({ lines: [...STORY, ...GOLD], proposed: [[5, 6, 0.9]] });
    expect(mistakesIn([reading])).toEqual({ lost: [], wrong: [], missed: [] });
  });

  test('tell the article text that a fold holds', () => {
    const reading = readingOf({ name: 'a', lines: [...STORY, ...GOLD], proposed: [[4, 6, 0.9]] });
    const { lost, wrong } = mistakesIn([reading]);
    const text = CREW.toUpperCase();
    expect(lost).toEqual([{ page: 'a', what: 'inside', confidence: 0.9, characters: text.length, text }]);
    expect(wrong).toHaveLength(1);
  });

  test('put the most lost characters first, and the most confident wrong fold', () => {
    const lines: readonly Line[] = [RELATED, ...STORY, RELATED, RELATED];
    const readings = [
      readingOf({ name: 'a', lines, proposed: [[0, 0, 0.85]] }),
      readingOf({ name: 'b', lines, proposed: [[6, 7, 0.95]] }),
      readingOf({ name: 'c', lines, proposed: [[5, 5, 0.9]] }),
      readingOf({ name: 'd', lines: [...lines, ['A', 'Short.']], proposed: [[8, 8, 0.81]] }),
    ];
    const { lost, wrong } = mistakesIn(readings);
    expect(lost.map(({ page }) => page)).toEqual(['c', 'd']);
    expect(wrong.map(({ page, characters }) => [page, characters])).toEqual([
      ['b', 2 * RELATED[1].length],
      ['c', CREW.length],
      ['a', RELATED[1].length],
      ['d', 'Short.'.length],
    ]);
  });

  test('name missed units by the nearest proposal', () => {
    const lines: readonly Line[] = [...STORY, ...GOLD, RELATED, ['app', 'The harbour in your pocket.']];
    const missed = (...proposed: Parameters<typeof readingOf>[0]['proposed'] & object) =>
      mistakesIn([readingOf({ lines, proposed })]).missed.map(({ what, confidence }) => [what, confidence]);
    expect(missed([5, 6, 0.5], [8, 8, 0.2])).toEqual([['gold, inside', 0.5], ['app, inside', 0.2]]); // biome-ignore format: one row
    expect(missed([6, 6, 0.5], [8, 8, 0.99])).toEqual([['gold, inside', 0]]);
    expect(missed([5, 6, 0.9], [8, 8, 0.4, 'side'])).toEqual([['app, inside', 0]]);
  });

  test('are cut', () => {
    const long: Line = ['shop', 'The wool blanket for long evenings '.repeat(9).trim()];
    const [missed] = mistakesIn([readingOf({ lines: [...STORY, long] })]).missed;
    expect(missed?.text).toHaveLength(120);
    expect(missed?.characters).toBe(long[1].length);
  });

  test('leave out units beside the article', () => {
    const reading = readingOf({ lines: [...STORY, ...GOLD], zone: 'side' });
    expect(mistakesIn([reading]).missed).toEqual([]);
  });
});
