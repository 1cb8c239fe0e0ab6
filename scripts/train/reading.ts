/** Pages as they are read by models that were not fitted to their sites, and what the engine folds there by those. */
import { type Settled, settle } from '../../src/engine/choose.ts';
import { isArticle } from '../../src/engine/gate.ts';
import { probabilityOf } from '../../src/engine/trees.ts';
import type { Scope } from '../../src/engine/types.ts';
import type { Example } from './examples.ts';
import type { Training } from './fit.ts';
import type { Candidate } from './fit-judge.ts';

/** Probability from which on a run is folded, where figures are given for one threshold whatever the category. */
export const SURE = 0.8;

/** A proposal with the judge's probability that it is good, 0 to 1. */
export interface JudgedCandidate extends Candidate {
  readonly confidence: number;
}

export interface Reading {
  readonly example: Example;
  /** Log-odds per block that it is promo. */
  readonly odds: Float32Array;
  readonly judged: readonly JudgedCandidate[];
}

/** The out-of-fold readings of a training, in the order of its examples. */
export function readingsOf({ looks, proposals }: Training): readonly Reading[] {
  const judged = new Map<Example, JudgedCandidate[]>();
  for (const candidate of proposals) {
    const list = judged.get(candidate.example);
    if (list) list.push(withConfidence(candidate));
    else judged.set(candidate.example, [withConfidence(candidate)]);
  }
  return [...looks].map(([example, { odds }]) => ({ example, odds, judged: judged.get(example) ?? [] }));
}

export function withConfidence(candidate: Candidate): JudgedCandidate {
  return { ...candidate, confidence: probabilityOf(candidate.odds) };
}

/** What the engine folds and marks on a page from these probabilities on, each in page order. */
export function settledOn(
  { example, odds, judged }: Reading,
  from: { readonly fold: number; readonly mark: number },
  scope: Scope,
): Settled<JudgedCandidate> {
  if (!isArticle(example.page)) return { folds: [], marks: [] };
  const seen = judged.filter(({ zone }) => isInScope(zone, scope));
  return settle(example.page, odds, seen, { fold: () => from.fold, mark: () => from.mark });
}

/** What the engine folds on a page when it is sure from this probability on, in page order. */
function foldsOn(reading: Reading, sure: number, scope: Scope): readonly JudgedCandidate[] {
  return settledOn(reading, { fold: sure, mark: Number.POSITIVE_INFINITY }, scope).folds;
}

/** Whether a zone is looked at. */
export function isInScope(zone: string, scope: Scope): boolean {
  return scope === 'page' || zone === 'inside' || zone === 'after';
}

/** Marks the blocks of runs: 1 where a block is in one of them. */
export function blocksOf(length: number, runs: readonly Pick<Candidate, 'run'>[]): Uint8Array {
  const hidden = new Uint8Array(length);
  for (const { run } of runs) hidden.fill(1, run.first, run.end);
  return hidden;
}

/** Which blocks of each example are hidden when the engine is sure from this probability on. */
export function hiddenAt(
  readings: readonly Reading[],
  sure: number,
  scope: Scope,
): (example: Example) => Uint8Array {
  const byExample = new Map(readings.map((reading) => [reading.example, reading]));
  return (example) => {
    const reading = byExample.get(example);
    return blocksOf(example.kinds.length, reading ? foldsOn(reading, sure, scope) : []);
  };
}
