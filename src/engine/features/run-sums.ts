/** What the blocks of a run come to together. */
import type { Run } from '../decide.ts';
import { isHeading } from '../element.ts';
import type { Page } from '../page.ts';

/** Log-odds of a block that is not there. */
export const NONE = -12;
/** A block with fewer characters is a short line. */
const SHORT = 40;

/** Mean log-odds of the blocks that a page shows from `from` (included) to `to` (excluded). */
export function meanOdds(page: Page, odds: Float32Array, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(page.blocks.length, to); i++) {
    if (page.blocks[i]?.owner.concealed) continue;
    sum += odds[i] as number;
    count++;
  }
  return count > 0 ? sum / count : NONE;
}

/** Sums and extremes over the blocks that a page shows in a run; means are weighted by text, `short` is a share of blocks. */
export function sumsOf(page: Page, firstOdds: Float32Array, odds: Float32Array, { first, end }: Run) {
  const sums = {
    mean: 0,
    firstMean: 0,
    best: NONE,
    worst: -NONE,
    likely: 0,
    paragraphs: 0,
    links: 0,
    longest: 0,
    marks: 0,
    capitalised: 0,
    headings: 0,
    repeats: 0,
    short: 0,
    tokens: [] as string[],
  };
  const paragraphs = new Set(page.body.paragraphs);
  let weight = 0;
  let count = 0;
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    const shape = page.shapes[i];
    if (!block || !shape || block.owner.concealed) continue;
    const odd = odds[i] ?? 0;
    const own = block.text.length;
    weight += own;
    count++;
    sums.short += own < SHORT ? 1 : 0;
    sums.mean += own * odd;
    sums.firstMean += own * (firstOdds[i] ?? 0);
    sums.likely += odd > 0 ? own : 0;
    sums.best = Math.max(sums.best, odd);
    sums.worst = Math.min(sums.worst, odd);
    sums.paragraphs += paragraphs.has(i) ? 1 : 0;
    sums.links += block.links.length;
    sums.longest = Math.max(sums.longest, own);
    sums.marks += shape.marks;
    sums.capitalised += shape.capitalised;
    sums.headings += isHeading(block.owner.tag) ? 1 : 0;
    sums.repeats = Math.max(sums.repeats, page.repeats.get(block.text) ?? 1);
    for (const token of shape.tokens) sums.tokens.push(token);
  }
  const by = Math.max(1, weight);
  return {
    ...sums,
    mean: sums.mean / by,
    firstMean: sums.firstMean / by,
    likely: sums.likely / by,
    short: sums.short / Math.max(1, count),
  };
}
