/** All that the popup shows, as plain data. */
import type { Article } from '../../article/types.ts';
import type { Category, Fold } from '../../engine/types.ts';
import type { Step } from '../../platform/ladder-text.ts';
import type { PageState } from '../../platform/page-state.ts';
import { DEFAULT_SETTINGS } from '../../settings/defaults.ts';
import type { Settings } from '../../settings/schema.ts';

export type View = 'article' | 'hidden';

/** How things stand with the page in the tab. */
export type Situation =
  /** Asked, no answer yet; or the page is still on its way. */
  | { readonly kind: 'loading' }
  /** Winnow runs there and says this. */
  | { readonly kind: 'page'; readonly page: PageState }
  /** A page where no extension may run: the browser's own, its store, a file. */
  | { readonly kind: 'browser-page' }
  /** The reader has not given Winnow access to the site. */
  | { readonly kind: 'no-access' }
  /** Opened before Winnow was installed, updated or allowed. */
  | { readonly kind: 'reload' }
  /** No web page: a PDF, a picture, a file of data. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'error' };

/** The clean article; null where the page has none. */
export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly article: Article | null }
  | { readonly kind: 'failed' };

/** A step on the undo ladder that was just taken here. */
export interface Said {
  readonly step: Step;
  readonly id: string;
  readonly category: Category;
  /** False: it holds for the page alone, as nothing is remembered from private windows. */
  readonly isRemembered: boolean;
}

export interface PopupState {
  /** Registrable domain of the page; undefined where there is no site to switch. */
  readonly site: string | undefined;
  /** Address of the page as it was last seen; undefined where no extension may run, or the browser does not tell. */
  readonly address: string | undefined;
  readonly isPrivate: boolean;
  /** False: Winnow runs on this site only while the reader opens the popup, not by itself. */
  readonly isAllowed: boolean;
  readonly settings: Settings;
  readonly situation: Situation;
  readonly view: View;
  readonly reading: Reading;
  /** Key in `_locales` of what went wrong with the last click; empty if nothing did. */
  readonly problem: 'popup_failed' | 'popup_notSaved' | '';
  /** What was last done, to be said back with its undo; undefined if nothing was. */
  readonly said: Said | undefined;
}

export const INITIAL: PopupState = {
  site: undefined,
  address: undefined,
  isPrivate: false,
  isAllowed: true,
  settings: DEFAULT_SETTINGS,
  situation: { kind: 'loading' },
  view: 'article',
  reading: { kind: 'loading' },
  problem: '',
  said: undefined,
};

/** How many of a list the reader has not called "not a promo". */
export function countOf(list: readonly { readonly status: string }[]): number {
  return list.filter(({ status }) => status !== 'kept').length;
}

/** What the reader can do here. Folds and their ids are those of the page's state. */
export interface PopupActions {
  readonly switchSite: (on: boolean) => void;
  readonly show: (view: View) => void;
  /** Scrolls to the fold on the page and gives the page back to the reader. */
  readonly reveal: (id: string) => void;
  /** Shows its content on the page (open) or folds it again. */
  readonly toggle: (fold: Fold, open: boolean) => void;
  /** "Not a promo", and (`kept` false) taken back. */
  readonly keep: (fold: Fold, kept: boolean) => void;
  /** Leaves the fold's category alone on this site, or all that is there. */
  readonly leave: (fold: Fold, step: 'category' | 'site') => void;
  /** Takes back what was said last. */
  readonly undo: () => void;
  /** Has the reader pick a promo on the page, or set the borders of a fold, and gives the page back to them. */
  readonly pick: (id?: string) => void;
  /** Opens a report of it in a tab of its own. */
  readonly report: (id: string) => void;
  readonly reload: () => void;
  /** Asks the reader's browser for access to the site for good. */
  readonly allow: () => void;
  readonly retry: () => void;
  readonly openOptions: () => void;
  /** Opens the list of corrections. */
  readonly openCorrections: () => void;
  /** Opens the article in a tab of its own. */
  readonly openReader: () => void;
}
