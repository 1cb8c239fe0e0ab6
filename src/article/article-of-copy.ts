/** A copy of a page -> its clean article. */
import { blockModels } from '../engine/classify.ts';
import { articleModels } from './article-odds.ts';
import { dropHidingNames } from './field-names.ts';
import { type PageCopy, PROMO } from './page-copy.ts';
import { readArticle } from './read-article.ts';
import type { Article } from './types.ts';

/** `articleOfCopy`, with all made ready that any article needs: for while the page is still being copied. */
export function readyReader(): typeof articleOfCopy {
  blockModels();
  articleModels();
  return articleOfCopy;
}

/**
 * The article of a page, null where it has none. `parser` makes the copy a document without a window, in which nothing
 * runs or loads. The library meets pages its authors never saw; where it throws there is no article.
 */
export function articleOfCopy({ url, html }: PageCopy, parser: DOMParser): Article | null {
  const document = parser.parseFromString(html, 'text/html');
  dropHidingNames(document);
  const promos = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(`[${PROMO}]`)) {
    const id = element.getAttribute(PROMO) ?? '';
    promos.set(id, [...(promos.get(id) ?? []), element]);
  }
  try {
    return readArticle(document, { url, promos });
  } catch (error) {
    console.debug('Winnow found no article:', error);
    return null;
  }
}
