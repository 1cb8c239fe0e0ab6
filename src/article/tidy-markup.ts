/** Which markup of a page comes into the clean article, and as what. */
import { isEdited, KINDS } from '../engine/element.ts';
import { altOf, isEmoji } from './emoji.ts';
import { asFormula } from './formula.ts';

/** Boxes that mean something to a reader, with what they become; all others leave what they hold. */
const BOXES: ReadonlyMap<string, string> = new Map([
  ...'p h2 h3 h4 h5 h6 hr ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td figure figcaption'
    .split(' ')
    .map((tag) => [tag, tag] as const),
  // The title is no part of the body.
  ['h1', 'h2'],
  ['summary', 'p'],
]);
const PHRASES = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr br'.split(
    ' ',
  ),
);
const KEPT_ATTRIBUTES = 'href title lang dir datetime colspan rowspan scope start reversed type value'.split(
  ' ',
);
const SCRIPTED = /^\s*(?:javascript|vbscript|data):/i;

/** The tag that an element becomes; undefined where only what it holds comes over. */
export function boxFor(element: Element): string | undefined {
  const { localName } = element;
  if (localName === 'table' && !isDataTable(element)) return undefined;
  if (isTablePart(localName) && !isInDataTable(element)) return undefined;
  return BOXES.get(localName);
}

const TABLE_PARTS = new Set('caption thead tbody tfoot tr th td'.split(' '));

export function isTablePart(tag: string): boolean {
  return TABLE_PARTS.has(tag);
}

function isInDataTable(part: Element): boolean {
  const table = part.closest('table');
  return table !== null && isDataTable(table);
}

/** Cells with more text hold parts of a page rather than data, in characters on average. */
const LONG_CELL = 300;

/** What is known of tables: each of their cells asks, and the answer takes a look at all of them. */
const known = new WeakMap<Element, boolean>();

/** Whether a table is one, rather than a means to lay out a page. */
function isDataTable(table: Element): boolean {
  const answer = known.get(table) ?? looksLikeData(table);
  known.set(table, answer);
  return answer;
}

function looksLikeData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  if (table.querySelector('caption, th, thead')) return true;
  const cells = table.querySelectorAll('td').length;
  const rows = table.querySelectorAll('tr').length;
  if (rows < 2 || cells < 2 * rows) return false;
  return (table.textContent ?? '').length < LONG_CELL * cells;
}

/** A new element like another, with nothing in it and only the attributes that a reader has use for. */
export function like(element: Element, tag: string): Element {
  const made = element.ownerDocument.createElement(tag);
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && !(name === 'href' && SCRIPTED.test(value))) made.setAttribute(name, value);
  }
  return made;
}

/** A phrase without markup that means nothing; pictures as `pictures` makes them, undefined where one stays out. */
export function tidyPhrase(node: Node, pictures: (element: Element) => Element | undefined): readonly Node[] {
  if (node.nodeType === 3) return [textLike(node as Text)];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'img') {
    const shown = isEmoji(element) ? element.ownerDocument.createTextNode(altOf(element)) : pictures(element);
    return shown ? [shown] : [];
  }
  if (KINDS.get(tag) !== 'inline' || isUnseen(element) || isEdited(element) || isDrawn(element)) return [];
  // What the page's style alone makes a line's end.
  if (element.matches('.br:empty')) return [element.ownerDocument.createElement('br')];
  const parts = Array.from(element.childNodes, (child) => tidyPhrase(child, pictures));
  const inner = asFormula(element, parts) ?? parts.flat();
  const made = phraseFor(element);
  if (!made) return inner;
  made.append(...inner);
  return tag === 'br' || tag === 'wbr' || made.childNodes.length > 0 ? [made] : [];
}

/** The same text without U+FEFF: nobody sees it, and to JavaScript it is white space in the middle of a word. */
function textLike({ data, ownerDocument }: Text): Text {
  return ownerDocument.createTextNode(data.replaceAll('\ufeff', ''));
}

/** An empty phrase that means what an element does to a reader; undefined where it means nothing. */
function phraseFor(element: Element): Element | undefined {
  const tag = element.localName;
  if (tag === 'a' && !leadsOn(element)) return undefined;
  if (PHRASES.has(tag)) return like(element, tag);
  // Parts of the text that run the other way are set apart by this alone.
  return (element as HTMLElement).dir ? like(element, 'bdi') : undefined;
}

/** Whether a phrase draws the formula that stands right beside it in MathML, as KaTeX and MathJax 2 do for those who see. */
function isDrawn(phrase: Element): boolean {
  if (phrase.getAttribute('aria-hidden') !== 'true') return false;
  return [phrase.previousElementSibling, phrase.nextElementSibling].some(
    (beside) => beside !== null && isOrHolds(beside, 'math'),
  );
}

function leadsOn(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && !SCRIPTED.test(address);
}

/**
 * The phrases of a run in the link that the page has around their box, which does not come over itself. Breaks part
 * paragraphs, pictures show more than a link, and no link may be in another: these stay beside it.
 */
export function inLinkAround(owner: Element, phrases: readonly Node[]): readonly Node[] {
  const link = owner.closest('a[href]');
  if (!link || !leadsOn(link)) return phrases;
  const out: Node[] = [];
  let made: Element | undefined;
  for (const node of phrases) {
    const isBeside = node.nodeType === 1 && isOrHolds(node as Element, 'a, br, img');
    if (isBeside) made = undefined;
    else if (!made && (node.textContent ?? '').trim() !== '') {
      made = like(link, 'a');
      out.push(made);
    }
    if (made) made.append(node);
    else out.push(node);
  }
  return out;
}

function isOrHolds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** Hidden by its own markup. */
export function isUnseen(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** The end of a sentence, but for that of an initial. */
const SENTENCE_END = /(?:\p{L}{2}|[\p{N}\p{P}])[.!?…]$/u;
const WORD_END = /[\p{Ll}\p{N})]$/u;
const BEGINNING = /^[\p{Lu}©(]/u;
/** Phrases in which every space counts. */
const VERBATIM = new Set(['code', 'kbd', 'samp']);

/**
 * Puts a space between phrases that only the page's style keeps apart: a sentence and the next one, and what a caption
 * says and its credit.
 */
export function setApart(nodes: readonly Node[], isCaption: boolean): void {
  let before: Node | undefined;
  for (const node of nodes.flatMap(pieces)) {
    const [left, right] = [before?.nodeValue ?? '', node.nodeValue ?? ''];
    const isEnd = SENTENCE_END.test(left) || (isCaption && WORD_END.test(left));
    if (before && isEnd && BEGINNING.test(right)) before.nodeValue = `${left} `;
    if (right !== '' || node.nodeType !== 3) before = node.nodeType === 3 ? node : undefined;
  }
}

/** The texts below a node, and what stands between them as a whole: breaks, pictures, code. */
function pieces(node: Node): readonly Node[] {
  const isPiece = node.childNodes.length === 0 || VERBATIM.has((node as Element).localName);
  return isPiece ? [node] : Array.from(node.childNodes).flatMap(pieces);
}
