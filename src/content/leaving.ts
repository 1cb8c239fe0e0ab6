/** What the reader wants left alone on this page's site, as long as the settings do not say so themselves. */
import type { Category } from '../engine/types.ts';
import type { Policy } from '../settings/policy.ts';

/** A category to leave alone on a site; null for all that is there. */
export type Left = Category | null;

export interface Leaving {
  /** Takes down what to leave alone here, or (`isLeft` false) that it is to be folded again. */
  readonly say: (what: Left, isLeft: boolean) => void;
  /** Follows the settings: what they say need not be remembered here. Private windows leave nothing in the settings. */
  readonly adopt: (settings: Policy) => void;
  /** What to do here. */
  readonly policy: () => Policy;
}

/** Begins with what the settings say for the site. */
export function createLeaving(first: Policy): Leaving {
  let settings = first;
  let here: readonly Left[] = [];
  const isInSettings = (what: Left): boolean =>
    what === null ? !settings.fold : !settings.categories.includes(what);
  return {
    say: (what, isLeft) => {
      here = isLeft ? [...here, what] : here.filter((other) => other !== what);
    },
    adopt: (next) => {
      settings = next;
      here = here.filter((what) => !isInSettings(what));
    },
    policy: () => ({
      ...settings,
      fold: settings.fold && !here.includes(null),
      categories: settings.categories.filter((category) => !here.includes(category)),
    }),
  };
}
