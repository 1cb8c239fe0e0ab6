/** The sentence for a page that is a promo as a whole, from the words that the caller looks up. */
import type { Advertorial } from '../engine/types.ts';
import type { Lookup } from './i18n.ts';

const KEYS = { label: 'banner_label', markup: 'banner_markup', address: 'banner_address' } as const;

/** Says that it is one, and where it says so itself. */
export function advertorialText({ source, quote }: Advertorial, lookup: Lookup): string {
  return lookup(KEYS[source], quote);
}
