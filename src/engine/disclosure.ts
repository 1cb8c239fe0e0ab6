/** Whether a run is nothing but what a publisher discloses: that links pay, that this is no advice. It asks for nothing. */

import type { BlockRange } from './block-range.ts';
import { CUES } from './data/cues.ts';
import type { Page } from './page.ts';
import { sumOver } from './sum-over.ts';

const WIDTH = CUES.length;
const DISCLAIMER = CUES.indexOf('disclaimer');
/** So many words of disclosures in each block of it: a pitch with fine print has others. */
const LEAST = 2;

export function isDisclosure({ blocks, cueSums }: Page, { first, end }: BlockRange): boolean {
  for (let i = first; i < end; i++) {
    if (blocks[i]?.owner.concealed) continue;
    const count = sumOver(cueSums, i * WIDTH + DISCLAIMER, (i + 1) * WIDTH + DISCLAIMER);
    if (count < LEAST) return false;
  }
  return true;
}
