/** What is the same for all runs of a page: what the stages before found there, how its blocks score, how much is article. */
import type { Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { NONE } from './run-sums.ts';
import type { Markup } from './structure.ts';

export const PAGE_FEATURES = [
  'page:best',
  'page:upper2',
  'page:upper10',
  'page:median',
  'page:body',
  'page:paragraphs',
  'page:bodyLength',
  'page:blocks',
  'page:likely',
  'page:likelyInside',
  'page:likelyRuns',
] as const;

/** What the stages before found on a page. */
interface Findings {
  /** Features per block, `COLUMNS.length` wide. */
  readonly rows: Float32Array;
  readonly kinds: Int32Array;
  readonly markup: ReadonlyMap<TreeNode, Markup>;
  /** Log-odds of the first look and of the look with context, per block. */
  readonly firstOdds: Float32Array;
  readonly odds: Float32Array;
}

/** What is known of a page when its runs are judged. */
export interface RunGround extends Findings {
  readonly page: Page;
  /** One number per page feature. */
  readonly numbers: readonly number[];
}

export function groundOf(page: Page, findings: Findings): RunGround {
  const { odds } = findings;
  const { paragraphs } = page.body;
  const shown = page.blocks.filter(({ owner }) => !owner.concealed).map(({ index }) => odds[index] as number);
  const sorted = Float32Array.from(shown).sort().reverse();
  const upper = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? NONE;
  const sum = (value: (index: number) => number): number =>
    paragraphs.reduce((total, index) => total + value(index), 0);
  const numbers = [
    sorted[0] ?? NONE,
    upper(0.02),
    upper(0.1),
    upper(0.5),
    sum((index) => odds[index] as number) / Math.max(1, paragraphs.length),
    paragraphs.length,
    sum((index) => page.blocks[index]?.text.length ?? 0),
    page.blocks.length,
    ...likelyShares(page, odds),
  ];
  return { ...findings, page, numbers };
}

/** Of the text that a page shows: the share that is likelier promo than not, that before the body's end, and in how many runs. */
function likelyShares({ blocks, body }: Page, odds: Float32Array): readonly number[] {
  let [all, likely, inside, runs] = [0, 0, 0, 0];
  blocks.forEach(({ owner, text }, i) => {
    if (owner.concealed) return;
    all += text.length;
    if ((odds[i] as number) <= 0) return;
    likely += text.length;
    if (i < body.last) inside += text.length;
    if (!((odds[i - 1] ?? NONE) > 0)) runs++;
  });
  return [likely / Math.max(1, all), inside / Math.max(1, all), runs];
}
