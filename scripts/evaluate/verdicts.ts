/** What the engine does with a page at the two thresholds: folds it is sure of, marks that are probable. */
import { SURE } from '../../src/engine/choose.ts';
import type { Scope } from '../../src/engine/types.ts';
import { blocksOf, foldsOn, type JudgedCandidate, type Reading } from '../train/reading.ts';

/** Probabilities from which on a run is folded, and from which on it is marked. */
export const FOLDED = SURE;
export const MARKED = 0.5;

export interface Verdicts {
  readonly folds: readonly JudgedCandidate[];
  /** None of them overlaps a fold. */
  readonly marks: readonly JudgedCandidate[];
}

/** Folds and marks of a page, each in page order. */
export function verdictsOn(reading: Reading, scope: Scope): Verdicts {
  const folds = foldsOn(reading, FOLDED, scope);
  const folded = blocksOf(reading.example.kinds.length, folds);
  const isFree = ({ run }: JudgedCandidate): boolean => !folded.subarray(run.first, run.end).includes(1);
  const rest = { ...reading, judged: reading.judged.filter(isFree) };
  return { folds, marks: foldsOn(rest, MARKED, scope).filter(isFree) };
}
