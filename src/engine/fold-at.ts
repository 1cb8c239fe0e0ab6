/** What a fold of a run that the reader points at would be: the engine's other door, for pages with text of any kind. */
import { categoryOf } from './category.ts';
import { classify, firstModel } from './classify.ts';
import { MUCH_OF_BODY, type PrintedRun, runsOf } from './corrections.ts';
import { excerptOf } from './excerpt.ts';
import { linkKinds } from './features/links.ts';
import { markupOf } from './features/structure.ts';
import { fingerprint } from './fingerprint.ts';
import { isArticle } from './gate.ts';
import { mayBeArticle } from './may-be-article.ts';
import { type Page, readPage } from './page.ts';
import { written } from './print.ts';
import { reasonsFor } from './reasons.ts';
import { segment, type TreeNode } from './segment.ts';
import { siblingRun } from './sibling-run.ts';
import type { Fold, FoldAt, SiblingRun } from './types.ts';
import { zoneOfRun } from './zone.ts';

/**
 * The fold of a run, or why there can be none. Its own run names what would be folded: of all that has the same words the
 * outermost, so that a correction with its print finds just that again. `confidence` is the reader's: 1.
 */
export function foldAt(document: Document, at: SiblingRun, url: string): FoldAt {
  const page = readPage(document, segment(document), url);
  const blocks = blocksOf(page, at);
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

/** The blocks of a run: `first` (included) to `end` (excluded). Undefined where there is nothing of the tree in it. */
function blocksOf(
  { segmentation }: Page,
  { parent, from, to }: SiblingRun,
): { readonly first: number; readonly end: number } | undefined {
  let node: TreeNode | undefined = segmentation.root;
  for (const index of parent) node = node?.children.find(({ position }) => position === index);
  const inside = node?.children.filter(({ position }) => position >= from && position <= to) ?? [];
  const [one] = inside;
  const other = inside.at(-1);
  return one && other && { first: one.from, end: other.to };
}

function foldOf(page: Page, { run, print }: PrintedRun): Fold {
  const { first, end } = run;
  const kinds = linkKinds(page);
  const texts = page.blocks.slice(first, end).map(({ text }) => text);
  const text = texts.join('\n');
  const name = fingerprint(text);
  return {
    id: name,
    category: categoryOf(page, kinds, first, end),
    confidence: 1,
    zone: zoneOfRun(page, markupOf(page), run),
    excerpt: excerptOf(texts),
    text,
    reasons: reasonsFor(page, classify(page).rows, firstModel(), kinds, first, end),
    run: siblingRun(run),
    fingerprint: name,
    print: written(print),
  };
}
