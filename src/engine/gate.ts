/** Whether a page is an article: first cheaply, so that other pages cost next to nothing, then by what was read of it. */

import { linkShare } from './features/links.ts';
import type { Page } from './page.ts';
import { lengthOf } from './page.ts';

/** A paragraph worth counting, in characters, and what a page must have of them at least. */
const PARAGRAPH = 80;
const LEAST_PARAGRAPHS = 3;
const LEAST_TEXT = 600;
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
      if (paragraphs >= LEAST_PARAGRAPHS && text >= LEAST_TEXT) return true;
    }
  }
  return false;
}

/** Whether what was read is one article: a body of paragraphs that stand together and are not a list of teasers. */
export function isArticle(page: Page): boolean {
  const { body } = page;
  const { container } = body;
  if (!container || body.paragraphs.length < LEAST_PARAGRAPHS) return false;
  const text = body.paragraphs.reduce((sum, index) => sum + (page.blocks[index]?.text.length ?? 0), 0);
  if (text < LEAST_TEXT || page.segmentation.root.tag !== 'body') return false;
  return linkShare(page, container) < 0.5 && text > 0.25 * lengthOf(page, container);
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
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length;
  }
  return length;
}
