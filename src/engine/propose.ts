/** Log-odds per block -> the runs that may be folded, for the judge to decide on. */
import { decide, type Run } from './decide.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';

/**
 * Log-odds at which a block speaks neither for nor against a fold, what a fold must gather, and how much one block can
 * say. Low, since the judge looks at each proposal again; found by trying on the measuring set.
 */
const NEUTRAL = 0.2;
const COST = 0.3;
const MOST = 4;
/** A run with a larger share of the article's paragraphs, by text, is the article itself. */
const MOST_OF_BODY = 0.15;

/** The best set of runs to fold on a page, in page order; none of them holds the headline or much of the article. */
export function propose(page: Page, odds: Float32Array): readonly Run[] {
  const bodySums = bodyTextSums(page);
  const whole = bodySums.at(-1) ?? 0;
  const share = (from: number, to: number): number =>
    ((bodySums[to] ?? 0) - (bodySums[from] ?? 0)) / Math.max(1, whole);
  const evidence = Float32Array.from(odds, (value, i) => evidenceOf(page, value, i));
  const mustStay = (node: TreeNode): boolean =>
    holdsArticle(page, node) || share(node.from, node.to) > MOST_OF_BODY;
  const runs = decide(page.segmentation, evidence, { cost: COST, mustStay });
  return runs.filter((run) => share(run.first, run.end) <= MOST_OF_BODY);
}

/** What the page itself hides speaks neither for nor against. */
function evidenceOf(page: Page, odds: number, index: number): number {
  if (page.blocks[index]?.owner.concealed) return 0;
  return Math.max(-MOST, Math.min(MOST, odds - NEUTRAL));
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
