/** Keeps up with a page that changes: says when something has to be mended, and when it is time to read again. */
import { idleMoment, pause } from './idle.ts';
import { createPace } from './pace.ts';
import { watchTheme } from './theme.ts';
import { MUCH, type PageChange, type PageWatch, watchPage } from './watch.ts';

export interface UpkeepOptions {
  readonly document: Document;
  /** The page has taken something away: see whether the folds are as they were. */
  readonly onTorn: () => void;
  /** The page shows something new: read it, as an idle moment has come. */
  readonly onNews: () => void;
  /** The page may have changed from light to dark, or back. */
  readonly onTheme: () => void;
}

export interface Upkeep {
  /** Does work on the page without taking it for the page's own change. */
  readonly unseen: (work: () => void) => void;
  /** Takes down that the page was read just now, and how many milliseconds it took. */
  readonly wasRead: (cost: number) => void;
  /** Reads again when the pace allows it. */
  readonly readSoon: () => void;
  readonly stop: () => void;
}

/** Milliseconds until damage is looked at, so that a page which tears down many things is asked once. */
const MEND_AFTER = 80;
/** Milliseconds to wait for an idle moment. */
const PATIENCE = 1000;

/** Watches a page from now on, until it is stopped. */
export function startUpkeep({ document, onTorn, onNews, onTheme }: UpkeepOptions): Upkeep {
  const end = new AbortController();
  const { signal } = end;
  const pace = createPace();
  watchTheme(document, signal, onTheme);
  let isMending = false;
  /** When the next reading is due, as `performance.now()` tells time. */
  let due = Number.POSITIVE_INFINITY;
  const mendSoon = async (): Promise<void> => {
    if (isMending) return;
    isMending = true;
    await pause(MEND_AFTER, signal);
    isMending = false;
    if (!signal.aborted) onTorn();
  };
  const readSoon = async (isMuch: boolean): Promise<void> => {
    const now = performance.now();
    const time = now + pace.delay(now, isMuch);
    if (time >= due) return;
    due = time;
    await pause(time - now, signal);
    await idleMoment(PATIENCE, signal);
    // Something more urgent may have moved the reading forward.
    if (signal.aborted || due !== time) return;
    due = Number.POSITIVE_INFINITY;
    onNews();
  };
  const watch: PageWatch = watchPage(document, ({ isTorn, news }: PageChange) => {
    if (isTorn) void mendSoon();
    if (news > 0) void readSoon(news >= MUCH);
  });
  return {
    unseen: watch.unseen,
    wasRead: (cost) => pace.ran({ at: performance.now(), cost }),
    readSoon: () => void readSoon(false),
    stop: () => {
      end.abort();
      watch.stop();
    },
  };
}
