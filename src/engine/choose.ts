/** Chooses the folds among judged proposals that overlap, and mends where they end. */
import type { Run } from './decide.ts';
import { isHeading } from './element.ts';
import type { Judged } from './judge.ts';
import type { Page } from './page.ts';

/** Confidence from which a run is folded. */
export const SURE = 0.8;
/** Folds that together take a larger share of the article's paragraphs are a mistake about what the article is. */
const MOST_OF_BODY = 0.5;
/** So are this many that each take some of it, from a smaller share on: the article is a list of what it recommends. */
const MANY = 4;
const MOST_OF_LIST = 0.1;

/** Confidence from which a proposal can be borne out by two sure ones within it, or by one, that are this share of it. */
const LIKELY = 0.5;
const BORNE_OUT_BY_TWO = 0.3;
const LIKELIER = 0.6;
const BORNE_OUT = 0.5;
/** Among sure proposals that overlap, each character counts by its confidence above `sure` less this. */
const MARGIN = 0.1;

/** Rank of a whole that sure parts bear out: above that of any text. */
const WHOLE = 1e9;
/** What follows a last heading is only taken along where it is short, in characters, and not clearly something else, in log-odds. */
const SHORT = 90;
const UNCLEAR = -0.5;

/** What is chosen by. */
type Choice = Pick<Judged, 'run' | 'bodyShare' | 'confidence'>;

/** The folds of a page in page order, none overlapping another: what is chosen, each with its end mended. */
export function settle<P extends Choice>(
  page: Page,
  odds: Float32Array,
  judged: readonly P[],
  sure: number,
): readonly P[] {
  const chosen = choose(judged, sure, page.lengthSums);
  return chosen.map((one, i) =>
    one.run.end === chosen[i + 1]?.run.first ? one : { ...one, run: completed(page, odds, one.run) },
  );
}

/**
 * The proposals to fold, none overlapping another, in page order: those that are at least `sure`, and likely ones that
 * sure ones bear out. `lengthSums` as in `Page`.
 */
export function choose<P extends Choice>(
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
  const beside = chosen.filter(({ bodyShare }) => bodyShare === 0);
  const share = chosen.reduce((sum, { bodyShare }) => sum + bodyShare, 0);
  const isMany = chosen.length - beside.length >= MANY;
  const kept = share > (isMany ? MOST_OF_LIST : MOST_OF_BODY) ? beside : chosen;
  return kept.sort((a, b) => a.run.first - b.run.first);
}

/** How much a proposal is preferred to those it overlaps; 0 or less where it is not to be folded at all. */
function rankOf<P extends Choice>(
  one: P,
  sure: number,
  parts: readonly P[],
  length: (one: P) => number,
): number {
  const { confidence } = one;
  if (confidence >= sure) return (confidence - sure + MARGIN) * length(one);
  const held = parts.reduce((sum, part) => sum + length(part), 0) / length(one);
  // What stands between the sure parts of a pitch is pitch as well: the likeliest whole comes before any part.
  if (parts.length >= 2 && held >= BORNE_OUT_BY_TWO && confidence >= LIKELY) return WHOLE * confidence;
  const isBorneOut = held >= BORNE_OUT && confidence >= LIKELIER;
  return isBorneOut ? (confidence - LIKELIER + MARGIN) * length(one) : 0;
}

/** The sure proposals within another, none overlapping. */
function partsWithin<P extends Choice>({ run }: P, certain: readonly P[]): readonly P[] {
  const parts: P[] = [];
  let end = run.first;
  for (const part of [...certain].sort((a, b) => a.run.end - b.run.end)) {
    if (part.run.first < end || part.run.end > run.end) continue;
    parts.push(part);
    end = part.run.end;
  }
  return parts;
}

/** A run whose last line is a heading together with the next sibling, if that may be what the heading heads. */
export function completed(page: Page, odds: Float32Array, run: Run): Run {
  const tagOf = (block: number): string => page.blocks[block]?.owner.tag ?? '';
  const next = run.parent.children[run.to + 1];
  if (!isHeading(tagOf(run.end - 1)) || next?.from !== run.end || next.to !== next.from + 1) return run;
  const { headline, paragraphs } = page.body;
  const isArticle = isHeading(tagOf(next.from)) || next.from === headline || paragraphs.includes(next.from);
  const isShort = (page.blocks[next.from]?.text.length ?? 0) <= SHORT;
  if (isArticle || !isShort || !((odds[next.from] ?? UNCLEAR) > UNCLEAR)) return run;
  return { ...run, to: run.to + 1, end: next.to };
}
