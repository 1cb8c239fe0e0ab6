/** Looks at each proposal as a whole and says how likely it is that all of it is promo and nothing of it article. */
import { agree } from './agree.ts';
import { JUDGE_MODEL } from './data/judge-model.ts';
import { describeRun, type Proposal, RUN_FEATURES } from './features/run.ts';
import type { RunGround } from './features/run-ground.ts';
import { scoresOf } from './scores.ts';
import { probabilityOf, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

let model: Trees | undefined;

export interface Judged extends Proposal {
  readonly zone: Zone;
  /** Probability that it is promo from its first block to its last, 0 to 1. */
  readonly confidence: number;
}

/** The surest that the engine is of anything: 1 is for what a reader pointed at. */
const SUREST = 0.999;

/** A confidence of the engine's own as it is reported: three decimals, below 1. */
export function reportedConfidence(confidence: number): number {
  return Math.min(SUREST, Math.round(1000 * confidence) / 1000);
}

/** Says how sure each proposal of a page is; all of them are to be judged together. */
export function judge(
  ground: RunGround,
  proposals: readonly (Proposal & { readonly zone: Zone })[],
): readonly Judged[] {
  if (proposals.length === 0) return [];
  model ??= unpack(JUDGE_MODEL, RUN_FEATURES);
  const width = RUN_FEATURES.length;
  const rows = new Float32Array(proposals.length * width);
  proposals.forEach((proposal, i) => {
    rows.set(describeRun(ground, proposal, proposal.zone), i * width);
  });
  const runs = proposals.map(({ run }) => run);
  const odds = agree(ground.page, runs, scoresOf(model, rows, width));
  return proposals.map((proposal, i) => ({ ...proposal, confidence: probabilityOf(odds[i] as number) }));
}
