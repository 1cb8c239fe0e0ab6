/** The clean article as plain data, as popup, reader and command line show it. */

/** Why an article may be less, or more, than what its headline promises. */
export const NOTICES = ['stub', 'more-pages', 'live', 'several'] as const;
/**
 * `stub`: the page shows only the beginning. `more-pages`: it goes on at other addresses. `live`: a ticker that goes on.
 * `several`: the page holds more articles after this one.
 */
export type Notice = (typeof NOTICES)[number];

export interface Picture {
  /** Absolute address. */
  readonly src: string;
  /** What it shows, in the page's words; empty where the page says nothing. */
  readonly alt: string;
  /** Empty where there is none. */
  readonly caption: string;
}

/** A promo that is no part of the article, though it stands in it or after it. */
export interface LeftOut {
  /** The fold's id. */
  readonly id: string;
  /** Its HTML, not sanitised. */
  readonly html: string;
}

/** What stands above an article. */
export type Head = Pick<Article, 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir'>;

/** The article as a reader wants it: no folded block. What is empty, the page does not say. */
export interface Article {
  /** Address of the page. */
  readonly url: string;
  readonly title: string;
  /** Who wrote it, by name; empty where neither the page's data nor what it shows says so. */
  readonly byline: string;
  readonly siteName: string;
  /** When it was published: ISO 8601, a date or a date with time. */
  readonly published: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The picture it opens with, where the page names one that the body does not begin with anyway. */
  readonly picture: Picture | null;
  /**
   * The body's HTML with absolute addresses, not sanitised: see `pages/shared/sanitise.ts`. An empty
   * `<div data-winnow-promo="ID">` stands where a promo was left out of it. Links to places in it name them: see `places.ts`.
   */
  readonly html: string;
  /** Its plain text; paragraphs separated by a blank line. */
  readonly text: string;
  /** Minutes that reading it takes, at least 1. */
  readonly minutes: number;
  readonly notices: readonly Notice[];
  readonly leftOut: readonly LeftOut[];
  /** Share of the characters of article and promos that is promo, 0 to 1. */
  readonly promoShare: number;
}
