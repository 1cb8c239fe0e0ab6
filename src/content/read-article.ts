/** The clean article of a page: what Readability makes of it once the promos are out of its way. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../platform/page-state.ts';
import { cloneNumbered, type NumberedClone } from './numbered-clone.ts';
import { plainText } from './plain-text.ts';

const DIRECTIONS = ['ltr', 'rtl'] as const;
type Direction = (typeof DIRECTIONS)[number];

function asDirection(value: string | null | undefined): Direction | undefined {
  return DIRECTIONS.find((direction) => direction === value?.trim().toLowerCase());
}

/** The direction the page shows the text in, be it set by attribute or by style sheet. */
function shownDirection(content: Element, clone: NumberedClone): Direction | undefined {
  for (const copy of content.querySelectorAll('*')) {
    const original = clone.originalOf(copy);
    const view = original?.ownerDocument.defaultView;
    if (original && view) return asDirection(view.getComputedStyle(original).direction);
  }
  return undefined;
}

function htmlOf(content: Element): string {
  const [only, ...others] = content.children;
  return only && others.length === 0 ? only.outerHTML : content.outerHTML;
}

/**
 * Reads the article of a page, live or parsed, without the `promos`: the elements of its folds (see `elementsOf`).
 * Null where Readability finds none. The document is only read. The HTML has absolute links and is not sanitised.
 */
export function readArticle(document: Document, promos: Iterable<Element>): Article | null {
  const clone = cloneNumbered(document, new Set(promos));
  // By default the library hands back a string; the element itself still carries the numbers.
  const found = new Readability<Node>(clone.document, { serializer: (node) => node }).parse();
  const content = found?.content as Element | null | undefined;
  if (!found || !content) return null;
  const dir = asDirection(found.dir) ?? shownDirection(content, clone) ?? 'ltr';
  clone.unnumber(content);
  return {
    title: found.title?.trim() || document.title.trim(),
    byline: found.byline?.trim() ?? '',
    siteName: found.siteName?.trim() ?? '',
    lang: found.lang?.trim() ?? '',
    dir,
    html: htmlOf(content),
    text: plainText(content),
  };
}
