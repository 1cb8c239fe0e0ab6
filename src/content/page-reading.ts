/** One reading of the live page by the engine. */
import { analyse } from '../engine/analyse.ts';
import type { Advertorial } from '../engine/types.ts';
import type { Policy } from '../settings/policy.ts';
import { type Found, locate } from './found.ts';
import { timed } from './timed.ts';

/** What one reading found. */
export interface Reading {
  /** What is to be folded and to be marked. */
  readonly found: readonly Found[];
  /** Set where the page as a whole is a promo. */
  readonly advertorial: Advertorial | null;
  /** Whether the publisher sells what it writes about. */
  readonly seller: boolean;
}

/** What there is by the given policy; undefined where the page is no article, which costs next to nothing. */
export function readPage(
  document: Document,
  { scope, categories, kept, marks }: Policy,
): Reading | undefined {
  const options = { url: document.URL, scope, categories, kept };
  const report = timed('winnow:analyse', () => analyse(document, options));
  if (!report.isArticle) return undefined;
  const { folds, advertorial, seller } = report;
  const found = [...locate(document, folds, true), ...locate(document, marks ? report.marks : [], false)];
  return { found, advertorial, seller };
}
