/** The whole contract between Winnow's contexts on one screen: commands by message, state by storage. */
import type { PageCopy } from '../article/page-copy.ts';
import type { AnalyseOptions, Category, FoldAt, PageReport, SiblingRun } from '../engine/types.ts';
import type { OutboxChange } from '../reports/outbox-change.ts';
import type { Reported } from '../reports/reported.ts';
import type { SettingsChange } from '../settings/change.ts';
import type { SaidCorrection } from '../settings/corrections.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Texts } from './i18n.ts';
import type { PageState } from './page-state.ts';

/** What was found on a page, and what the signs that will stand there say. */
export interface AnalysedPage {
  readonly report: PageReport;
  readonly texts: Texts;
}

/** What content script and pages ask of the background. It checks what comes, and by whom. */
export interface ToBackground {
  /** What to fold and to mark on a page, by its snapshot. From content scripts only. */
  'page:analyse': (snapshot: Snapshot, options: AnalyseOptions) => AnalysedPage;
  /** What a fold of a run would be, on a page by its snapshot and address. From content scripts only. */
  'page:describe': (snapshot: Snapshot, run: SiblingRun, url: string) => FoldAt;
  /** The page's state has changed: keep it for the popup, count it on the badge. From content scripts only. */
  'page:publish': (state: PageState) => void;
  /**
   * Remembers a correction on the sender's site, or (`on` false) forgets it. Answers whether it did: nothing is
   * remembered from private windows. From content scripts only.
   */
  'block:correct': (correction: SaidCorrection, on: boolean) => boolean;
  /**
   * Leaves a category alone on the sender's site from now on (null: everything there), or (`isLeft` false) folds it
   * again. Answers whether it did: nothing is remembered from private windows. From content scripts only.
   */
  'site:leave': (what: Category | null, isLeft: boolean) => boolean;
  /** Corrections of the sender's site have applied on its page: counts them. From content scripts only. */
  'corrections:applied': (prints: readonly string[]) => void;
  /** Opens a report of something on the sender's page, by its snapshot and address, in a tab of its own. From content scripts only. */
  'report:open': (snapshot: Snapshot, reported: Reported, url: string) => void;
  /**
   * Changes the outbox; as with the settings, the background is its only writer. Answers the entry of a report that was
   * kept, else null; the error is `full` where there is no room for it. From pages only; those in private windows keep
   * no report, but may change those that are kept.
   */
  'outbox:change': (change: OutboxChange) => number | null;
  /** Changes the settings. The background is their only writer, so that no change is lost. From pages only. */
  'settings:change': (change: SettingsChange) => void;
}

/** What the popup asks of the page. Ids are those of folds and marks; ids that are no longer there are an error. */
export interface ToPage {
  /** The page's state as of now; also how the popup learns that Winnow runs there at all. */
  'page:read': () => PageState;
  /** The page as it stands, to read its clean article from; null where Winnow has nothing to do there. */
  'page:copy': () => PageCopy | null;
  /** Shows a fold's content (open) or hides it again; hides a mark's too, which makes it a fold. */
  'fold:toggle': (id: string, open: boolean) => void;
  /** Scrolls it into view, opens it where it is folded, and flashes it. */
  'fold:reveal': (id: string) => void;
  /**
   * "Not a promo": undoes the fold or the mark for good and remembers its print for this site. Answers whether it is
   * remembered, or holds on this page alone.
   */
  'fold:keep': (id: string) => boolean;
  /** Takes "not a promo" back: forgets the print, and folds or marks again. */
  'fold:unkeep': (id: string) => boolean;
  /** Opens a report of it in a tab of its own. */
  'fold:report': (id: string) => void;
  /** Leaves a category alone on the page's site (null: everything there), or folds it again. Answers as `fold:keep`. */
  'site:leave': (what: Category | null, isLeft: boolean) => boolean;
  /** Has the reader pick a promo that was missed; begins where they last opened the context menu (`pointer`) or in sight. */
  'picker:open': (from: 'pointer' | 'page') => void;
  /** Has the reader set a fold's or a mark's borders right. */
  'picker:borders': (id: string) => void;
}
