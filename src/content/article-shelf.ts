/** Holds the clean article, so that Readability runs once for the same content and no more. */
import type { Article } from '../platform/page-state.ts';
import { readArticle } from './read-article.ts';
import { timed } from './timed.ts';

export interface ArticleShelf {
  /** The article without these elements; read anew only where the page's text or the elements are others by now. */
  readonly read: (document: Document, promos: readonly Element[]) => Article | null;
}

/** FNV-1a: far quicker than Readability, and good enough to tell a page from its earlier self. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum;
}

function keyOf(document: Document, promos: readonly Element[]): string {
  const texts = [document.title, document.body.textContent, ...promos.map(({ textContent }) => textContent)];
  return [document.URL, ...texts.map((text) => `${text?.length} ${hash(text ?? '')}`)].join('\n');
}

/** The library meets documents its authors never saw; where it fails there is no article, and nothing else is lost. */
function attempt(document: Document, promos: readonly Element[]): Article | null {
  try {
    return timed('winnow:readability', () => readArticle(document, promos));
  } catch (error) {
    console.debug('Winnow found no article:', error);
    return null;
  }
}

export function createArticleShelf(): ArticleShelf {
  let held: { readonly key: string; readonly article: Article | null } | undefined;
  return {
    read: (document, promos) => {
      const key = keyOf(document, promos);
      if (held?.key !== key) held = { key, article: attempt(document, promos) };
      return held.article;
    },
  };
}
