/** Finds from which confidence on promos of a category are folded and marked, from what out-of-fold readings get right. */
import { NEVER } from '../../src/engine/choose.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import type { Example } from './examples.ts';
import { CORE } from './measure.ts';
import { type JudgedCandidate, type Reading, settledOn } from './reading.ts';

export interface CategoryThresholds {
  readonly fold: Readonly<Record<Category, number>>;
  readonly mark: Readonly<Record<Category, number>>;
}

/** What folds, or marks, must come up to. */
interface Demand {
  /** Shares that must be promo, of their number and of their characters, 0 to 1. */
  readonly count: number;
  readonly characters: number;
  /** As many of all count beside those of a category: where it has few, what holds for all holds for it. */
  readonly prior: number;
  /** Weight of one on a decoy beside one on a real page. */
  readonly decoy: number;
}

/**
 * Weight of what is folded or marked on a written page with a promo, beside a real one. Nearly all of that is right, and
 * would let real ones be wrong more often than is asked: so little of it, and less where real pages have enough.
 */
const WRITTEN = 0.4;
const WRITTEN_ENOUGH = 0.1;
const FOLDS: Demand = { count: 0.95, characters: 0.945, prior: 150, decoy: 3 };
const MARKS: Demand = { count: 0.55, characters: 0.45, prior: 80, decoy: WRITTEN };
/** Probabilities that are tried, the highest first. */
const FOLD_TRIED = range(0.94, 0.6);
const MARK_TRIED = range(0.6, 0.24);
/** A fold is right where this share of its characters is promo, as the scorer has it. */
const RIGHT = 0.5;

/** Folds, and characters in folds, that are right, and all of them. */
interface Counts {
  right: number;
  all: number;
  promo: number;
  length: number;
}
type Tally = Map<Category, Counts>;

/** Thresholds per category: the lowest that keep folds and marks as right as they must be. */
export function calibrate(readings: readonly Reading[]): CategoryThresholds {
  const fold = lowest(FOLD_TRIED, FOLDS, (from) =>
    tally(
      readings,
      FOLDS,
      (reading) => settledOn(reading, { fold: () => from, mark: () => NEVER }, 'article').folds,
    ),
  );
  const mark = lowest(MARK_TRIED, MARKS, (from) =>
    tally(
      readings,
      MARKS,
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

/** For each category the lowest of the thresholds down to which all come up to what is asked for; the highest where none does. */
function lowest(
  tried: readonly number[],
  demand: Demand,
  tallyAt: (from: number) => Tally,
): Record<Category, number> {
  const chosen = new Map<Category, number>();
  const isOver = new Set<Category>();
  for (const from of tried) {
    const counts = tallyAt(from);
    const usual = sumOf([...counts.values()]);
    for (const category of CATEGORIES) {
      if (!isRightEnough(counts.get(category) ?? NONE, usual, demand)) isOver.add(category);
      if (!isOver.has(category)) chosen.set(category, from);
    }
  }
  const highest = tried[0] as number;
  const thresholds = CATEGORIES.map((name) => [name, chosen.get(name) ?? highest]);
  return Object.fromEntries(thresholds) as Record<Category, number>;
}

const NONE: Readonly<Counts> = { right: 0, all: 0, promo: 0, length: 0 };

function sumOf(list: readonly Counts[]): Counts {
  const sum = { ...NONE };
  for (const one of list) add(sum, one, 1);
  return sum;
}

function add(sum: Counts, one: Counts, weight: number): void {
  sum.right += weight * one.right;
  sum.all += weight * one.all;
  sum.promo += weight * one.promo;
  sum.length += weight * one.length;
}

/** Whether what is of a category, with the usual beside it, is right often enough. */
function isRightEnough(own: Readonly<Counts>, usual: Counts, demand: Demand): boolean {
  const { count, characters, prior } = demand;
  const scale = usual.all > 0 ? prior / usual.all : 0;
  const all = own.all + scale * usual.all;
  const length = own.length + scale * usual.length;
  return (
    own.right + scale * usual.right >= count * all && own.promo + scale * usual.promo >= characters * length
  );
}

function tally(
  readings: readonly Reading[],
  demand: Demand,
  chosenOn: (reading: Reading) => readonly JudgedCandidate[],
): Tally {
  const counts: Tally = new Map();
  for (const reading of readings) {
    for (const one of chosenOn(reading)) {
      const count = counts.get(one.category) ?? { ...NONE };
      add(count, countsOf(reading, one), weightOf(reading.example, one.category, demand));
      counts.set(one.category, count);
    }
  }
  return counts;
}

/** A decoy is written to look like a promo, and holds none: articles about gold, brokers, webinars and scams. */
function weightOf({ isWritten, kinds }: Example, category: Category, { decoy }: Demand): number {
  if (!isWritten) return 1;
  if (!kinds.includes('promo')) return decoy;
  return CORE.includes(category) ? WRITTEN : WRITTEN_ENOUGH;
}

function countsOf({ example: { page, kinds } }: Reading, { run }: JudgedCandidate): Counts {
  const counts = { ...NONE, all: 1 };
  for (let i = run.first; i < run.end; i++) {
    const block = page.blocks[i];
    if (!block || block.owner.concealed || kinds[i] === 'ignore') continue;
    counts.length += block.text.length;
    if (kinds[i] === 'promo') counts.promo += block.text.length;
  }
  return { ...counts, right: counts.promo >= RIGHT * counts.length ? 1 : 0 };
}
