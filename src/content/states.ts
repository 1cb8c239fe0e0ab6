/** What is in place on a page, and what the reader wanted kept, as popup and badge hear of it. */
import type { PageState } from '../platform/page-state.ts';
import { type Found, inPageOrder } from './found.ts';
import type { Placed } from './placed.ts';

/** Folds and marks, each in the order of the page. */
export function statesOf(
  placed: readonly Placed[],
  kept: readonly Found[],
): Pick<PageState, 'folds' | 'marks'> {
  const asKept = kept.map((each) => ({ ...each, status: 'kept' as const }));
  const all = inPageOrder([...placed, ...asKept]);
  return {
    folds: all.flatMap(({ fold, isSure, status }) => (isSure && status !== 'marked' ? { fold, status } : [])),
    marks: all.flatMap(({ fold, isSure, status }) =>
      !isSure && (status === 'marked' || status === 'kept') ? { fold, status } : [],
    ),
  };
}
