/** An article's title: the headline that readers see, or the name that the page gives itself. */
import { headingAround } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import type { PageData } from './data-of-page.ts';
import type { Readable } from './readable.ts';
import { bare, namesOfSite, withoutSite } from './site-of-article.ts';

/** What a page's head is taken from. */
export interface HeadSources {
  readonly data: PageData;
  readonly found: Readable;
  readonly page: Page;
}

/** A heading of fewer words may be the name of a site or of a part of it; one of more is a lead. */
const LEAST_WORDS = 5;
const MOST_WORDS = 35;
/** A heading of the same matter is at least this share of the name that the page gives itself, in letters, 0 to 1. */
const MOST_CUT = 0.5;
/** No more of a title is read, in characters. */
const LONGEST = 500;

/**
 * The headline that readers see, unless the page names another: its name for itself may be cut, made for those who
 * search, or carry the site.
 */
export function titleOf(document: Document, { data, found, page }: HeadSources, siteName: string): string {
  const sites = namesOfSite(siteName, page.host);
  const seen = withoutSite(page.blocks[page.body.headline]?.text.slice(0, LONGEST) ?? '', sites);
  const named = withoutSite((data.headline || found.title).slice(0, LONGEST), sites);
  if (named === '' || seen === '') return named || seen || document.title.trim().slice(0, LONGEST);
  const isCut = bare(seen).startsWith(bare(named.replace(/(?:…|\.\.\.)$/, '')));
  const hasMore = named.startsWith(seen) && /^\s*[|–—·•»-]/.test(named.slice(seen.length));
  if (hasMore || (isCut && seen.length < 2 * named.length + 40)) return seen;
  return isOtherName(seen, named) && isMainHeading(page) && !isShown(page, named) ? seen : named;
}

/** Whether a heading says in other words what a page's name for itself says, or too much to be no headline. */
function isOtherName(seen: string, named: string): boolean {
  // What stands before the name in the same heading is the kicker.
  if (bare(seen).endsWith(bare(named))) return false;
  const words = (seen.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  if (words > MOST_WORDS) return false;
  if (words >= LEAST_WORDS) return true;
  return isSameMatter(seen, named) && bare(seen).length >= MOST_CUT * bare(named).length;
}

function isMainHeading({ blocks, body }: Page): boolean {
  return headingAround(blocks[body.headline]?.owner)?.tag === 'h1';
}

/** Whether a title stands above the article's text. */
function isShown({ blocks, body }: Page, title: string): boolean {
  return blocks.slice(0, Math.max(0, body.first)).some(({ text }) => bare(text) === bare(title));
}

/** Letters of which a piece of text is made that two texts may share. */
const PIECE = 3;
/** Texts that share a larger share of the shorter one's pieces speak of the same, 0 to 1. */
const SHARED = 0.4;

/** Whether two short texts are made of the same words, or mostly so, in any language. */
export function isSameMatter(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  if (shorter.length < PIECE) return shorter !== '' && longer.includes(shorter);
  const pieces = Array.from({ length: shorter.length - PIECE + 1 }, (_, i) => shorter.slice(i, i + PIECE));
  return pieces.filter((piece) => longer.includes(piece)).length > SHARED * pieces.length;
}
