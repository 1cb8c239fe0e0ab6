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

/** What there is to say of a page that is worked on. */
export type Known = Pick<PageState, 'folds' | 'marks' | 'advertorial' | 'seller'>;

const NOTHING: Known = { folds: [], marks: [], advertorial: null, seller: false };

/** The state of a page: what is known of it counts only while Winnow folds there. */
export function stateOf({ URL, title }: Document, status: PageState['status'], known: Known): PageState {
  return { url: URL, title, status, ...(status === 'folding' ? known : NOTHING) };
}
