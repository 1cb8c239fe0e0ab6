/** Whether a page may be an article at all: a first question that costs next to nothing, so that other pages are left alone. */
import { textWeight } from './text-weight.ts';

/** A paragraph worth counting, in characters of Latin script. */
const PARAGRAPH = 80;
/** What a page must have to be asked further: so many paragraphs with so much text, or one long text. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 350;
const LONG_TEXT = 700;
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
