/** Whether a page is an article: first cheaply, so that other pages cost next to nothing, then by what was read of it. */

import { linkShare } from './features/links.ts';
import type { Page } from './page.ts';
import { lengthOf } from './page.ts';
import { kindOf } from './page-kind.ts';
import { textWeight } from './tokens.ts';

/** A paragraph worth counting, in characters of Latin script. */
const PARAGRAPH = 80;
/** What a page must have to be asked further: so many paragraphs with so much text, or one long text. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 350;
const LONG_TEXT = 700;
/** Probabilities that a page is an article: from the first on it is read as one, from the second on it is folded as one. */
export const PROBABLE = 0.25;
export const SURE = 0.35;
/** Elements that hold paragraphs; `div` and `span` are only asked where `p` gives too few. */
const HOLDERS = ['p', 'div', 'span', 'td', 'section'];
/** Most elements of one kind that are looked at. */
const LOOK_AT = 3000;

/** Whether a page may be an article: enough running text outside of links and forms. Reads only, stops early. */
export function mayBeArticle(document: Document): boolean {
  if (!document.body || isApplication(document)) return false;
  let paragraphs = 0;
  let text = 0;
  for (const name of HOLDERS) {
    const elements = document.getElementsByTagName(name);
    const most = Math.min(elements.length, LOOK_AT);
    for (let i = 0; i < most; i++) {
      const length = ownTextLength(elements[i] as Element);
      if (length < PARAGRAPH) continue;
      paragraphs++;
      text += length;
      if (text >= (paragraphs >= LEAST_PARAGRAPHS ? LEAST_TEXT : LONG_TEXT)) return true;
    }
  }
  return false;
}

/** Whether what was read is one article: it has the text of one, and is no page of another kind that has as much. */
export function isArticle(page: Page): boolean {
  return hasArticleText(page) && kindOf(page) >= PROBABLE;
}

/** Whether it is sure enough to be an article that something may be folded; on others a promo is marked at the most. */
export function mayFold(page: Page): boolean {
  return isArticle(page) && kindOf(page) >= SURE;
}

/**
 * Whether a page has a body of paragraphs that stand together and are not a list of teasers. A page that calls itself an
 * article needs less of them.
 */
export function hasArticleText(page: Page): boolean {
  const { body } = page;
  const { container } = body;
  if (!container || body.paragraphs.length === 0) return false;
  const text = body.paragraphs.reduce((sum, index) => sum + textWeight(page.blocks[index]?.text ?? ''), 0);
  const least = body.paragraphs.length >= 3 ? 500 : 900;
  if (text < (page.said.has('type:article') ? 300 : least)) return false;
  return linkShare(page, container) < 0.5 && text > 0.12 * lengthOf(page, container);
}

/** Mail, forms and shops that want a password or are edited in place. */
function isApplication(document: Document): boolean {
  const role = document.body.getAttribute('role');
  if (role === 'application' || document.body.hasAttribute('contenteditable')) return true;
  const inputs = document.getElementsByTagName('input');
  for (let i = 0; i < inputs.length; i++)
    if (inputs[i]?.getAttribute('autocomplete') === 'cc-number') return true;
  return false;
}

/** Characters of an element's own text and of its phrases (emphasis and the like), links left out. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += textWeight((child.nodeValue ?? '').trim());
  }
  return length;
}
