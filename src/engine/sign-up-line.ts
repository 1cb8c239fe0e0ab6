/** Lines that ask readers to sign up: the last words of many an article, and written like it. */
import type { BlockRange } from './block-range.ts';
import { CUES, type Cue } from './data/cues.ts';
import type { Page } from './page.ts';
import { isRightAfter } from './zone.ts';

/** What such a line asks, and what it is about. */
const ASKS: readonly Cue[] = ['subscribe', 'register'];
const NAMES: readonly Cue[] = ['newsletter', 'membership', 'follow', 'app'];
/** Longer ones, in characters, are paragraphs. */
const LONGEST = 280;
const WIDTH = CUES.length;

/** Whether a run is one line of that kind with a link, in the article's text or right after it. */
export function isSignUpLine(page: Page, { first, end }: BlockRange): boolean {
  const { body, blocks, cueSums } = page;
  const { text = '', links = [] } = blocks[first] ?? {};
  if (end !== first + 1 || links.length === 0 || text.length > LONGEST) return false;
  const isInText = first >= body.first && first <= body.last;
  if (!isInText && !isRightAfter(page, first)) return false;
  const says = (cue: Cue): boolean => {
    const at = first * WIDTH + CUES.indexOf(cue);
    return cueSums[at] !== cueSums[at + WIDTH];
  };
  return ASKS.some(says) && NAMES.some(says);
}
