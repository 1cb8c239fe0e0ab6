/** What the engine does with a page at the two thresholds: folds it is sure of, marks that are probable. */
import type { Settled } from '../../src/engine/choose.ts';
import type { Scope } from '../../src/engine/types.ts';
import { type JudgedCandidate, type Reading, SURE, settledOn } from '../train/reading.ts';

/** Probabilities from which on a run is folded, and from which on it is marked. */
export const FOLDED = SURE;
export const MARKED = 0.5;

export type Verdicts = Settled<JudgedCandidate>;

/** Folds and marks of a page, each in page order. */
export function verdictsOn(reading: Reading, scope: Scope): Verdicts {
  return settledOn(reading, { fold: FOLDED, mark: MARKED }, scope);
}
