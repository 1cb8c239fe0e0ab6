/**
 * Takes what begins or ends a fold and is the article's out of it: beside a promo in one box, list or cell, article text
 * looks like a part of it. So it is read once more as if the promo were not there.
 */
import { classify } from './classify.ts';
import { CUES, type Cue } from './data/cues.ts';
import { PRESSED, RIGID, type Run } from './decide.ts';
import { isHeading } from './element.ts';
import { type Page, readPage } from './page.ts';
import { type Segmentation, segment, type TreeNode } from './segment.ts';
import { sumOver } from './sum-over.ts';
import type { Zone } from './types.ts';

/** What only promos say, mostly. */
const SELLING: readonly Cue[] = [
  ...(['register', 'buy', 'subscribe', 'donate', 'install', 'follow', 'contact', 'learn', 'act'] as const),
  ...(['offer', 'free', 'urgency', 'benefit', 'newsletter', 'event', 'app', 'label'] as const),
];
const SELLING_AT: readonly number[] = SELLING.map((cue) => CUES.indexOf(cue));
/** Shorter lines, in characters, and headings are the promo's that they stand next to. */
const LONG = 45;
/** Log-odds up to which a block that is read without the promo beside it is surely the article's. */
const SURELY_ARTICLE = -3.3;

/** Words from this length on, in characters, may be names; so many that text at an end shares with the promo say that it is about it. */
const NAME = 4;
const SEVERAL = 2;

/** What was settled on: where it is and what it is. */
interface Found {
  readonly run: Run;
  readonly zone: Zone;
}

/** How many blocks at either end of a run may be the article's. */
interface Ends {
  readonly opening: number;
  readonly closing: number;
}

export interface Spared<P> {
  readonly folds: readonly P[];
  /** Those that hold text of the article which no other run of siblings leaves out. */
  readonly inseparable: readonly P[];
}

/** The folds of a page without what is the article's at their ends. */
export function spareArticle<P extends Found>(
  document: Document,
  page: Page,
  url: string,
  folds: readonly P[],
): Spared<P> {
  const asked = new Map<P, Ends>();
  for (const fold of folds) {
    const ends = fold.zone === 'inside' || fold.zone === 'after' ? endsOf(page, fold.run) : NONE;
    if (ends.opening + ends.closing > 0) asked.set(fold, ends);
  }
  if (asked.size === 0) return { folds, inseparable: [] };
  const odds = oddsWithout(document, page, url, asked);
  const inseparable: P[] = [];
  const spared = folds.flatMap((fold) => {
    const { first, end } = fold.run;
    const ends = asked.get(fold);
    if (!ends) return [fold];
    const { opening, closing } = ends;
    const named = namesIn(page, fold.run, ends);
    const isArticle = (at: number, until: number): boolean =>
      odds.slice(at, until).every((each) => each <= SURELY_ARTICLE) && !isAbout(page, named, at, until);
    const from = opening > 0 && isArticle(first, first + opening) ? first + opening : first;
    const to = closing > 0 && isArticle(end - closing, end) ? end - closing : end;
    if (from === first && to === end) return [fold];
    const run = runOver(page.segmentation, from, to);
    if (run) return [{ ...fold, run: { ...fold.run, ...run } }];
    inseparable.push(fold);
    return [];
  });
  return { folds: spared, inseparable };
}

const NONE: Ends = { opening: 0, closing: 0 };

/** The blocks at the ends of a run, as deep in the page as its very first and last, that say nothing of a promo; none where little else is left. */
function endsOf(page: Page, { first, end }: Run): Ends {
  const depthOf = (index: number): number => page.blocks[index]?.owner.depth ?? 0;
  const mayBeArticle = (index: number, like: number): boolean =>
    depthOf(index) === depthOf(like) && isSilent(page, index);
  let opening = 0;
  while (first + opening < end && mayBeArticle(first + opening, first)) opening++;
  if (first + opening === end) return NONE;
  let closing = 0;
  while (mayBeArticle(end - 1 - closing, end - 1)) closing++;
  const isLine = (index: number): boolean => !isLong(page, index);
  while (opening > 0 && isLine(first + opening - 1)) opening--;
  while (closing > 0 && isLine(end - closing) && !isHeading(tagOf(page, end - closing))) closing--;
  const isText = page.blocks.slice(end - closing, end).some(({ index }) => isLong(page, index));
  const ends = { opening, closing: isText ? closing : 0 };
  const left = sumOver(page.lengthSums, first + opening, end - ends.closing);
  return left >= LONG ? ends : NONE;
}

function isLong(page: Page, index: number): boolean {
  return !isHeading(tagOf(page, index)) && (page.blocks[index]?.text.length ?? 0) >= LONG;
}

function tagOf({ blocks }: Page, index: number): string {
  return blocks[index]?.owner.tag ?? '';
}

/** Whether a block may be the article's by itself: a paragraph like its others, or without a word that sells; neither leads anywhere. */
function isSilent({ blocks, body, cues }: Page, index: number): boolean {
  const block = blocks[index];
  if (!block || block.links.length > 0 || block.input !== '' || block.owner.tag === 'button') return false;
  if (block.owner.look === body.look && body.paragraphs.includes(index)) return true;
  return SELLING_AT.every((cue) => cues[index * CUES.length + cue] === 0);
}

/** Words between the ends of a run that the article does not have elsewhere: names of what is sold and of who sells it, for the most part. */
function namesIn(
  { body, shapes }: Page,
  { first, end }: Run,
  { opening, closing }: Ends,
): ReadonlySet<string> {
  const elsewhere = new Set<string>();
  for (const index of body.paragraphs)
    if (index < first || index >= end) for (const word of shapes[index]?.tokens ?? []) elsewhere.add(word);
  const words = shapes.slice(first + opening, end - closing).flatMap(({ tokens }) => tokens);
  return new Set(words.filter((word) => word.length >= NAME && !elsewhere.has(word)));
}

/** Whether several of some words stand in the blocks from one (included) to another (excluded). */
function isAbout({ shapes }: Page, words: ReadonlySet<string>, from: number, to: number): boolean {
  const own = new Set(shapes.slice(from, to).flatMap(({ tokens }) => tokens));
  return [...own].filter((word) => words.has(word)).length >= SEVERAL;
}

/** Log-odds of a page's blocks, read without what stands between the ends of folds; 0 for what that is. */
function oddsWithout(
  document: Document,
  page: Page,
  url: string,
  asked: ReadonlyMap<Found, Ends>,
): Float32Array {
  const without = new Set<Element>();
  const isLeftOut = new Uint8Array(page.blocks.length);
  for (const [{ run }, { opening, closing }] of asked)
    for (const { element, from, to } of outermost(run, run.first + opening, run.end - closing)) {
      without.add(element);
      isLeftOut.fill(1, from, to);
    }
  const read = classify(readPage(document, segment(document, without), url)).odds;
  let next = 0;
  return Float32Array.from(isLeftOut, (each) => (each === 1 ? 0 : (read[next++] as number)));
}

/** The outermost nodes of a run that hold blocks from one (included) to another (excluded) and no others. */
function outermost(run: Run, first: number, end: number): readonly TreeNode[] {
  const found: TreeNode[] = [];
  const todo = run.parent.children.slice(run.from, run.to + 1);
  for (let node = todo.pop(); node; node = todo.pop()) {
    const { from, to, children } = node;
    if (to <= first || from >= end || from === to) continue;
    if (from >= first && to <= end) found.push(node);
    else todo.push(...children);
  }
  return found;
}

/** The outermost run of siblings of these blocks alone; undefined where there is none. */
function runOver({ root }: Segmentation, first: number, end: number): Omit<Run, 'evidence'> | undefined {
  for (let parent: TreeNode | undefined = root; parent; ) {
    const { children, tag }: TreeNode = parent;
    const held = children.filter((child) => child.to > first && child.from < end && child.to > child.from);
    const [one] = held;
    const last = held.at(-1);
    if (!one || !last || PRESSED.has(tag)) return undefined;
    const isWhole =
      one.from === first &&
      last.to === end &&
      held.every((child, i) => i === 0 || child.from === held[i - 1]?.to);
    if (isWhole && !RIGID.has(tag)) return { parent, from: one.index, to: last.index, first, end };
    parent = held.length === 1 ? one : undefined;
  }
  return undefined;
}
