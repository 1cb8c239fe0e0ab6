/** Settles what is folded and what is marked on a page, and mends where it ends. */
import { type Choice, choose, likeliest, type Thresholds } from './choose.ts';
import { completed, isFrayed } from './completed.ts';
import type { Run } from './decide.ts';
import { headingAround } from './enclosing.ts';
import type { Page } from './page.ts';

/** What is chosen, each list in page order with its ends mended; nothing of either overlaps anything of the other. */
export interface Settled<P> {
  readonly folds: readonly P[];
  readonly marks: readonly P[];
}

/** The folds of a page, and the marks beside them: what is likely, but not sure enough to be folded. */
export function settle<P extends Choice>(
  page: Page,
  odds: Float32Array,
  judged: readonly P[],
  from: Thresholds<P>,
): Settled<P> {
  const mended = (chosen: readonly P[], others: readonly P[]): readonly P[] =>
    chosen.map((one) => {
      // What follows is only told by its words.
      if (!page.isUnderstood) return one;
      const followers = [...chosen, ...others].map(({ run }) => run.first);
      const until = Math.min(odds.length, ...followers.filter((first) => first >= one.run.end));
      return { ...one, run: completed(page, odds, one.run, until) };
    });
  const whole = (chosen: readonly P[], others: readonly P[]): readonly P[] => {
    const all = mended(chosen, others);
    return all.filter(({ run }) => !isBareHeading(page, run, [...all, ...others]));
  };
  const clean = judged.filter(({ run }) => !isFrayed(odds, run));
  const folds = whole(choose(clean, from.fold, page.lengthSums, odds), []);
  return { folds, marks: whole(likeliest(judged, folds, from), folds) };
}

/** Whether a run is a heading without a link, and the paragraph of the article that it heads is in none of those chosen. */
function isBareHeading({ body, blocks }: Page, { first, end }: Run, chosen: readonly Choice[]): boolean {
  if (!body.paragraphs.includes(end) || chosen.some(({ run }) => run.first === end)) return false;
  return blocks
    .slice(first, end)
    .every(({ owner, links }) => links.length === 0 && headingAround(owner) !== undefined);
}
