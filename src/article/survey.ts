/** A page's blocks with all that is known of them: what the engine sees in them, and what Readability makes of them. */
import { classify } from '../engine/classify.ts';
import { readPage } from '../engine/page.ts';
import { segment } from '../engine/segment.ts';
import { clutterOf } from './clutter.ts';
import type { Evidence } from './evidence.ts';
import { PROMO } from './page-copy.ts';
import { type Readable, readable } from './readable.ts';

export interface Survey {
  readonly evidence: Evidence;
  readonly found: Readable;
  /** Which blocks are in promos that are left out: 1 where one is. */
  readonly promo: Uint8Array;
}

/**
 * Surveys a document whose promos bear `PROMO`. It gets attributes of ours and is otherwise left alone. `told` are
 * log-odds per block that it is promo, where others than the engine's own are to be believed.
 */
export function survey(document: Document, url: string, told?: Float32Array): Survey {
  const segmentation = segment(document);
  const page = readPage(document, segmentation, url);
  const { rows, odds: own } = classify(page);
  const odds = told ?? own;
  const found = readable(document, page.blocks, clutterOf(page));
  const promo = Uint8Array.from(page.blocks, ({ line }) => (line.element.closest(`[${PROMO}]`) ? 1 : 0));
  return { evidence: { page, rows, odds, kept: found.kept }, found, promo };
}
