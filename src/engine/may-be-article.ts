/** Whether a page may be an article at all: a first question that costs next to nothing, so that other pages are left alone. */
import { isEdited, KINDS } from './element.ts';
import { textWeight } from './text-weight.ts';

/** A paragraph worth counting, in characters of Latin script. */
const PARAGRAPH = 80;
/** What a page must have to be asked further: so many paragraphs with so much text, or one long text. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 350;
const LONG_TEXT = 700;
/** Most elements that are looked at, of paragraphs and of all others. */
const LOOK_AT = 3000;
const LOOK_AT_OTHERS = 15_000;

/** Whether a page may be an article: enough running text outside of links. Reads only, stops early. */
export function mayBeArticle(document: Document): boolean {
  if (!document.body || isApplication(document)) return false;
  const { body } = document;
  return (
    holdText(document.getElementsByTagName('p'), LOOK_AT, () => true) ||
    // Only where those are too few: pages may have their text in any element.
    holdText(body.getElementsByTagName('*'), LOOK_AT_OTHERS, holdsParagraphs) ||
    ownTextLength(body) >= LONG_TEXT
  );
}

/** Whether the elements that are asked hold enough text by themselves. */
function holdText(
  elements: ArrayLike<Element>,
  lookAt: number,
  isAsked: (element: Element) => boolean,
): boolean {
  const most = Math.min(elements.length, lookAt);
  let paragraphs = 0;
  let text = 0;
  for (let i = 0; i < most; i++) {
    const element = elements[i] as Element;
    const length = isAsked(element) ? ownTextLength(element) : 0;
    if (length < PARAGRAPH) continue;
    paragraphs++;
    text += length;
    if (text >= (paragraphs >= LEAST_PARAGRAPHS ? LEAST_TEXT : LONG_TEXT)) return true;
  }
  return false;
}

/** A phrase holds none of its own: its text is that of the element it runs along in. */
function holdsParagraphs({ localName }: Element): boolean {
  return !KINDS.has(localName);
}

/** Applications by their own word, pages that are edited in place, and checkouts that ask for the number of a card. */
function isApplication(document: Document): boolean {
  const role = document.body.getAttribute('role');
  if (role === 'application' || isEdited(document.body)) return true;
  const inputs = document.getElementsByTagName('input');
  for (let i = 0; i < inputs.length; i++)
    if (inputs[i]?.getAttribute('autocomplete') === 'cc-number') return true;
  return false;
}

/** Characters of an element's own text and of its phrases (emphasis and the like), links left out; or enough of them. */
function ownTextLength(element: Element): number {
  let length = 0;
  let node: Node | null = element.firstChild;
  // Each sentence or word may be a phrase, for reading aloud: no part of a paragraph is long then.
  while (node && length < LONG_TEXT) {
    if (node.nodeType === 3) length += textWeight((node.nodeValue ?? '').trim());
    node = (isPhrase(node) && node.firstChild) || nextWithin(element, node);
  }
  return length;
}

function isPhrase(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return localName !== 'a' && KINDS.get(localName) === 'inline';
}

/** What follows a node in document order, what is in it left out. */
function nextWithin(root: Element, node: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentElement;
  return at && at !== root ? at.nextSibling : null;
}
