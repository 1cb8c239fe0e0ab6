/**
 * The texts of the signs that stand on a page, and of all that readers are told there when they press their buttons. The
 * background looks them up: a page that does it itself stands still meanwhile, some 8 ms, most of them for the first
 * text, which comes from another process; and a page that outlives an update of Winnow cannot ask for any.
 */
import type { PageReport } from '../engine/types.ts';
import { advertorialText } from './advertorial-text.ts';
import { type Lookup, remembering, type Texts } from './i18n.ts';
import { ladderText } from './ladder-text.ts';
import { reasonText } from './reason-text.ts';

/** Keys of what lines, their menus and tags say, besides category and reason. */
const OF_FOLDS =
  'extensionName language fold_show fold_undo fold_hide fold_showOnce fold_notPromo fold_more fold_keepLike ' +
  'fold_leaveSite popup_borders report_open report_failed mark_maybe mark_fold banner_close';
/** The steps that are said back in the place of a line. */
const STEPS = ['keep', 'category', 'site'] as const;
/** Keys of what a banner says besides its sentence. */
const OF_BANNER = 'extensionName language banner_close';

/** What the signs for all that was found will ask for; empty where nothing was. */
export function signTexts({ folds, marks, advertorial }: PageReport, lookup: Lookup): Texts {
  const texts = new Map<string, string>();
  const note = remembering(lookup, texts);
  const noteAll = (keys: string): void => keys.split(' ').forEach((key) => void note(key));
  const found = [...folds, ...marks];
  if (found.length > 0) noteAll(OF_FOLDS);
  for (const { category } of found) {
    note('fold_shownOnce', note(`category_${category}`));
    note('fold_leaveCategory', note(`categoryMany_${category}`));
    for (const step of STEPS)
      for (const isRemembered of [true, false]) ladderText(step, category, isRemembered, note);
  }
  for (const { reasons } of marks) for (const reason of reasons.slice(0, 1)) reasonText(reason, note);
  if (advertorial) {
    noteAll(OF_BANNER);
    advertorialText(advertorial, note);
  }
  return [...texts];
}
