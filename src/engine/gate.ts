/** Whether a page is an article, by what was read of it, and what on it may be a promo at all. */
import { isLabels } from './advert-label.ts';
import { isInAdverts } from './adverts.ts';
import type { Run } from './decide.ts';
import { isDialogue } from './dialogue.ts';
import { isDisclosure } from './disclosure.ts';
import { hasKind, linkShare } from './features/links.ts';
import { isMixedRow } from './mixed-row.ts';
import { lengthOf, type Page } from './page.ts';
import { kindOf } from './page-kind.ts';
import { isService } from './service.ts';
import { textWeight } from './text-weight.ts';

/** Probabilities that a page is an article: from the first on it is read as one, from the second on it is folded as one. */
export const PROBABLE = 0.25;
export const SURE = 0.35;

/** Whether what was read is one article: it has the text of one, and is no page of another kind that has as much. */
export function isArticle(page: Page): boolean {
  return hasArticleText(page) && kindOf(page) >= PROBABLE;
}

/** Whether it is sure enough to be an article that something may be folded; on others a promo is marked at the most. */
export function mayFold(page: Page): boolean {
  return isArticle(page) && kindOf(page) >= SURE;
}

/** Whether the words of a run are understood: those of the page are, or it only says that there is an advert. */
export function isUnderstood(page: Page, run: Run): boolean {
  return page.isUnderstood || isLabels(page, run) || isInAdverts(page, run);
}

/**
 * Whether a page has a body of paragraphs that stand together and are not a list of teasers. A page that calls itself an
 * article needs less of them.
 */
export function hasArticleText(page: Page): boolean {
  const { body } = page;
  const { container } = body;
  if (!container) return false;
  const text = body.paragraphs.reduce((sum, index) => sum + textWeight(page.blocks[index]?.text ?? ''), 0);
  const least = body.paragraphs.length >= 3 ? 500 : 900;
  if (text < (page.said.has('type:article') ? 300 : least)) return false;
  return linkShare(page, container) < 0.5 && text > 0.12 * lengthOf(page, container);
}

/**
 * Whether a run may be a promo at all: neither what a publisher discloses, gives its readers to act on or settles with one
 * of them, nor links to share it by, nor a row that is mostly its own teasers.
 */
export function mayBePromo(page: Page, kinds: Int32Array, run: Run): boolean {
  const isOther = isDisclosure(page, run) || isService(page, run) || isDialogue(page, run);
  return !isOther && !isToShare(page, kinds, run) && !isMixedRow(page, kinds, run);
}

/** Whether all links of a run hand the page on to others, and nothing in it is to be filled in. */
function isToShare({ blocks }: Page, kinds: Int32Array, { parent, from, to, first, end }: Run): boolean {
  if (parent.children.slice(from, to + 1).some(({ fields }) => fields > 0)) return false;
  const linked = blocks.slice(first, end).filter(({ links }) => links.length > 0);
  return linked.length > 0 && linked.every(({ index }) => hasKind(kinds[index] ?? 0, 'share'));
}
