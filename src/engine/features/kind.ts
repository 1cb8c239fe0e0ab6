/** What tells an article from a page of another kind: what the page says of itself, and how its text is laid out. */

import { enclosing } from '../enclosing.ts';
import { lengthOf, type Page } from '../page.ts';
import { SAID } from '../said.ts';
import type { Block, TreeNode } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import { textWeight } from '../text-weight.ts';

const MEASURES = [
  'near:byline',
  'near:date',
  'title:headline',
  'text:length',
  'text:share',
  'text:element',
  'text:boxes',
  'text:exclamations',
  'page:dates',
  'page:buttons',
] as const;

/** Names of the features, in the order in which `kindFeatures` gives them. */
export const KIND_FEATURES: readonly string[] = [...SAID, ...MEASURES];

/** Byline and date are looked for in so many blocks before the headline, and at most so many after it. */
const BEFORE = 4;
const AFTER = 25;
/** Longer blocks are neither byline nor date, in characters. */
const SHORT = 120;
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Tt]exte?|[Aa]ut(?:h?or|eur))\s*:?\s+\p{Lu}/u;
const BYLINE_TOKENS = /author|autor|byline|writer/;
const BYLINE_PATH = /\/(?:authors?|autor(?:en|es|i)?|by|people|profiles?|staff)\//;
const DATE_TOKENS = /(?:^|[\s_-])date|publish|time|datum/;
const YEAR = /\b(?:19|20)\d\d\b/;
const DAY = /\d[./ ,-]/;
/** Levels above a block that name it. */
const NAMING = 3;
/** Levels below the body's container where boxes are looked for, and what they are. */
const LEVELS = 4;
const BOX_TAGS = new Set(['div', 'li', 'section', 'article', 'tr', 'a']);
/** Dates and buttons from which on more of them say no more. */
const MANY_DATES = 12;
const MANY_BUTTONS = 40;

/** The features of a page: 0 or 1 for what it says, 0 to 3 for measures. */
export function kindFeatures(page: Page): readonly number[] {
  const { said, body, blocks, segmentation } = page;
  const { root } = segmentation;
  const container = body.container ?? root;
  const near = nearHeadline(page);
  const text = body.paragraphs.reduce((sum, index) => sum + textWeight(blocks[index]?.text ?? ''), 0);
  const measures: Readonly<Record<(typeof MEASURES)[number], number>> = {
    'near:byline': Number(near.some(isByline)),
    'near:date': Number(near.some(isDate)),
    'title:headline': titleShare(page),
    'text:length': Math.log2(1 + text) / 10,
    'text:share': Math.min(1, text / Math.max(1, lengthOf(page, root))),
    'text:element': Number(isInArticle(container)),
    'text:boxes': boxShare(page, container),
    'text:exclamations': exclamationsIn(page, container),
    'page:dates': Math.min(1, blocks.filter(isDated).length / MANY_DATES),
    'page:buttons': Math.min(1, root.buttons / MANY_BUTTONS),
  };
  return [...SAID.map((sign) => Number(said.has(sign))), ...MEASURES.map((name) => measures[name])];
}

/** The blocks around the headline and up to the body, where bylines and dates stand. */
function nearHeadline({ body, blocks }: Page): readonly Block[] {
  const from = body.headline >= 0 ? body.headline : body.first;
  const to = Math.max(from, Math.min(body.first, from + AFTER)) + 2;
  return blocks.slice(Math.max(0, from - BEFORE), to).filter(({ text }) => text.length <= SHORT);
}

function isByline(block: Block): boolean {
  return (
    BYLINE.test(block.text) ||
    isNamed(block.owner, BYLINE_TOKENS) ||
    block.links.some(({ href }) => BYLINE_PATH.test(href))
  );
}

function isDate(block: Block): boolean {
  return isDated(block) || isNamed(block.owner, DATE_TOKENS);
}

/** Holds a year and more of a date, and little else. */
function isDated({ text }: Block): boolean {
  return text.length <= SHORT && YEAR.test(text) && DAY.test(text);
}

function isNamed(owner: TreeNode, names: RegExp): boolean {
  return enclosing(owner, ({ tokens }) => names.test(tokens), NAMING) !== undefined;
}

/** Share of the headline's longer words that the title has, 0 to 1. */
function titleShare({ body, shapes, titleWords }: Page): number {
  const words = (shapes[body.headline]?.tokens ?? []).filter((word) => word.length >= 5);
  return words.length > 0 ? words.filter((word) => titleWords.has(word)).length / words.length : 0;
}

function isInArticle(node: TreeNode): boolean {
  return enclosing(node, ({ tag }) => tag === 'article') !== undefined;
}

/** Most of the container's text that stands in boxes which look alike, 0 to 1: cards, reviews, posts of a thread. */
function boxShare(page: Page, container: TreeNode): number {
  const boxes = new Map<number, { count: number; length: number }>();
  let level: readonly TreeNode[] = [container];
  for (let depth = 0; depth < LEVELS; depth++) {
    level = level.flatMap((node) => node.children);
    for (const node of level) {
      if (node.to - node.from < 2 || !BOX_TAGS.has(node.tag)) continue;
      const box = boxes.get(node.look) ?? { count: 0, length: 0 };
      boxes.set(node.look, { count: box.count + 1, length: box.length + lengthOf(page, node) });
    }
  }
  const repeated = [...boxes.values()].filter(({ count }) => count > 1).map(({ length }) => length);
  return Math.min(1, Math.max(0, ...repeated) / Math.max(1, lengthOf(page, container)));
}

/** Exclamation marks in a thousand characters, 3 at most. */
function exclamationsIn(page: Page, { from, to }: TreeNode): number {
  let marks = 0;
  for (let i = from; i < to; i++) marks += page.shapes[i]?.exclamations ?? 0;
  const length = sumOver(page.lengthSums, from, to);
  return Math.min(3, (1000 * marks) / Math.max(1, length));
}
