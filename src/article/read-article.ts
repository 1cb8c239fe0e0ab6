/** The clean article of a page: what Readability makes of it once the promos are out of its way. */
import { Readability } from '@mozilla/readability';
import { plainText } from './plain-text.ts';
import type { Article } from './types.ts';

export interface ReadOptions {
  /** The page's address: relative links are meant as seen from there. */
  readonly url: string;
  /** The elements of each promo, by the fold's id. */
  readonly promos: ReadonlyMap<string, readonly Element[]>;
}

const DIRECTIONS = ['ltr', 'rtl'] as const;
/** Characters that are read in a minute. */
const PACE = 1200;

function asDirection(value: string | null | undefined): Article['dir'] | undefined {
  return DIRECTIONS.find((direction) => direction === value?.trim().toLowerCase());
}

function htmlOf(content: Element): string {
  const [only, ...others] = content.children;
  return only && others.length === 0 ? only.outerHTML : content.outerHTML;
}

/** Makes the addresses of links and pictures absolute. */
function resolve(document: Document, url: string): void {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const)
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      if (URL.canParse(address, url)) element.setAttribute(name, new URL(address, url).href);
    }
}

/**
 * Reads the article of a page that nobody looks at: parsed, not live, since this takes it apart. Null where there is
 * none.
 */
export function readArticle(document: Document, { url, promos }: ReadOptions): Article | null {
  const leftOut = [...promos].map(([id, elements]) => ({
    id,
    html: elements.map((each) => each.outerHTML).join(''),
  }));
  for (const elements of promos.values()) for (const element of elements) element.remove();
  resolve(document, url);
  const title = document.title.trim();
  // By default the library hands back a string.
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const content = found?.content as Element | null | undefined;
  if (!found || !content) return null;
  const text = plainText(content);
  return {
    url,
    title: found.title?.trim() || title,
    byline: found.byline?.trim() ?? '',
    siteName: found.siteName?.trim() ?? '',
    published: found.publishedTime?.trim() ?? '',
    lang: found.lang?.trim() ?? '',
    dir: asDirection(found.dir) ?? asDirection(document.documentElement.getAttribute('dir')) ?? 'ltr',
    picture: null,
    html: htmlOf(content),
    text,
    minutes: Math.max(1, Math.round(text.length / PACE)),
    notices: [],
    leftOut,
    promoShare: 0,
  };
}
