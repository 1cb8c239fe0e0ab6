/**
 * Looks at each proposal as a whole, says how likely it is that all of it is promo and nothing of it article, and
 * chooses among those that overlap.
 */
import { JUDGE_MODEL } from './data/judge-model.ts';
import { describeRun, type Proposal, RUN_FEATURES, type RunGround } from './features/run.ts';
import { probabilityOf, score, type Trees, unpack } from './trees.ts';
import type { Zone } from './types.ts';

/** Confidence from which a run is folded. */
export const SURE = 0.8;
/** Folds that together take a larger share of the article's paragraphs are a mistake about the page: none is made. */
const MOST_OF_BODY = 0.5;

/** Confidence from which a proposal can be borne out by two sure ones within it, or by one that is this share of it. */
const LIKELY = 0.5;
const LIKELIER = 0.6;
const BORNE_OUT = 0.25;
/** Among sure proposals that overlap, each character counts by its confidence above `sure` less this. */
const MARGIN = 0.1;

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
 * sure ones bear out. `lengthSums` as in `Page`.
 */
export function choose<P extends Pick<Judged, 'run' | 'bodyShare' | 'confidence'>>(
  judged: readonly P[],
  sure: number,
  lengthSums: Int32Array,
): readonly P[] {
  const length = ({ run }: P): number => (lengthSums[run.end] ?? 0) - (lengthSums[run.first] ?? 0);
  const certain = judged.filter(({ confidence }) => confidence >= sure);
  const ranked = judged
    .map((one) => ({ one, rank: rankOf(one, sure, partsWithin(one, certain), length) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const chosen: P[] = [];
  for (const { one } of ranked)
    if (!chosen.some(({ run }) => run.first < one.run.end && one.run.first < run.end)) chosen.push(one);
  if (chosen.reduce((sum, { bodyShare }) => sum + bodyShare, 0) > MOST_OF_BODY) return [];
  return chosen.sort((a, b) => a.run.first - b.run.first);
}

/** How much a proposal is preferred to those it overlaps; 0 or less where it is not to be folded at all. */
function rankOf<P extends Pick<Judged, 'run' | 'confidence'>>(
  one: P,
  sure: number,
  parts: readonly P[],
  length: (one: P) => number,
): number {
  const { confidence } = one;
  if (confidence >= sure) return (confidence - sure + MARGIN) * length(one);
  // What stands between the sure parts of a pitch is pitch as well: the likeliest whole comes before any part.
  if (parts.length >= 2 && confidence >= LIKELY) return Number.MAX_SAFE_INTEGER * confidence;
  const held = parts.reduce((sum, part) => sum + length(part), 0);
  const isBorneOut = held >= length(one) * BORNE_OUT && confidence >= LIKELIER;
  return isBorneOut ? (confidence - LIKELIER + MARGIN) * length(one) : 0;
}

/** The sure proposals within another, none overlapping. */
function partsWithin<P extends Pick<Judged, 'run'>>({ run }: P, certain: readonly P[]): readonly P[] {
  const parts: P[] = [];
  let end = run.first;
  for (const part of [...certain].sort((a, b) => a.run.end - b.run.end)) {
    if (part.run.first < end || part.run.end > run.end) continue;
    parts.push(part);
    end = part.run.end;
  }
  return parts;
}
