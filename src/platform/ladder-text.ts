/** What is said back to the reader of a step on the undo ladder: on the page and in the popup the same. */
import type { Category } from '../engine/types.ts';
import type { Lookup } from './i18n.ts';

/** The steps: show it once; keep it and its like on this site; never fold its category here; never fold here at all. */
export type Step = 'show' | 'keep' | 'category' | 'site';

const SENTENCES: Readonly<Record<Step, readonly [remembered: string, here: string]>> = {
  show: ['said_shown', 'said_shown'],
  keep: ['said_keep', 'said_keepHere'],
  category: ['said_category', 'said_categoryHere'],
  site: ['said_site', 'said_siteHere'],
};

/** The sentence for a step; where it is not remembered, it holds for the page alone. */
export function ladderText(step: Step, category: Category, isRemembered: boolean, message: Lookup): string {
  return message(SENTENCES[step][isRemembered ? 0 : 1], message(`categoryMany_${category}`));
}
