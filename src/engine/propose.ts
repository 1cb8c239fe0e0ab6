/** Log-odds per block -> the runs that may be folded, for the judge to choose from. */
import { advertBlocks } from './adverts.ts';
import { bodyShares } from './body-share.ts';
import { decide, fixedIn, type Run } from './decide.ts';
import type { Proposal } from './features/run.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';

/**
 * Log-odds at which a block speaks neither for nor against a fold. Each level gives the best set of runs by its own
 * measure: the low ones whole boxes, the high ones their cores. One level alone holds less than half of the promos of
 * the measuring set in their borders, these together four in five.
 */
const LEVELS = [-3, -2.4, -1.9, -1.5, -1.1, -0.7, -0.4, 0, 0.4, 0.9, 1.5, 2.2] as const;
/** What a fold must gather, and the most that one block can say. Low, since the judge looks at each proposal again. */
const COST = 0.3;
const MOST = 4;
/** Log-odds from which on a paragraph looks like a promo by itself, and need not be the article's for standing among its own. */
const PITCH = 1;
/** A run with a larger share of the article's paragraphs, by text, is the article itself. */
const MOST_OF_BODY = 0.4;

/** The best runs of a page at each level; none of them holds the headline or much of the article. Some overlap. */
export function propose(page: Page, odds: Float32Array): readonly Proposal[] {
  const bodyShareOf = bodyShares(page);
  const articleShareOf = bodyShares(page, (index) => (odds[index] as number) <= PITCH);
  const fixed = fixedIn(
    page.segmentation,
    (node) => holdsArticle(page, node) || bodyShareOf(node.from, node.to) > MOST_OF_BODY,
  );
  const shown = page.blocks.map(({ owner }) => !owner.concealed);
  const evidence = new Float32Array(odds.length);
  const seen = new Set<number>();
  const found: Omit<Proposal, 'inner' | 'outer'>[] = [];
  const gather = (level: number, evidenceOf: (block: number) => number): void => {
    for (let i = 0; i < evidence.length; i++)
      evidence[i] = shown[i] ? Math.max(-MOST, Math.min(MOST, evidenceOf(i))) : 0;
    for (const run of decide(page.segmentation, evidence, COST, fixed)) {
      const bodyShare = bodyShareOf(run.first, run.end);
      const key = run.first * (odds.length + 1) + run.end;
      if (bodyShare > MOST_OF_BODY || seen.has(key)) continue;
      seen.add(key);
      found.push({ run, level, bodyShare, articleShare: articleShareOf(run.first, run.end) });
    }
  };
  for (const level of LEVELS) gather(level, (i) => (odds[i] as number) - level);
  // And what the page calls adverts, without anything beside it.
  const adverts = advertBlocks(page);
  if (adverts.size > 0) gather(0, (i) => (adverts.has(i) ? MOST : -MOST));
  return found.map((one) => ({
    ...one,
    inner: found.filter((other) => other !== one && holds(one.run, other.run)).length,
    outer: found.filter((other) => other !== one && holds(other.run, one.run)).length,
  }));
}

/** Whether a run has all of another in it. */
export function holds(outer: Run, inner: Run): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** The body's container and the headline stay, whatever the evidence. */
function holdsArticle(page: Page, node: TreeNode): boolean {
  const { container, headline } = page.body;
  return node === container || (headline >= node.from && headline < node.to);
}
