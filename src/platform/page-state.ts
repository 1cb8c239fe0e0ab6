/** What Winnow knows about one open page: written by the content script, shown by popup and badge. */
import type { Advertorial, Fold } from '../engine/types.ts';

export interface FoldState {
  readonly fold: Fold;
  /** `folded`: hidden behind its line. `open`: the line is there, the content shown. `kept`: the reader said "not a promo". */
  readonly status: 'folded' | 'open' | 'kept';
}

export interface MarkState {
  /** What may be a promo, but is not surely one. */
  readonly fold: Fold;
  /** `marked`: a rule stands beside it. `kept`: the reader said "not a promo". Once the reader folds it, it is a `FoldState`. */
  readonly status: 'marked' | 'kept';
}

export interface PageState {
  readonly url: string;
  readonly title: string;
  /**
   * `folding`: an article, folded and marked as `folds` and `marks` say. `off`: the site is switched off. `no-article`: not an article.
   * `gave-up`: the page kept undoing the folds, so Winnow stopped and restored it.
   */
  readonly status: 'folding' | 'off' | 'no-article' | 'gave-up';
  /** Both empty unless `folding`. */
  readonly folds: readonly FoldState[];
  readonly marks: readonly MarkState[];
  /** Set where the page as a whole is a promo, by its own word; null otherwise. */
  readonly advertorial: Advertorial | null;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
}
