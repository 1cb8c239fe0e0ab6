/** Chooses the folds and the marks among judged proposals that overlap. */

import { overlap } from './block-range.ts';
import { isHeading } from './element.ts';
import type { Judged } from './judge.ts';
import { holds } from './propose.ts';
import { sumOver } from './sum-over.ts';
import type { Category } from './types.ts';

/** A threshold that no confidence reaches. */
export const NEVER = Number.POSITIVE_INFINITY;
/** Folds that together take a larger share of the article's paragraphs are a mistake about what the article is. */
const MOST_OF_BODY = 0.5;
/** So are this many that each take some of it, from a smaller share on: the article is a list of what it recommends. */
const MANY = 4;
const MOST_OF_LIST = 0.1;

/** What takes a paragraph of the article must be surer by this: a lost paragraph costs more than a promo that stays. */
const MORE_FOR_ARTICLE = 0.14;
/** It need not be as sure where all the paragraphs that it takes look like a promo by themselves. */
const MORE_FOR_PITCH = 0.09;
/**
 * Where it ends with what is sure by itself, mostly a button, its paragraphs lead up to that: it need not be surer for
 * them, and may be less sure by this where they look like a promo by themselves. So it is where that stands right below
 * them, in a box of its own.
 */
const LESS_FOR_LEADING_UP = 0.1;

/** Sure proposals that are this share of another within which they stand bear it out, from a confidence on: */
const BORNE_OUT = 0.3;
/** two or more of them, */
const LIKELY = 0.55;
/** or one with which it begins, where nothing of it is a paragraph of the article. */
const LIKELIER = 0.6;
/** and not by more than this less likely than that one: else what it adds to it is of another kind. */
const LESS = 0.25;
/** Among sure proposals that overlap, each character counts by its confidence above what is sure, less this. */
const MARGIN = 0.1;

/** A whole around what is sure need only be likelier where each of its blocks is promo by itself, in log-odds above this. */
const CLEAR = 1.5;

/** What a sure proposal adds to a surer one that it holds is not its own where it is no more than this share of its text, */
const LITTLE = 0.2;
/** and the odds that the surer one is good are so many times as high. */
const MUCH_SURER = 1.65;

/** A mark is about a whole that is by no more than this less likely than a part of it. */
const HARDLY = 0.05;

/** Rank of a whole that sure parts bear out: above that of any text. */
const WHOLE = 1e9;
/** What is chosen by. */
export interface Choice extends Pick<Judged, 'run' | 'zone' | 'bodyShare' | 'articleShare' | 'confidence'> {
  readonly category: Category;
}

/** The confidence from which on a proposal is folded or marked, 0 to 1; above 1 for never. */
export interface Thresholds<P> {
  readonly fold: (one: P) => number;
  readonly mark: (one: P) => number;
}

/**
 * The proposals to fold, none overlapping another, in page order: those that are sure, and likely ones that sure ones
 * bear out. `lengthSums` as in `Page`; `odds` are its blocks' log-odds.
 */
export function choose<P extends Choice>(
  judged: readonly P[],
  sureFrom: Thresholds<P>['fold'],
  lengthSums: Int32Array,
  odds: Float32Array,
): readonly P[] {
  const length = ({ run }: P): number => sumOver(lengthSums, run.first, run.end);
  const sureByItself = judged.filter((one) => one.confidence >= sureFrom(one) + surchargeOf(one));
  const leadsUp = (one: P): boolean => surchargeOf(one) > 0 && isLeadingUp(one, sureByItself);
  const sureOf = (one: P): number => {
    if (!leadsUp(one)) return sureFrom(one) + surchargeOf(one);
    return isBeside(one) ? sureFrom(one) - LESS_FOR_LEADING_UP : sureFrom(one);
  };
  const isSure = (one: P): boolean => one.confidence >= sureOf(one);
  const certain = judged.filter(isSure);
  const ranked = judged
    .flatMap((each) => {
      const parts = partsWithin(each, certain);
      const one = parts.length >= 2 || each.confidence < sureOf(each) ? spanned(each, parts) : each;
      if (!one || isPadded(one, certain, length)) return [];
      return { one, rank: rankOf(one, sureOf(one), parts, length) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const best: P[] = [];
  for (const { one } of ranked) if (!best.some((other) => overlap(one.run, other.run))) best.push(one);
  const isWhole = (one: P): boolean => isSure(one) || (one.confidence >= LIKELIER && isClear(odds, one));
  const mayGrow = (one: P): boolean => isBeside(one) || (isSure(one) && leadsUp(one));
  const wholes = judged.filter((one) => isWhole(one) && mayGrow(one) && !isPadded(one, certain, length));
  const chosen = grown(best, wholes, length);
  return inPageOrder(isTooMuch(chosen) ? chosen.filter(isBeside) : chosen);
}

/**
 * Whether a proposal ends with a sure one, and what it takes of the article stands between no two of them. Or one is right
 * below it; but what is an advert's begins there, and a column may be shown elsewhere.
 */
function isLeadingUp(one: Choice, sure: readonly Choice[]): boolean {
  const { first, end } = one.run;
  const parts = sure.filter(({ run }) => holds(one.run, run) && run.end - run.first < end - first);
  const isBelow = ({ run, zone, category }: Choice): boolean =>
    run.first === end && zone !== 'side' && category !== 'sponsored';
  if (parts.length === 0) return isBeside(one) && sure.some(isBelow);
  const ends = parts.filter(({ run }) => run.end === end);
  const from = Math.min(...ends.map(({ run }) => run.first));
  return ends.length > 0 && (isBeside(one) || parts.every(({ run }) => run.end > from));
}

/** Whether each block of a proposal is clearly promo by itself. */
function isClear(odds: Float32Array, { run: { first, end } }: Choice): boolean {
  return odds.subarray(first, end).every((each) => each > CLEAR);
}

/**
 * What is chosen, each of it as the surest whole that it is a part of where that is a good deal more, or makes one of several:
 * parts are surer than wholes, but a promo of which half is left is not folded, and one promo is one fold.
 */
function grown<P extends Choice>(
  best: readonly P[],
  wholes: readonly P[],
  length: (one: P) => number,
): readonly P[] {
  let chosen = best;
  for (const whole of [...wholes].sort((a, b) => b.confidence - a.confidence)) {
    const parts = chosen.filter(({ run }) => holds(whole.run, run));
    const others = chosen.filter((one) => !parts.includes(one));
    const held = parts.reduce((sum, part) => sum + length(part), 0) / length(whole);
    const isMore = parts.length >= 2 || (held > 0 && held < 1 - LITTLE);
    if (isMore && !others.some((other) => overlap(other.run, whole.run))) chosen = [...others, whole];
  }
  return chosen;
}

/** The likeliest proposals that overlap no fold and not one another, each as a whole that is hardly less likely. */
export function likeliest<P extends Choice>(
  judged: readonly P[],
  folds: readonly P[],
  from: Thresholds<P>,
): readonly P[] {
  const likely = judged
    .filter((one) => one.confidence >= from.mark(one))
    .sort((a, b) => b.confidence - a.confidence);
  const chosen: P[] = [];
  for (const one of likely) {
    const isFree = (other: P): boolean =>
      ![...folds, ...chosen].some((taken) => overlap(other.run, taken.run));
    if (!isFree(one)) continue;
    const wholes = likely.filter(
      (other) =>
        holds(other.run, one.run) &&
        other.confidence >= one.confidence - HARDLY &&
        isBeside(other) === isBeside(one) &&
        isFree(other),
    );
    chosen.push(wholes.reduce((whole, other) => (holds(other.run, whole.run) ? other : whole), one));
  }
  return inPageOrder(isTooMuch([...folds, ...chosen]) ? chosen.filter(isBeside) : chosen);
}

/** Whether what is chosen takes so much of the article's paragraphs that it must be the article. */
function isTooMuch(chosen: readonly Choice[]): boolean {
  const share = chosen.reduce((sum, { articleShare }) => sum + articleShare, 0);
  const isMany = chosen.filter((one) => !isBeside(one)).length >= MANY;
  return share > (isMany ? MOST_OF_LIST : MOST_OF_BODY);
}

/** Whether a proposal takes none of the article's paragraphs but such as look like a promo by themselves. */
function isBeside({ articleShare }: Choice): boolean {
  return articleShare === 0;
}

/** By how much a proposal must be surer for the paragraphs that it takes. */
function surchargeOf(one: Choice): number {
  if (!isBeside(one)) return MORE_FOR_ARTICLE;
  return one.bodyShare > 0 ? MORE_FOR_PITCH : 0;
}

function inPageOrder<P extends Choice>(chosen: readonly P[]): readonly P[] {
  return [...chosen].sort((a, b) => a.run.first - b.run.first);
}

/** Whether a proposal is a much surer one and a little more. */
function isPadded<P extends Choice>(one: P, certain: readonly P[], length: (one: P) => number): boolean {
  const oddsOf = ({ confidence }: Choice): number => confidence / (1 - confidence);
  return certain.some(
    (other) =>
      holds(one.run, other.run) &&
      length(other) < length(one) &&
      length(other) >= (1 - LITTLE) * length(one) &&
      oddsOf(other) > MUCH_SURER * oddsOf(one),
  );
}

/** How much a proposal is preferred to those it overlaps; 0 or less where it is not to be folded at all. */
function rankOf<P extends Choice>(
  one: P,
  sure: number,
  parts: readonly P[],
  length: (one: P) => number,
): number {
  const { confidence } = one;
  const held = parts.reduce((sum, part) => sum + length(part), 0) / length(one);
  const isBorneOut = held >= BORNE_OUT;
  // What stands between the sure parts of a pitch is pitch as well: the likeliest whole comes before any part. Where
  // paragraphs of the body stand there, it must be sure itself, or at least begin with what is sure.
  const likely = one.bodyShare > 0 ? sure : LIKELY;
  if (isBorneOut && parts.length >= 2 && confidence >= likely) return WHOLE * (1 + confidence);
  if (confidence >= sure) return (confidence - sure + MARGIN) * length(one);
  const isBegun = parts[0]?.run.first === one.run.first && isBeside(one) && confidence >= LIKELIER;
  const isLess = parts.some((part) => part.confidence > confidence + LESS);
  return isBorneOut && isBegun && !isLess ? WHOLE * confidence : 0;
}

/** The sure proposals within another, none overlapping; of those that end together the surest. */
function partsWithin<P extends Choice>({ run }: P, certain: readonly P[]): readonly P[] {
  const parts: P[] = [];
  let end = run.first;
  const inOrder = [...certain].sort((a, b) => a.run.end - b.run.end || b.confidence - a.confidence);
  for (const part of inOrder) {
    if (part.run.first < end || part.run.end > run.end) continue;
    parts.push(part);
    end = part.run.end;
  }
  return parts;
}

/**
 * A whole without what stands before the first of several sure parts, but for a heading right above, and after the last;
 * none where that is no run.
 */
function spanned<P extends Choice>(whole: P, parts: readonly P[]): P | undefined {
  const { run } = whole;
  const [first, last] = [parts[0]?.run.first, parts.at(-1)?.run.end];
  if (parts.length < 2 || (first === run.first && last === run.end)) return whole;
  const { children } = run.parent;
  const at = children.findIndex((child) => child.from === first && child.to > child.from);
  const to = children.findIndex((child) => child.to === last && child.to > child.from);
  if (first === undefined || last === undefined || at < 0 || to < at) return undefined;
  const above = children[at - 1];
  const isHeaded = above !== undefined && isHeading(above.tag) && above.from >= run.first;
  const from = isHeaded ? at - 1 : at;
  return { ...whole, run: { ...run, from, to, first: isHeaded ? above.from : first, end: last } };
}
