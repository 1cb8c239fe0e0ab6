/**
 * Looks at each proposal as a whole, says how likely it is that all of it is promo and nothing of it article, and
 * chooses among those that overlap.
 */
import { JUDGE_MODEL } from './data/judge-model.ts';
import { describeRun, type Proposal, RUN_FEATURES, type RunGround } from './features/run.ts';
import { probabilityOf, score, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

/** Folds that together take a larger share of the article's paragraphs are a mistake about the page: none is made. */
const MOST_OF_BODY = 0.5;

/** Of overlapping proposals the one with most text wins, each character counted by its confidence above `sure`, and this. */
const AT_LEAST = 0.1;
/** Confidence from which a proposal can be borne out by two sure ones within it, or by one. */
const LIKELY = 0.5;
const LIKELIER = 0.6;

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

/**
 * The proposals to fold, none overlapping another, in page order: those that are at least `sure`, and likely ones that
 * hold sure ones. `lengthSums` as in `Page`.
 */
export function choose<P extends Pick<Judged, 'run' | 'bodyShare' | 'confidence'>>(
  judged: readonly P[],
  sure: number,
  lengthSums: Int32Array,
): readonly P[] {
  const length = ({ run }: P): number => (lengthSums[run.end] ?? 0) - (lengthSums[run.first] ?? 0);
  const gain = (one: P): number => (Math.max(0, one.confidence - sure) + AT_LEAST) * length(one);
  const certain = judged.filter(({ confidence }) => confidence >= sure);
  const able = judged.filter((one) => one.confidence >= sure || holdsSure(one, certain, length));
  const chosen: P[] = [];
  for (const one of able.sort((a, b) => gain(b) - gain(a)))
    if (!chosen.some(({ run }) => run.first < one.run.end && one.run.first < run.end)) chosen.push(one);
  if (chosen.reduce((sum, { bodyShare }) => sum + bodyShare, 0) > MOST_OF_BODY) return [];
  return chosen.sort((a, b) => a.run.first - b.run.first);
}

/**
 * Whether a likely proposal is borne out by sure ones within it: two apart from one another, since what stands between
 * the parts of a pitch is pitch, or one that makes up half of it.
 */
function holdsSure<P extends Pick<Judged, 'run' | 'confidence'>>(
  one: P,
  certain: readonly P[],
  length: (one: P) => number,
): boolean {
  const { run, confidence } = one;
  if (confidence < LIKELY) return false;
  let [count, end, held] = [0, -1, 0];
  for (const part of [...certain].sort((a, b) => a.run.end - b.run.end)) {
    if (part.run.first < Math.max(run.first, end) || part.run.end > run.end) continue;
    count++;
    end = part.run.end;
    held += length(part);
  }
  return count >= 2 || (count === 1 && confidence >= LIKELIER && held >= length(one) / 2);
}
