/** The sentence for a reason, from the words that the caller looks up: pages by `message`, the command line in the file. */
import type { Reason } from '../engine/types.ts';
import type { Lookup } from './i18n.ts';

/**
 * One sentence in a reader's words. Each code has two keys in `_locales`: `reason_CODE` reads well alone,
 * `reason_CODE_quoted` shows the words that gave the reason as `$1`.
 */
export function reasonText(reason: Reason, lookup: Lookup): string {
  const quote = reason.quote.trim();
  return quote === '' ? lookup(`reason_${reason.code}`) : lookup(`reason_${reason.code}_quoted`, quote);
}
