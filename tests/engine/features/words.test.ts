/** The cues of blocks and of what stands around them, on pages of any length. */
import { expect, test } from 'vitest';
import { CUES } from '../../../src/engine/data/cues.ts';
import { COLUMNS, describe } from '../../../src/engine/features/describe.ts';
import { NO_WORDS, pageOf } from '../documents.ts';

const LINES = [
  'Register for free',
  'The harbour was closed at night',
  'Subscribe to our newsletter',
  'Buy now',
];

/** Blocks that give each of the places other cues than the blocks before them. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>${LINES[(i + (i >> 2)) % LINES.length]} ${i}</p>`).join(
    '',
  );
}

test.each([0, 1, 2, 127, 128, 129, 300])('are counted alike in each of %d blocks', (count) => {
  const page = pageOf(`<html lang="en"><body>${lines(count)}</body></html>`);
  expect(page.blocks).toHaveLength(count);
  const rows = describe(page, NO_WORDS);
  const inRow = (block: number, place: string): readonly number[] => {
    const at = block * COLUMNS.length + COLUMNS.indexOf(`${place}:${CUES[0]}`);
    return [...rows.subarray(at, at + CUES.length)];
  };
  const added = (from: number, to: number): readonly number[] =>
    CUES.map((_, cue) => {
      let sum = 0;
      for (let i = Math.max(0, from); i < Math.min(count, to); i++)
        sum += page.cues[i * CUES.length + cue] as number;
      return sum;
    });
  for (let i = 0; i < count; i++) {
    expect([i, inRow(i, 'own')]).toEqual([i, added(i, i + 1)]);
    expect([i, inRow(i, 'before')]).toEqual([i, added(i - 2, i)]);
    expect([i, inRow(i, 'after')]).toEqual([i, added(i + 1, i + 3)]);
  }
  expect(page.cues.some((cue) => cue > 0)).toBe(count > 0);
});
