/** The whole contract between Winnow's contexts on one screen: commands by message, state by storage. */
import type { Article, PageState } from './page-state.ts';

/** What the content script asks of the background. */
export interface ToBackground {
  /** The page's state has changed: keep it for the popup, count it on the badge. */
  'page:publish': (state: PageState) => void;
}

/** What the popup asks of the page. Fold ids that are no longer there are an error. */
export interface ToPage {
  /** The page's state as of now; also how the popup learns that Winnow runs there at all. */
  'page:read': () => PageState;
  /** The clean article, or null where Readability found none. Runs Readability if it has not run yet. */
  'article:read': () => Article | null;
  /** Shows a fold's content (open) or hides it again. */
  'fold:toggle': (id: string, open: boolean) => void;
  /** Scrolls the fold into view, opens it and flashes it. */
  'fold:reveal': (id: string) => void;
  /** "Not a promo": undoes the fold for good and remembers its fingerprint for this site. */
  'fold:keep': (id: string) => void;
}
