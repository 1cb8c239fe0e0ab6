/**
 * The texts of the signs that stand on a page. The background looks them up, as a page that does it itself stands still
 * meanwhile: some 8 ms, most of them for the first text, which comes from another process.
 */
import type { PageReport } from '../engine/types.ts';
import { advertorialText } from './advertorial-text.ts';
import { type Lookup, remembering, type Texts } from './i18n.ts';
import { reasonText } from './reason-text.ts';

/** Keys of what lines and tags say besides category and reason, and of what a banner says besides its sentence. */
const OF_FOLDS = 'extensionName language fold_show fold_undo fold_notPromo fold_more mark_maybe mark_fold';
const OF_BANNER = 'extensionName language banner_close';

/** What the signs for all that was found will ask for; empty where nothing was. */
export function signTexts({ folds, marks, advertorial }: PageReport, lookup: Lookup): Texts {
  const texts = new Map<string, string>();
  const note = remembering(lookup, texts);
  const noteAll = (keys: string): void => keys.split(' ').forEach((key) => void note(key));
  const found = [...folds, ...marks];
  if (found.length > 0) noteAll(OF_FOLDS);
  for (const { category } of found) note(`category_${category}`);
  for (const { reasons } of marks) for (const reason of reasons.slice(0, 1)) reasonText(reason, note);
  if (advertorial) {
    noteAll(OF_BANNER);
    advertorialText(advertorial, note);
  }
  return [...texts];
}
