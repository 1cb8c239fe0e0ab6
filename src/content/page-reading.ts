/** One reading of the live page by the engine. */
import { analyse, isArticle } from '../engine/analyse.ts';
import type { Policy } from '../settings/policy.ts';
import { type Found, locate } from './found.ts';
import { timed } from './timed.ts';

/** What there is to fold and to mark by the given policy; undefined where the page is no article, which costs next to nothing. */
export function readPage(
  document: Document,
  { scope, categories, kept, marks }: Policy,
): readonly Found[] | undefined {
  if (!isArticle(document)) return undefined;
  const options = { url: document.URL, scope, categories, kept };
  const report = timed('winnow:analyse', () => analyse(document, options));
  if (!report.isArticle) return undefined;
  return [...locate(document, report.folds, true), ...locate(document, marks ? report.marks : [], false)];
}
