/** Looks at each proposal as a whole and says how likely it is that all of it is promo and nothing of it article. */
import { JUDGE_MODEL } from './data/judge-model.ts';
import { describeRun, type Proposal, RUN_FEATURES, type RunGround } from './features/run.ts';
import { probabilityOf, score, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

let model: Trees | undefined;

export interface Judged extends Proposal {
  readonly zone: Zone;
  /** Probability that it is promo from its first block to its last, 0 to 1. */
  readonly confidence: number;
}

/** Says how sure each proposal is. */
export function judge(ground: RunGround, proposal: Proposal, zone: Zone): Judged {
  model ??= unpack(JUDGE_MODEL, RUN_FEATURES);
  const confidence = probabilityOf(score(model, describeRun(ground, proposal, zone), 0));
  return { ...proposal, zone, confidence };
}
