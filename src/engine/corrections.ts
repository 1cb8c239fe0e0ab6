/** What a reader said about the like of a promo, as evidence for what is folded: it outweighs all that the engine thinks. */
import { overlap } from './block-range.ts';
import { bodyShares } from './body-share.ts';
import { fixedIn, type Run } from './decide.ts';
import type { Page } from './page.ts';
import { added, ENOUGH_WORDS, likeness, NOTHING, type Print, printsOf, readPrint } from './print.ts';
import type { TreeNode } from './segment.ts';
import type { Correction } from './types.ts';

/**
 * From this likeness on a run is what was corrected. What takes a paragraph of the article must be more like it, as must
 * what is to be folded between its paragraphs, where its headings are; and what takes much of it all but the same: then
 * the reader is right about what the article is.
 */
const ALIKE = 0.55;
const ALIKE_IN_BODY = 0.8;
const SAME = 0.9;
/** Other numbers of lines, by this factor, are another thing with the same words. */
const MORE_LINES = 1.7;
/** Share of the article's paragraphs that is much of it. */
export const MUCH_OF_BODY = 0.4;
/** Most siblings that one run may have. */
const MOST_SIBLINGS = 40;

/** A run of a page that a correction is about; of one that is to be kept, `first` and `end` alone are sure. */
export interface Corrected extends Correction {
  readonly run: Run;
}

/**
 * What corrections say about a page, none overlapping another: where two do, the newer holds. `corrections` are those of
 * the page's site, the newest last. What is taken of an article is all but the same as what was corrected.
 */
export function correctedRuns(page: Page, corrections: readonly Correction[]): readonly Corrected[] {
  if (corrections.length === 0) return [];
  const all = runsOf(page);
  const chosen: Corrected[] = [];
  for (const correction of [...corrections].reverse()) {
    const print = readPrint(correction.print);
    if (!print) continue;
    for (const { run, like, lines } of alike(all, print, correction.verdict === 'fold' ? page : undefined)) {
      const newer = chosen.filter((other) => overlap(other.run, run));
      if (newer.length === 0) chosen.push({ ...correction, run });
      else if (correction.verdict === 'keep' && like >= SAME && lines === 0)
        chosen.push(...restOf(run, newer).map((rest) => ({ ...correction, run: rest })));
    }
  }
  return chosen;
}

/** What is left of a run that is to be kept where newer corrections speak of parts of it: that is kept all the same. */
function restOf(run: Run, newer: readonly Corrected[]): readonly Run[] {
  const rest: Run[] = [];
  let { first } = run;
  for (const { run: part } of [...newer].sort((a, b) => a.run.first - b.run.first)) {
    if (part.first > first) rest.push({ ...run, first, end: part.first });
    first = Math.max(first, part.end);
  }
  return first < run.end ? [...rest, { ...run, first }] : rest;
}

export interface PrintedRun {
  readonly run: Run;
  /** Share of the article's paragraphs, by text, that it takes; 1 with the headline. */
  readonly bodyShare: number;
  readonly print: Print;
}

interface AlikeRun extends PrintedRun {
  readonly like: number;
  /** How many lines more or less it has. */
  readonly lines: number;
}

/**
 * The runs that are like a print, the likest first; of those with as many lines as it the outermost. Where either has
 * next to no words, like it is only what has just these and as many lines: "Read more" is on every page. `page` is given
 * where they are to be folded.
 */
function alike(all: readonly PrintedRun[], print: Print, page?: Page): readonly AlikeRun[] {
  const isLike = (each: PrintedRun): boolean =>
    hasShapeOf(each.print, print) &&
    likeness(each.print, print) >= (hasFewWords(print) ? 1 : leastFor(each, page));
  return all
    .filter(isLike)
    .map((each) => ({
      ...each,
      like: likeness(each.print, print),
      // A short line may not show in any slot.
      lines: Math.abs(each.print.lines - print.lines),
    }))
    .sort((a, b) => b.like - a.like || inOrder(a, b));
}

/**
 * Which of two equally likely runs comes first: with all the words of what was corrected the one that has its lines, else
 * the shorter one, as a line beside a box of the same make is none of it.
 */
function inOrder(a: AlikeRun, b: AlikeRun): number {
  if (a.like < 1) return blocksIn(a.run) - blocksIn(b.run);
  return a.lines - b.lines || a.run.parent.depth - b.run.parent.depth;
}

function blocksIn({ first, end }: Run): number {
  return end - first;
}

function leastFor({ run, bodyShare }: PrintedRun, page: Page | undefined): number {
  if (bodyShare > MUCH_OF_BODY) return SAME;
  const isBetween = page !== undefined && run.end > page.body.first && run.first <= page.body.last;
  return bodyShare > 0 || isBetween ? ALIKE_IN_BODY : ALIKE;
}

function hasFewWords({ words }: Print): boolean {
  return words < ENOUGH_WORDS;
}

/** Whether two prints are alike in all but their words. */
function hasShapeOf(one: Print, other: Print): boolean {
  if (one.hasForm !== other.hasForm) return false;
  if (hasFewWords(one) || hasFewWords(other)) return one.words === other.words;
  return isAsLong(one, other);
}

function isAsLong({ lines: one }: Print, { lines: other }: Print): boolean {
  return Math.max(one, other) <= MORE_LINES * Math.min(one, other) + 1;
}

/** All runs that can be folded, each with its print; of those with the same blocks the outermost, with words at both ends. */
export function runsOf(page: Page): readonly PrintedRun[] {
  const { rigid } = fixedIn(page.segmentation, () => false);
  const printOf = printsOf(page);
  const shareIn = bodyShares(page);
  const { headline } = page.body;
  const shareOf = ({ first, end }: Run): number =>
    headline >= first && headline < end ? 1 : shareIn(first, end);
  const found = new Map<number, PrintedRun>();
  for (const parent of page.segmentation.nodes) {
    if (rigid[parent.order] === 1) continue;
    for (let from = 0; from < parent.children.length; from++) {
      let print = NOTHING;
      for (const run of runsFrom(parent, from)) {
        const last = parent.children[run.to] as TreeNode;
        print = added(print, printOf({ first: last.from, end: last.to }));
        const key = run.first * (page.blocks.length + 1) + run.end;
        if (!found.has(key)) found.set(key, { run, print, bodyShare: shareOf(run) });
      }
    }
  }
  return [...found.values()];
}

/** The runs that begin with a child of a node, the shortest first, as far as nothing stands between the children. */
function* runsFrom(parent: TreeNode, from: number): Generator<Run> {
  const { children } = parent;
  const { from: first, to: firstEnd } = children[from] as TreeNode;
  // What has no words at either end is no part of it: a picture of the article, say.
  if (first === firstEnd) return;
  let end = first;
  for (let to = from; to < Math.min(children.length, from + MOST_SIBLINGS); to++) {
    const child = children[to] as TreeNode;
    if (child.from !== end) return;
    end = child.to;
    yield { parent, from, to, first, end, evidence: 0 };
  }
}
