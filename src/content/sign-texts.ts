/** The texts of the signs that stand on a page. */
import type { Lookup } from '../platform/i18n.ts';
import { TAG_TEXTS } from './mark-tag.ts';
import { LINE_TEXTS } from './placeholder.ts';

/** Gets them ready. The first one comes from another process, and the page should not wait for it. */
export function prepareTexts(message: Lookup): void {
  for (const key of [...LINE_TEXTS, ...TAG_TEXTS]) message(key);
}
