/** What is known of the promos that were left out of an article. */
import type { Category, Reason } from '../../engine/types.ts';
import type { SavedArticle } from '../../platform/article-store.ts';
import { sanitise } from '../shared/sanitise.ts';

export interface Promo {
  /** The fold's id. */
  readonly id: string;
  /** Its first words. */
  readonly excerpt: string;
  readonly category: Category;
  /** Empty where nothing is known but the promo's words. */
  readonly reasons: readonly Reason[];
}

/** Length of the first words of a promo, in characters. */
const EXCERPT = 140;

function wordsOf(html: string): string {
  const words = sanitise(html, 2, window).textContent.replace(/\s+/g, ' ').trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}

/** The promos in their order. A fold may have come or gone while the page was read: then its words must do. */
export function promosOf({ article, folds }: SavedArticle): readonly Promo[] {
  return article.leftOut.map(({ id, html }) => {
    const fold = folds.find((each) => each.id === id);
    const { excerpt, category, reasons } = fold ?? {
      excerpt: wordsOf(html),
      category: 'other',
      reasons: [],
    };
    return { id, excerpt, category, reasons };
  });
}
