/** Tells which elements of a page can be chosen, by the engine's own idea of a block. Reads only. */
import { PRESSED, RIGID } from '../../engine/decide.ts';
import { isEdited, KINDS } from '../../engine/element.ts';
import { splitsText } from '../../engine/splits-text.ts';

/** Says whether an element shows on the page; what does not is passed over. */
export type Sees = (element: Element) => boolean;

/** `NodeFilter`, whose name not every context has. */
const ELEMENTS_AND_TEXTS = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;

const PRESSED_ABOVE = [...PRESSED].join();

/** Whether an element has words, be they the label of a field. */
function hasWords(element: Element): boolean {
  if (isSilent(element)) return false;
  if (labelOf(element) !== '') return true;
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXTS, (node) => {
    if (node.nodeType === 3) return node.nodeValue?.trim() ? ACCEPT : REJECT;
    if (isSilent(node as Element)) return REJECT;
    return labelOf(node as Element) === '' ? SKIP : ACCEPT;
  });
  return walker.nextNode() !== null;
}

/** Whether an element is a block, holds some, or is a line by itself beside some, and a line can be put before it. */
export function isBlock(element: Element): boolean {
  const parent = element.parentElement;
  const { body } = element.ownerDocument;
  if (!parent || !body?.contains(parent) || isSilent(element) || isField(element)) return false;
  if (isPhrase(element) && !isLine(element)) return false;
  return !RIGID.has(parent.localName) && parent.closest(PRESSED_ABOVE) === null;
}

/** Whether nothing shows between an inline element and the next box on each side, of which there is one at least. */
function isLine(element: Element): boolean {
  const ends = [endOf(element, 'previousSibling'), endOf(element, 'nextSibling')];
  return ends.includes('box') && !ends.includes('text');
}

/** What ends an inline element's line on one side; undefined for the end of what it stands in. */
function endOf(element: Element, side: 'previousSibling' | 'nextSibling'): 'box' | 'text' | undefined {
  for (let at: Node | null = element[side]; at; at = at[side]) {
    if (isBox(at)) return 'box';
    if (showsWords(at, () => true) || (at as Partial<Element>).matches?.('img, :has(img)')) return 'text';
  }
  return undefined;
}

function isBox(node: Node): boolean {
  const element = node as Element;
  if (node.nodeType !== 1 || isSilent(element)) return false;
  return isField(element) ? labelOf(element) !== '' : !isPhrase(element);
}

function isPhrase(element: Element): boolean {
  return KINDS.get(element.localName) === 'inline' && !splitsText(element, new Map());
}

function isField(element: Element): boolean {
  return element.localName === 'input';
}

/** Whether a node shows words, as far as `sees` tells. */
export function showsWords(node: Node, sees: Sees): boolean {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim() !== '';
  return node.nodeType === 1 && hasWords(node as Element) && sees(node as Element);
}

function isSilent(element: Element): boolean {
  return KINDS.get(element.localName) === 'skipped' || isEdited(element);
}

function labelOf(element: Element): string {
  if (element.localName !== 'input' || element.getAttribute('type') === 'hidden') return '';
  return (element.getAttribute('value') || element.getAttribute('placeholder') || '').trim();
}
