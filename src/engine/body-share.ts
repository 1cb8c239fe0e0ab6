/** How much of the article's paragraphs ranges of blocks hold. */
import type { Page } from './page.ts';

/**
 * Tells the share of the article's paragraphs, by text, that stands in the blocks from one (included) to another
 * (excluded), 0 to 1; of those paragraphs alone that count, where `counts` says so.
 */
export function bodyShares(
  { body, blocks }: Page,
  counts: (index: number) => boolean = () => true,
): (from: number, to: number) => number {
  const lengthOf = (index: number): number => blocks[index]?.text.length ?? 0;
  const sums = new Float64Array(blocks.length + 1);
  for (const index of body.paragraphs) if (counts(index)) sums[index + 1] = lengthOf(index);
  for (let i = 1; i < sums.length; i++) sums[i] = (sums[i] as number) + (sums[i - 1] as number);
  const whole = body.paragraphs.reduce((sum, index) => sum + lengthOf(index), 0);
  return (from, to) => ((sums[to] as number) - (sums[from] as number)) / Math.max(1, whole);
}
