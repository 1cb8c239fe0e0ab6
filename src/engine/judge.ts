/**
 * Looks at each proposal as a whole, says how likely it is that all of it is promo and nothing of it article, and
 * chooses: of overlapping proposals that are sure enough, the longest.
 */
import { JUDGE_MODEL } from './data/judge-model.ts';
import { describeRun, type Proposal, RUN_FEATURES, type RunGround } from './features/run.ts';
import { probabilityOf, score, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

/** Folds that together take a larger share of the article's paragraphs are a mistake about the page: none is made. */
const MOST_OF_BODY = 0.5;

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

/** Proposals that are at least `sure`, none overlapping another, in page order. `lengthSums` as in `Page`. */
export function choose<P extends Pick<Judged, 'run' | 'bodyShare' | 'confidence'>>(
  judged: readonly P[],
  sure: number,
  lengthSums: Int32Array,
): readonly P[] {
  const length = ({ run }: P): number => (lengthSums[run.end] ?? 0) - (lengthSums[run.first] ?? 0);
  const chosen: P[] = [];
  for (const one of judged
    .filter(({ confidence }) => confidence >= sure)
    .sort((a, b) => length(b) - length(a)))
    if (!chosen.some(({ run }) => run.first < one.run.end && one.run.first < run.end)) chosen.push(one);
  if (chosen.reduce((sum, { bodyShare }) => sum + bodyShare, 0) > MOST_OF_BODY) return [];
  return chosen.sort((a, b) => a.run.first - b.run.first);
}
