/** Which blocks of a page are its article: what Readability kept, put right by a model that knows what the engine knows. */
import { enclosing } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import type { Block, TreeNode } from '../engine/segment.ts';
import { articleOdds } from './article-odds.ts';
import { withoutBy } from './byline.ts';
import type { Evidence } from './evidence.ts';
import { HEAD_ENDS, isHeadLine, PARAGRAPH } from './head-line.ts';
import { notesOf } from './notes.ts';
import { articlesOn } from './notices.ts';
import { isSameMatter } from './title-of-article.ts';
import type { Head } from './types.ts';
import { keepListsWhole } from './whole-lists.ts';

/** Log-odds from which on a block is kept. */
const KEPT_FROM = -0.35;
/** A caption or a cell of a table, between blocks that are surely kept, is more likely one of them than it looks. */
const PART_KEPT_FROM = -2;
const SURE = 1;
const PARTS = new Set(['figcaption', 'caption', 'figure', 'td', 'th']);
/** Levels from a block up to the part that it is in. */
const TO_PART = 4;
/** What both Readability and the engine take for a paragraph of the body goes only where the model is this sure. */
const PARAGRAPH_KEPT_FROM = -1;
/** A note goes only where the model is this sure: the article's own text leads to it. */
const NOTE_KEPT_FROM = -3;
/** Log-odds that a block is promo from which on it goes, whatever else speaks for it. */
const PROMO_FROM = 2;
/** Less than this share of what Readability kept is doubtful, 0 to 1. */
const DOUBTFUL = 0.4;
/** A block's text is at most so many times as long with its spaces as without: one stands between two words. */
const SPACED = 2;
/** Characters of the word before a name, with room. */
const LONGEST_BY = 40;

export interface Titles {
  /** As Readability has it. */
  readonly title: string;
  /** What is shown above the article, and need not be said again. */
  readonly head: Head;
  /** Whether the page is a ticker, whose entries may be articles: all of them are its own. */
  readonly isTicker: boolean;
}

/**
 * Chooses a page's article, 1 for each block of it. Null where Readability's choice has to do: the engine sees no body,
 * or hardly anything of what Readability kept would be left. What stands above it anyway is no part of it. `promo` says
 * which blocks are in promos, `odds` are the model's.
 */
export function chooseBlocks(
  evidence: Evidence,
  { title, head, isTicker }: Titles,
  promo: Uint8Array,
  odds: Float32Array = articleOdds(evidence, title),
): Uint8Array | null {
  const { page, kept } = evidence;
  if (page.body.paragraphs.length === 0) return null;
  const said = [head.title, head.byline];
  // Where the names stand in a line of their own, the word before them would be left.
  const above = new Set(['', title, ...said].map(bare));
  const longest = Math.max(...[...above].map(({ length }) => length));
  const isSaid = (text: string): boolean =>
    text.length <= SPACED * longest + LONGEST_BY &&
    (above.has(bare(text)) || above.has(bare(withoutBy(text))));
  // A page may set what stands before the colon as a kicker, and what comes after it as the headline.
  const parts = new Set(head.title.split(/:\s/).map(bare));
  const isHalf = (text: string, i: number): boolean => i < page.body.first && parts.has(bare(text));
  const isTold = (text: string): boolean => said.some((each) => isSameMatter(text, each));
  const isOwn = isTicker ? () => true : ofFirstArticle(page);
  const keptFrom = limits(evidence, odds);
  const may = Uint8Array.from(page.blocks, ({ text }, i) => {
    if (promo[i] || !isOwn(i) || (i === page.body.headline && isTold(text))) return 0;
    return (evidence.odds[i] as number) >= PROMO_FROM || isSaid(text) || isHalf(text, i) ? 0 : 1;
  });
  const keep = may.map((mayBe, i) => (mayBe === 1 && (odds[i] as number) >= keptFrom(i) ? 1 : 0));
  keepListsWhole(page, keep, may);
  dropEchoes(page, keep);
  dropHeadLines(page, keep, head);
  const lengthOf = (chosen: Uint8Array): number =>
    page.blocks.reduce((sum, { text }, i) => sum + (chosen[i] && !promo[i] && isOwn(i) ? text.length : 0), 0);
  return lengthOf(keep) < DOUBTFUL * lengthOf(kept) || !keep.includes(1) ? null : keep;
}

/** Leaves out lines above and below the first paragraph that tell no more than the article's head. */
function dropHeadLines({ blocks }: Page, keep: Uint8Array, head: Head): void {
  let paragraphs = 0;
  for (const { index, text } of blocks) {
    if (!keep[index]) continue;
    if (isHeadLine(text, head)) keep[index] = 0;
    else if (text.length >= PARAGRAPH && ++paragraphs === HEAD_ENDS) return;
  }
}

/** A paragraph of so many characters that says the same as one before is a copy of it. */
const NO_REFRAIN = 150;

/**
 * Leaves out copies that stand in the markup for another size of window, or for those who are read to: long paragraphs
 * wherever they stand, and what a picture's caption says twice in a row.
 */
function dropEchoes({ blocks }: Page, keep: Uint8Array): void {
  let before: Block | undefined;
  const said = new Set<string>();
  for (const block of blocks) {
    if (!keep[block.index]) continue;
    if (said.has(block.text) && !isCell(block)) {
      keep[block.index] = 0;
      continue;
    }
    if (block.text.length >= NO_REFRAIN) said.add(block.text);
    const figure = block.text === before?.text ? figureAround(block) : undefined;
    if (figure !== undefined && figure === (before && figureAround(before))) keep[block.index] = 0;
    before = block;
  }
}

function isCell({ owner }: Block): boolean {
  return enclosing(owner, ({ tag }) => tag === 'td' || tag === 'th') !== undefined;
}

/** The figure that a block is in, unless it is a cell of a table there: two of those may well say the same. */
function figureAround({ owner }: Block): TreeNode | undefined {
  const around = enclosing(owner, ({ tag }) => tag === 'figure' || tag === 'td' || tag === 'th');
  return around?.tag === 'figure' ? around : undefined;
}

/** The log-odds from which on each block is kept. */
function limits({ page, kept, odds: promoOdds }: Evidence, odds: Float32Array): (index: number) => number {
  const paragraphs = new Set(page.body.paragraphs);
  const notes = notesOf(page);
  const first = odds.findIndex((own) => own > SURE);
  const last = odds.findLastIndex((own) => own > SURE);
  return (index) => {
    if (kept[index] === 1 && paragraphs.has(index) && (promoOdds[index] as number) < 0)
      return PARAGRAPH_KEPT_FROM;
    if (notes.has(index)) return NOTE_KEPT_FROM;
    const isBetween = index > first && index < last;
    return isBetween && isPart(page.blocks[index]?.owner) ? PART_KEPT_FROM : KEPT_FROM;
  };
}

function isPart(owner: TreeNode | undefined): boolean {
  return enclosing(owner, ({ tag }) => PARTS.has(tag), TO_PART) !== undefined;
}

/** Whether a block is in the first of several articles, or in none of them. */
function ofFirstArticle(page: Page): (index: number) => boolean {
  const [, ...others] = articlesOn(page);
  return (index) => others.every(({ from, to }) => index < from || index >= to);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
