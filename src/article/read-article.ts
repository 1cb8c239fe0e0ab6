/** The clean article of a page: Readability's, without its promos, put right block by block, in the page's order. */
import { parseAddress } from '../engine/address.ts';
import { assemble } from './assemble.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { dataOfPage } from './data-of-page.ts';
import { headOf } from './head-of-article.ts';
import { isTickerPage, noticesOf } from './notices.ts';
import { PROMO } from './page-copy.ts';
import { freshPicture, isOfArticle, leadPicture, PICTURE, showsNothing } from './pictures.ts';
import { type Places, placesOf } from './places.ts';
import { plainText } from './plain-text.ts';
import { readingWeight } from './reading-weight.ts';
import { type Survey, survey } from './survey.ts';
import type { Article, Head } from './types.ts';

export interface ReadOptions {
  /** The page's address: relative links are meant as seen from there. */
  readonly url: string;
  /** The elements of each promo, by the fold's id. */
  readonly promos: ReadonlyMap<string, readonly Element[]>;
  /** Log-odds per block, to be believed rather than those of the shipped models: measuring asks others. */
  readonly told?: { readonly promo?: Float32Array | undefined; readonly article?: Float32Array | undefined };
}

/** Characters of Latin script that are read in a minute. */
const PACE = 1200;

/**
 * Reads the article of a page that nobody looks at: parsed, not live, since this writes into it. Null where there is
 * none.
 */
export function readArticle(document: Document, { url, promos, told }: ReadOptions): Article | null {
  // Read before anything is changed: Readability may not see all of it.
  const data = dataOfPage(document);
  const base = baseOf(document, url);
  resolve(document, base);
  mark(document, promos);
  const leftOut = [...promos].map(([id, elements]) => ({
    id,
    html: elements.map((each) => each.outerHTML).join(''),
  }));
  const surveyed = survey(document, url, told?.promo);
  const { page } = surveyed.evidence;
  const head = headOf(document, { data, found: surveyed.found, page });
  const places = placesOf(document, url);
  const body = bodyOf(document, surveyed, { head, base, places, odds: told?.article });
  if (!body) return null;
  const text = plainText(body);
  if (text === '') return null;
  const promo = surveyed.promo.reduce((sum, is, i) => sum + (is ? (page.blocks[i]?.text.length ?? 0) : 0), 0);
  return {
    url,
    ...head,
    picture: leadPicture(document, body, data, pictureAbove(document, surveyed), base),
    html: body.outerHTML,
    text,
    minutes: Math.max(1, Math.round(readingWeight(text) / PACE)),
    notices: noticesOf(document, { url, page, text }),
    leftOut,
    promoShare: promo / Math.max(1, promo + text.length),
  };
}

/** What relative addresses are meant from: https://html.spec.whatwg.org/multipage/semantics.html#the-base-element. */
function baseOf(document: Document, url: string): string {
  const told = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = parseAddress(told, url);
  return base && /^https?:$/.test(base.protocol) ? base.href : url;
}

/** Makes the addresses of links and pictures absolute. */
function resolve(document: Document, base: string): void {
  for (const [selector, name] of [
    ['a[href], link[href]', 'href'],
    ['img[src]', 'src'],
  ] as const)
    for (const element of document.querySelectorAll(selector)) {
      const address = parseAddress(element.getAttribute(name) ?? '', base);
      if (address) element.setAttribute(name, address.href);
    }
}

/** Marks the elements of promos, and no others. */
function mark(document: Document, promos: ReadOptions['promos']): void {
  for (const element of document.querySelectorAll(`[${PROMO}]`)) element.removeAttribute(PROMO);
  for (const [id, elements] of promos) for (const element of elements) element.setAttribute(PROMO, id);
}

interface BodyOptions {
  readonly head: Head;
  /** What relative addresses are meant from. */
  readonly base: string;
  readonly places: Places;
  /** Log-odds per block that it is article, to be believed rather than those of the shipped models. */
  readonly odds: Float32Array | undefined;
}

/** The body, put together from the blocks that are chosen; what Readability found where there is no choosing. */
function bodyOf(
  document: Document,
  { evidence, found, promo }: Survey,
  { head, base, places, odds }: BodyOptions,
): Element | null {
  const titles = { title: found.title, head, isTicker: isTickerPage(document) };
  const keep = chooseBlocks(evidence, titles, promo, odds);
  if (!keep) return withoutSpecks(found.content);
  const pictureOf = (picture: Element, isBetween: boolean): Element | undefined => {
    const isKept = found.pictures.has(picture.getAttribute(PICTURE) ?? '');
    return isKept || (isBetween && isOfArticle(picture)) ? freshPicture(picture, base) : undefined;
  };
  return assemble(document, { segmentation: evidence.page.segmentation, keep, pictureOf, places });
}

/** What Readability found, without pictures of which nothing is seen: they only count who reads. */
function withoutSpecks(content: Element | null): Element | null {
  for (const picture of content?.querySelectorAll('img') ?? []) if (showsNothing(picture)) picture.remove();
  return content;
}

/** The last picture that Readability kept above the article's first paragraph. */
function pictureAbove(document: Document, { evidence, found }: Survey): Element | undefined {
  const { page } = evidence;
  const first = page.blocks[page.body.first]?.owner.element;
  if (!first) return undefined;
  const kept = Array.from(document.querySelectorAll(`img[${PICTURE}]`)).filter((picture) =>
    found.pictures.has(picture.getAttribute(PICTURE) ?? ''),
  );
  // 4: the other node follows. https://developer.mozilla.org/en-US/docs/Web/API/Node/compareDocumentPosition
  return kept.filter((picture) => (picture.compareDocumentPosition(first) & 4) !== 0).at(-1);
}
