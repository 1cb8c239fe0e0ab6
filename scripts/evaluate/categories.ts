/** Whether promos are told apart: the category that models say which do not know the site, beside the true one. */
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import { lengthsOf } from '../train/measure.ts';
import type { JudgedCandidate, Reading } from '../train/reading.ts';
import { verdictsOn } from './verdicts.ts';

export interface Told {
  readonly category: Category;
  /** Folds whose promo text is mostly of this category, and those of them that are told so. */
  readonly folds: number;
  readonly right: number;
  /** What else they are told to be, the most frequent first. */
  readonly mistakenFor: readonly { readonly category: Category; readonly folds: number }[];
}

/** What the folds inside and after the articles are told to be, by what they are; categories without folds are left out. */
export function toldCategories(readings: readonly Reading[]): readonly Told[] {
  const counts = new Map<Category, Map<Category, number>>();
  for (const reading of readings) {
    for (const fold of verdictsOn(reading, 'article').folds) {
      const truth = truthOf(reading, fold);
      if (!truth) continue;
      const row = counts.get(truth) ?? new Map<Category, number>();
      counts.set(truth, row.set(fold.category, (row.get(fold.category) ?? 0) + 1));
    }
  }
  return CATEGORIES.flatMap((category) => {
    const row = counts.get(category);
    if (!row) return [];
    const mistaken = [...row].filter(([told]) => told !== category).sort(([, a], [, b]) => b - a);
    return [
      {
        category,
        folds: [...row.values()].reduce((a, b) => a + b, 0),
        right: row.get(category) ?? 0,
        mistakenFor: mistaken.map(([told, folds]) => ({ category: told, folds })),
      },
    ];
  });
}

/** The category with most characters in a fold; undefined where it holds no promo. */
function truthOf({ example }: Reading, { run }: JudgedCandidate): Category | undefined {
  const lengths = lengthsOf(example);
  const sums = new Map<Category, number>();
  for (const { category, blocks } of example.units)
    for (const i of blocks)
      if (i >= run.first && i < run.end) sums.set(category, (sums.get(category) ?? 0) + (lengths[i] ?? 0));
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : undefined;
}
