/** Looks at each proposed run as a whole and says how likely it is that all of it is promo and nothing of it article. */
import { JUDGE_MODEL } from './data/judge-model.ts';
import type { Run } from './decide.ts';
import { describeRun, RUN_FEATURES, type RunGround } from './features/run.ts';
import { probabilityOf, score, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

let model: Trees | undefined;

/** Probability, 0 to 1, that a run is promo from its first block to its last. */
export function judge(ground: RunGround, run: Run, zone: Zone): number {
  model ??= unpack(JUDGE_MODEL, RUN_FEATURES);
  return probabilityOf(score(model, describeRun(ground, run, zone), 0));
}
