/** What the engine does with a page: folds what it is sure of, marks what is probable, by its thresholds per category. */

import { FOLD_FROM, MARK_FROM } from '../../src/engine/data/thresholds.ts';
import type { Settled } from '../../src/engine/settle.ts';
import type { Scope } from '../../src/engine/types.ts';
import { type JudgedCandidate, type Reading, settledOn } from '../train/reading.ts';

export type Verdicts = Settled<JudgedCandidate>;

/** Folds and marks of a page, each in page order. */
export function verdictsOn(reading: Reading, scope: Scope): Verdicts {
  const fold = ({ category }: JudgedCandidate): number => FOLD_FROM[category];
  const mark = ({ category }: JudgedCandidate): number => MARK_FROM[category];
  return settledOn(reading, { fold, mark }, scope);
}
