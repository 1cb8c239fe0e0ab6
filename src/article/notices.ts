/** Why an article may be less, or more, than its headline promises: only what the page itself says. */
import { headingAround } from '../engine/enclosing.ts';
import { isOfType, type LinkedItem } from '../engine/linked-data.ts';
import { lengthOf, type Page } from '../engine/page.ts';
import type { TreeNode } from '../engine/segment.ts';
import { articleItems } from './linked-articles.ts';
import { hasNextPage } from './next-page.ts';
import { wordsIn } from './reading-weight.ts';
import type { Notice } from './types.ts';

/** What the notices are read from, besides the document. */
export interface Shown {
  readonly url: string;
  readonly page: Page;
  /** The text of the clean article. */
  readonly text: string;
}

/** A page that says it is not free shows more than its beginning from so much text on, in characters. */
const WHOLE = 4000;
/** Text behind a barrier that is there all the same, in characters. */
const OPEN = 600;

/** The notices of a page, in the order of `NOTICES`. */
export function noticesOf(document: Document, shown: Shown): readonly Notice[] {
  const items = articleItems(document);
  const notices: Notice[] = [];
  if (isStub(document, items, shown.text)) notices.push('stub');
  if (hasNextPage(document, shown.url)) notices.push('more-pages');
  if (items.some(isLive)) notices.push('live');
  if (!items.some(isTicker) && articlesOn(shown.page).length > 1) notices.push('several');
  return notices;
}

function isStub(document: Document, items: readonly LinkedItem[], text: string): boolean {
  const paid = items.filter(({ isAccessibleForFree }) => isNo(isAccessibleForFree));
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content');
  if (paid.length === 0 && tier !== 'locked') return false;
  if (paid.some(({ wordCount }) => Number(wordCount) > 2 * wordsIn(text))) return true;
  if (text.length >= WHOLE) return false;
  const barriers = paid.flatMap(barriersOf);
  return !barriers.some((selector) => textAt(document, selector) >= OPEN);
}

/** Schema.org's `false`, as publishers write it. */
function isNo(value: unknown): boolean {
  return (
    value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value))
  );
}

/** Selectors of the parts that are not free: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function barriersOf({ hasPart }: LinkedItem): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(hasPart) ? hasPart : [hasPart];
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null || !('cssSelector' in part)) return [];
    if ('isAccessibleForFree' in part && !isNo(part.isAccessibleForFree)) return [];
    const { cssSelector } = part;
    return typeof cssSelector === 'string' ? [cssSelector] : [];
  });
}

function textAt(document: Document, selector: string): number {
  try {
    const found = [...document.querySelectorAll(selector)];
    return Math.max(0, ...found.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').length));
  } catch {
    // No selector.
    return 0;
  }
}

function isTicker(item: LinkedItem): boolean {
  return isOfType(item, /^LiveBlogPosting$/);
}

/** Whether a page says that it is a ticker, be it over: the articles on it are its entries. */
export function isTickerPage(document: Document): boolean {
  return articleItems(document).some(isTicker);
}

/** A ticker, unless it says that it ended before it was last touched. */
function isLive(item: LinkedItem): boolean {
  if (!isTicker(item)) return false;
  const [end, touched] = [item.coverageEndTime, item.dateModified].map((value) =>
    typeof value === 'string' ? Date.parse(value) : Number.NaN,
  ) as [number, number];
  return !(end <= touched);
}

/** Least text of an article beside others, in characters, and its share of the longest one's, 0 to 1. */
const LEAST = 1200;
const LEAST_SHARE = 0.25;
/** A paragraph, in characters. */
const PARAGRAPH = 80;

/** The outermost `article` elements with a headline of their own and a body of some size, in page order. */
export function articlesOn(page: Page): readonly TreeNode[] {
  const found: { readonly node: TreeNode; readonly text: number }[] = [];
  const visit = (node: TreeNode): void => {
    if (node.tag !== 'article') {
      for (const child of node.children) visit(child);
      return;
    }
    const text = runningText(page, node);
    if (hasHeadline(page, node) && text >= LEAST && text > 0.3 * lengthOf(page, node))
      found.push({ node, text });
  };
  visit(page.segmentation.root);
  const longest = Math.max(0, ...found.map(({ text }) => text));
  return found.filter(({ text }) => text >= LEAST_SHARE * longest).map(({ node }) => node);
}

function runningText({ blocks }: Page, { from, to }: TreeNode): number {
  return blocks
    .slice(from, to)
    .filter(
      ({ text, links }) => text.length >= PARAGRAPH && links.every(({ length }) => length < text.length / 2),
    )
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether one of its first blocks is a heading of the first or second level. */
function hasHeadline({ blocks }: Page, { from, to }: TreeNode): boolean {
  return blocks
    .slice(from, Math.min(to, from + 8))
    .some(({ owner }) => /^h[12]$/.test(headingAround(owner)?.tag ?? ''));
}
