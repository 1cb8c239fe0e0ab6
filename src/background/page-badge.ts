/** What the toolbar button says about a page. */
import type { Badge } from '../platform/badge.ts';
import type { PageState } from '../platform/page-state.ts';

/** Finds the words; the number form is chosen by the language. */
export interface Words {
  readonly message: (key: string) => string;
  readonly plural: (key: string, count: number) => string;
}

/** Four characters fit on a badge. */
const MOST = 999;

/** Counts what Winnow folded, shown again or not; what the reader called no promo does not count. */
export function badgeFor(state: PageState, { message, plural }: Words): Badge {
  if (state.status === 'off') {
    return { text: message('badge_off'), title: message('badge_titleOff'), tone: 'off' };
  }
  const count = state.status === 'folding' ? state.folds.filter(({ status }) => status !== 'kept').length : 0;
  if (count === 0) return { text: '', title: '', tone: 'count' };
  const text = count > MOST ? `${MOST}+` : String(count);
  return { text, title: plural('badge_titleFolds', count), tone: 'count' };
}
