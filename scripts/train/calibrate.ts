/** Finds from which confidence on promos of a category are folded and marked, from what out-of-fold readings get right. */
import { NEVER } from '../../src/engine/choose.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import { type JudgedCandidate, type Reading, settledOn } from './reading.ts';

export interface CategoryThresholds {
  readonly fold: Readonly<Record<Category, number>>;
  readonly mark: Readonly<Record<Category, number>>;
}

/** Share of folds, and of marks, that must be promo. */
const FOLDS_RIGHT = 0.94;
const MARKS_RIGHT = 0.5;
/** Probabilities that are tried, the highest first. */
const FOLD_TRIED = range(0.94, 0.7);
const MARK_TRIED = range(0.6, 0.16);
/** As many folds as count beside those of a category: where it has few, what holds for all holds for it. */
const PRIOR = 25;
/** Weight of a fold of a written page beside one of a real one. */
const WRITTEN = 0.3;
/** A fold is right where this share of its characters is promo, as the scorer has it. */
const RIGHT = 0.5;

type Tally = Map<Category, { right: number; all: number }>;

/** Thresholds per category: the lowest that keep folds and marks as right as they must be. */
export function calibrate(readings: readonly Reading[]): CategoryThresholds {
  const fold = lowest(FOLD_TRIED, FOLDS_RIGHT, (from) =>
    tally(
      readings,
      (reading) => settledOn(reading, { fold: () => from, mark: () => NEVER }, 'article').folds,
    ),
  );
  const mark = lowest(MARK_TRIED, MARKS_RIGHT, (from) =>
    tally(
      readings,
      (reading) =>
        settledOn(reading, { fold: ({ category }) => fold[category], mark: () => from }, 'article').marks,
    ),
  );
  return { fold, mark };
}

function range(from: number, to: number): readonly number[] {
  const steps = Math.round((from - to) / 0.02);
  return Array.from({ length: steps + 1 }, (_, i) => Number((from - 0.02 * i).toFixed(2)));
}

/** For each category the lowest of the thresholds down to which all keep the share; the highest where none does. */
function lowest(
  tried: readonly number[],
  share: number,
  tallyAt: (from: number) => Tally,
): Record<Category, number> {
  const chosen = new Map<Category, number>();
  const isOver = new Set<Category>();
  for (const from of tried) {
    const counts = tallyAt(from);
    const all = [...counts.values()].reduce((sum, one) => sum + one.all, 0);
    const right = [...counts.values()].reduce((sum, one) => sum + one.right, 0);
    const usual = all > 0 ? right / all : 0;
    for (const category of CATEGORIES) {
      const own = counts.get(category) ?? { right: 0, all: 0 };
      if ((own.right + PRIOR * usual) / (own.all + PRIOR) < share) isOver.add(category);
      if (!isOver.has(category)) chosen.set(category, from);
    }
  }
  const highest = tried[0] as number;
  return Object.fromEntries(CATEGORIES.map((name) => [name, chosen.get(name) ?? highest])) as Record<
    Category,
    number
  >;
}

function tally(
  readings: readonly Reading[],
  chosenOn: (reading: Reading) => readonly JudgedCandidate[],
): Tally {
  const counts: Tally = new Map();
  for (const reading of readings) {
    const weight = reading.example.isWritten ? WRITTEN : 1;
    for (const one of chosenOn(reading)) {
      const count = counts.get(one.category) ?? { right: 0, all: 0 };
      count.all += weight;
      if (isRight(reading, one)) count.right += weight;
      counts.set(one.category, count);
    }
  }
  return counts;
}

function isRight({ example: { page, kinds } }: Reading, { run }: JudgedCandidate): boolean {
  let all = 0;
  let promo = 0;
  for (let i = run.first; i < run.end; i++) {
    const block = page.blocks[i];
    if (!block || block.owner.concealed || kinds[i] === 'ignore') continue;
    all += block.text.length;
    if (kinds[i] === 'promo') promo += block.text.length;
  }
  return promo >= RIGHT * all;
}
