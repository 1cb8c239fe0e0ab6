/** How long to wait before the page is read again: the busier a page, the longer. */

/** Milliseconds before a change on a quiet page is looked at. */
const SHORTEST = 250;
const LONGEST = 30_000;
/** The longest wait for a change that looks like another article, where reading is not slow. */
const LONGEST_FOR_MUCH = 1000;
/** Only what happened within so many milliseconds makes a page busy. */
const MEMORY = 30_000;
/** Reading may take this share of the time, */
const SHARE = 1 / 20;
/** but a slow one alone, for which the background may have had to start first, defers the next by no more milliseconds. */
const LONGEST_REST = 5000;

interface Run {
  /** When it ended, and how long it took, in milliseconds. */
  readonly at: number;
  readonly cost: number;
}

export interface Pace {
  /** Milliseconds from now until the page may be read again. */
  readonly delay: (now: number, isMuch: boolean) => number;
  /** Takes down that the page was read. */
  readonly ran: (run: Run) => void;
}

/** A pace that doubles its wait with each reading, and forgets them when the page has been quiet. */
export function createPace(): Pace {
  let runs: readonly Run[] = [];
  return {
    delay: (now, isMuch) => {
      runs = runs.filter(({ at }) => now - at < MEMORY);
      const doublings = Math.max(0, runs.length - 1);
      const wait = Math.min(SHORTEST * 2 ** doublings, isMuch ? LONGEST_FOR_MUCH : LONGEST);
      const last = runs.at(-1);
      const rest = last ? last.at + Math.min(last.cost / SHARE, LONGEST_REST) - now : 0;
      return Math.max(wait, rest);
    },
    ran: (run) => {
      runs = [...runs, run];
    },
  };
}
