/** Tells of a page's states, each once. */
import type { PageState } from '../platform/page-state.ts';

export interface StateFeed {
  /** Publishes a state that differs from the one before. */
  readonly say: (state: PageState) => void;
  /** Has the next state published whatever it is. */
  readonly startAnew: () => void;
}

export function createStateFeed(publish: (state: PageState) => void): StateFeed {
  let last = '';
  return {
    say: (state) => {
      const text = JSON.stringify(state);
      if (text === last) return;
      last = text;
      publish(state);
    },
    startAnew: () => {
      last = '';
    },
  };
}
