/** What a fold of a run that the reader points at would be: the engine's other door, for pages with text of any kind. */
import { blockRange } from './block-range.ts';
import { categoryOf } from './category.ts';
import { classify, firstModel } from './classify.ts';
import { MUCH_OF_BODY, type PrintedRun, runsOf } from './corrections.ts';
import { linkKinds } from './features/links.ts';
import { markupOf } from './features/structure.ts';
import { namesOf } from './fold-names.ts';
import { isArticle } from './gate.ts';
import { mayBeArticle } from './may-be-article.ts';
import { type Page, readPage } from './page.ts';
import { reasonsFor } from './reasons.ts';
import { segment } from './segment.ts';
import type { Fold, FoldAt, SiblingRun } from './types.ts';
import { zoneOfRun } from './zone.ts';

/**
 * The fold of a run, or why there can be none. Its own run names what would be folded: of all that has the same words the
 * outermost, so that a correction with its print finds just that again. `confidence` is the reader's: 1.
 */
export function foldAt(document: Document, at: SiblingRun, url: string): FoldAt {
  const page = readPage(document, segment(document), url);
  const blocks = blockRange(page.segmentation, at);
  if (!blocks || blocks.first === blocks.end) return { fold: null, why: 'empty' };
  const { first, end } = blocks;
  if (page.body.headline >= first && page.body.headline < end) return { fold: null, why: 'headline' };
  const found = runsOf(page).find(({ run }) => run.first === first && run.end === end);
  if ((found?.bodyShare ?? 0) > MUCH_OF_BODY || end - first === page.blocks.length)
    return { fold: null, why: 'article' };
  if (!found) return { fold: null, why: 'place' };
  if (found.print.lines === 0) return { fold: null, why: 'empty' };
  return { fold: foldOf(page, found), isArticle: mayBeArticle(document) && isArticle(page) };
}

function foldOf(page: Page, { run, print }: PrintedRun): Fold {
  const { first, end } = run;
  const kinds = linkKinds(page);
  const names = namesOf(page, run, print);
  return {
    ...names,
    id: names.fingerprint,
    category: categoryOf(page, kinds, first, end),
    confidence: 1,
    zone: zoneOfRun(page, markupOf(page), run),
    reasons: reasonsFor(page, classify(page).rows, firstModel(), kinds, first, end),
  };
}
