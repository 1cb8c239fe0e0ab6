/** What stands above an article: title, author, site, date, language and direction, by the best source for each. */
import { parseAddress } from '../engine/address.ts';
import { headingAround } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import { bylineOf, namesIn } from './byline.ts';
import type { PageData } from './data-of-page.ts';
import { isoDate } from './date.ts';
import type { Readable } from './readable.ts';
import { bylineShown, dayShown } from './shown-head.ts';
import type { Article, Head } from './types.ts';

interface Sources {
  readonly data: PageData;
  readonly found: Readable;
  readonly page: Page;
}

/** The head of an article; what no source has is empty. */
export function headOf(document: Document, sources: Sources): Head {
  const { data, found, page } = sources;
  const siteName = nameOfSite(data.siteName || found.siteName, data.headline || found.title);
  const lang = languageOf(document, sources);
  const byline =
    bylineOf(data.byline, siteName) ||
    bylineOf(namesIn(found.byline, lang), siteName) ||
    bylineOf(bylineShown(page, lang), siteName);
  const told = data.published || isoDate(found.published, lang) || isoDate(timeOf(document), lang);
  return {
    title: titleOf(document, sources, siteName),
    byline,
    siteName,
    published: told || dayShown(page, { byline, siteName, lang }),
    lang,
    dir: directionOf(document, sources),
  };
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
function titleOf(document: Document, { data, found, page }: Sources, siteName: string): string {
  const seen = page.blocks[page.body.headline]?.text.slice(0, LONGEST) ?? '';
  const named = withoutSite((data.headline || found.title).slice(0, LONGEST), siteName);
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

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** A site's name: of one that only gives its address the host, of one that gives the page's title what stands beside it. */
function nameOfSite(name: string, title: string): string {
  const address = /^https?:\/\//i.test(name) ? parseAddress(name) : undefined;
  if (address) return address.hostname.replace(/^www\./, '');
  if (bare(name) === bare(title)) return '';
  const parts = name.split(/\s+[|–—·•»-]\s+/);
  const others = parts.filter((part) => bare(part) !== bare(title));
  return others.length < parts.length ? others.join(' | ') : name;
}

/** A title without the site's name at its end. */
function withoutSite(title: string, siteName: string): string {
  const [, start = '', end = ''] = /^(.{8,})\s+[|–—·•»-]\s+([^|–—·•»]+)$/u.exec(title) ?? [];
  return siteName !== '' && bare(end) === bare(siteName) ? start.trim() : title;
}

/** The date that an element of the article's head gives. */
function timeOf(document: Document): string {
  const element =
    document.querySelector('time[pubdate][datetime], time[itemprop~="datePublished"][datetime]') ??
    document.querySelector('article time[datetime], header time[datetime], main time[datetime]');
  return element?.getAttribute('datetime') ?? '';
}

/** A BCP 47 tag, or nothing. */
function asTag(text: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replace('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/** Languages that the engine has no words for, each with one of its own that it may take a text in them for. */
const AKIN = new Set('af-nl ast-es ca-es gl-es gl-pt oc-es sco-en'.split(' '));

function languageOf(document: Document, { data, found, page }: Sources): string {
  const own =
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const told = [own, data.lang, found.lang].map(asTag).find((tag) => tag !== '') ?? '';
  // A template's language is often not that of the text, which the engine tells by its words.
  const isTold = told.toLowerCase().startsWith(page.lang) || AKIN.has(`${told.split('-')[0]}-${page.lang}`);
  return page.lang === '' || isTold ? told : page.lang;
}

const DIRECTIONS = ['ltr', 'rtl'] as const;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTERS = /\p{L}/gu;

/** The direction that markup gives the text, else the one in which most of its letters run. */
function directionOf(document: Document, { found, page }: Sources): Article['dir'] {
  const container = page.body.container?.element ?? document.documentElement;
  const told = container.closest('[dir]')?.getAttribute('dir') ?? found.dir;
  const direction = DIRECTIONS.find((each) => each === told.trim().toLowerCase());
  if (direction) return direction;
  const text = page.body.paragraphs.map((index) => page.blocks[index]?.text ?? '').join(' ');
  const rtl = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rtl > 0 && rtl > 0.5 * (text.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}
