/** The words by which a reader knows a report again. */
import { cleanText, cutText } from './clean-text.ts';
import type { ReportLine } from './schema.ts';

const LONGEST = 160;

/** The first words of a block among its neighbours, safe to show; empty where there are none. */
export function reportWords(lines: readonly ReportLine[]): string {
  const block = lines.filter(({ folded, promo }) => folded || promo > 0);
  return cutText(cleanText(block.map(({ text }) => text.slice(0, 2 * LONGEST)).join(' ')), LONGEST);
}
