/** The engine's vocabulary: what it is asked for, and what it says about a page. Plain, readonly data throughout. */

/** What a promo asks its reader for; the order is the order of lists and settings. */
export const CATEGORIES = [
  'webinar',
  'gold',
  'finance',
  'newsletter',
  'subscription',
  'shop',
  'app',
  'sponsored',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Where on the page a promo stands, seen from the article. */
export const ZONES = ['inside', 'after', 'side', 'top', 'overlay'] as const;
export type Zone = (typeof ZONES)[number];

/** `article` looks inside and after the article only; `page` looks everywhere. */
export const SCOPES = ['article', 'page'] as const;
export type Scope = (typeof SCOPES)[number];

/** Why something is folded or marked. Each code has a sentence in `_locales` under `reason_CODE`. */
export const REASON_CODES = [
  'register',
  'buy',
  'subscribe',
  'donate',
  'install',
  'follow',
  'contact',
  'offer',
  'free',
  'price',
  'urgency',
  'address',
  'event',
  'experts',
  'label',
  'form',
  'button',
  'affiliate',
  'tracking',
  'landing',
  'elsewhere',
  'markup',
  'odd',
  'group',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** The words, host or token on the page that gave the reason, at most 60 characters; empty where there is none. */
  readonly quote: string;
}

/** The way from `document.body` to an element: each number is an index into `children`. Empty for the body itself. */
export type ElementPath = readonly number[];

/**
 * A run of adjacent siblings: the children `from` to `to` (both included, indexes into `children`) of the element at
 * `parent`. One subtree is a run with `from === to`.
 */
export interface SiblingRun {
  readonly parent: ElementPath;
  readonly from: number;
  readonly to: number;
}

/** One thing to collapse, or to mark where that is not sure enough. */
export interface Fold {
  /** Unique on its page and the same in each analysis of the same content. */
  readonly id: string;
  readonly category: Category;
  /** Probability that the whole of it is promo, 0 to 1, three decimals; 1 only where a reader pointed at it or at its like. */
  readonly confidence: number;
  readonly zone: Zone;
  /** Its first words, at most 120 characters. */
  readonly excerpt: string;
  /** Its whole text, one line per text block. */
  readonly text: string;
  /** One to three, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly run: SiblingRun;
  /** Names its text: see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Tells the like of it on any page of the site, for corrections: see `print.ts`. At most 140 characters. */
  readonly print: string;
}

/** Why nothing can be folded: no words; the headline is in it; it is too much of the article or the page; no line can stand there. */
export const NO_FOLDS = ['empty', 'headline', 'article', 'place'] as const;
export type NoFold = (typeof NO_FOLDS)[number];

/** What a fold of a run would be. */
export type FoldAt =
  | {
      readonly fold: Fold;
      /** False where the page is no article: then nothing is folded there by itself. */
      readonly isArticle: boolean;
    }
  | { readonly fold: null; readonly why: NoFold };

/** What a reader said about a promo, or what Winnow took for one. */
export interface Correction {
  /** `fold` what is like it; or `keep` it as the page has it: "not a promo". */
  readonly verdict: 'fold' | 'keep';
  /** For `fold`, what it is; for `keep`, what it was taken for. */
  readonly category: Category;
  /** `Fold.print` of what was corrected. */
  readonly print: string;
}

/** That a page is a promo as a whole, by its own word. */
export interface Advertorial {
  /** Where it says so: a label at the headline, its markup, or a folder in its address. */
  readonly source: 'label' | 'markup' | 'address';
  /** What stands there, at most 60 characters. */
  readonly quote: string;
  /** The headline, or where the text begins: a word about the page can stand before it. Null where there is no element. */
  readonly place: SiblingRun | null;
}

export interface AnalyseOptions {
  /** The page's address; its host tells own links from others. */
  readonly url: string;
  readonly scope: Scope;
  /** Promos of other categories are left alone. */
  readonly categories: readonly Category[];
  /** What the reader said about promos on this site, the newest last. */
  readonly corrections: readonly Correction[];
  /** How much surer than usual promos of a category must be to be folded, -0.2 to 0.2; 0 where it is not named. */
  readonly leanings: Readonly<Partial<Record<Category, number>>>;
}

export interface PageReport {
  readonly url: string;
  /** False where the page is no article: then there is nothing to fold or to mark. */
  readonly isArticle: boolean;
  /** Set where the page as a whole is a promo: then nothing on it is folded or marked. Null on all others. */
  readonly advertorial: Advertorial | null;
  /** Whether the publisher sells what it writes about, as far as its own markup, links and promos tell. */
  readonly seller: boolean;
  /** Language of the text as a lower-case ISO 639-1 code, empty where it could not be told. */
  readonly lang: string;
  readonly folds: readonly Fold[];
  /** What may be a promo, but is not surely one: nothing of it is to be hidden. Overlaps no fold; ids are unique in both. */
  readonly marks: readonly Fold[];
  /** Prints of the corrections that applied. */
  readonly applied: readonly string[];
  /**
   * The article's last paragraph; null where there is no element of its own. In the scope `article`, what is of the zone
   * `side` is to be left alone unless it is shown below: columns are on some pages, and on all small screens.
   */
  readonly end: SiblingRun | null;
}
