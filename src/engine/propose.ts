/** Log-odds per block -> the runs that may be folded, for the judge to choose from. */
import { decide, type Run } from './decide.ts';
import type { Proposal } from './features/run.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';

/**
 * Log-odds at which a block speaks neither for nor against a fold. Each level gives the best set of runs by its own
 * measure: the low ones whole boxes, the high ones their cores. One level alone holds less than half of the promos of
 * the measuring set in their borders, these together two in three.
 */
const LEVELS = [-3, -2.4, -1.9, -1.5, -1.1, -0.7, -0.4, 0, 0.4, 0.9, 1.5, 2.2] as const;
/** What a fold must gather, and the most that one block can say. Low, since the judge looks at each proposal again. */
const COST = 0.3;
const MOST = 4;
/** A run with a larger share of the article's paragraphs, by text, is the article itself. */
const MOST_OF_BODY = 0.4;

/** The best runs of a page at each level; none of them holds the headline or much of the article. Some overlap. */
export function propose(page: Page, odds: Float32Array): readonly Proposal[] {
  const bodySums = bodyTextSums(page);
  const whole = Math.max(1, bodySums.at(-1) ?? 0);
  const share = (from: number, to: number): number => ((bodySums[to] ?? 0) - (bodySums[from] ?? 0)) / whole;
  const mustStay = (node: TreeNode): boolean =>
    holdsArticle(page, node) || share(node.from, node.to) > MOST_OF_BODY;
  const found = new Map<string, { run: Run; level: number; bodyShare: number }>();
  for (const level of LEVELS) {
    const evidence = Float32Array.from(odds, (value, i) => evidenceOf(page, value - level, i));
    for (const run of decide(page.segmentation, evidence, { cost: COST, mustStay })) {
      const key = `${run.first} ${run.end}`;
      const bodyShare = share(run.first, run.end);
      if (bodyShare <= MOST_OF_BODY && !found.has(key)) found.set(key, { run, level, bodyShare });
    }
  }
  const all = [...found.values()];
  return all.map((one) => ({
    ...one,
    inner: all.filter((other) => other !== one && holds(one.run, other.run)).length,
    outer: all.filter((other) => other !== one && holds(other.run, one.run)).length,
  }));
}

function holds(outer: Run, inner: Run): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** What the page itself hides speaks neither for nor against. */
function evidenceOf(page: Page, odds: number, index: number): number {
  if (page.blocks[index]?.owner.concealed) return 0;
  return Math.max(-MOST, Math.min(MOST, odds));
}

/** The body's container and the headline stay, whatever the evidence. */
function holdsArticle(page: Page, node: TreeNode): boolean {
  const { container, headline } = page.body;
  return node === container || (headline >= node.from && headline < node.to);
}

function bodyTextSums(page: Page): readonly number[] {
  const paragraphs = new Set(page.body.paragraphs);
  const sums = [0];
  page.blocks.forEach((block, i) => {
    sums.push((sums[i] ?? 0) + (paragraphs.has(i) ? block.text.length : 0));
  });
  return sums;
}
