/** A page as the content script hands it on to be read elsewhere, away from the page itself. */

/** Names the fold that an element of a copy belongs to. */
export const PROMO = 'data-winnow-promo';

export interface PageCopy {
  /** The page's address. */
  readonly url: string;
  /**
   * Its HTML as it stands, without any trace of Winnow but `PROMO` on the elements of promos, and with `dir` on the root
   * element where only a style sheet says that the text runs from right to left.
   */
  readonly html: string;
}
