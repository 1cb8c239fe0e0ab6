/** Whether a run is nothing but what a publisher discloses: that links pay, that this is no advice. It asks for nothing. */
import { CUES } from './data/cues.ts';
import type { Run } from './decide.ts';
import type { Page } from './page.ts';

const WIDTH = CUES.length;
const DISCLAIMER = CUES.indexOf('disclaimer');
/** So many words of disclosures in each block of it: a pitch with fine print has others. */
const LEAST = 2;

export function isDisclosure({ blocks, cueSums }: Page, { first, end }: Pick<Run, 'first' | 'end'>): boolean {
  for (let i = first; i < end; i++) {
    if (blocks[i]?.owner.concealed) continue;
    const count = (cueSums[(i + 1) * WIDTH + DISCLAIMER] ?? 0) - (cueSums[i * WIDTH + DISCLAIMER] ?? 0);
    if (count < LEAST) return false;
  }
  return true;
}
