/**
 * The live page -> a snapshot. This is all that the page's own thread does of the reading, so it is one loop that asks
 * the DOM for as little as it can.
 */
import type { SiblingRun } from '../engine/types.ts';
import { CLOSED, OPENED, type Snapshot, TEXT } from './snapshot.ts';

/** Every attribute that the engine asks for. */
const ATTRIBUTES = new Set(
  (
    'class id role data-testid aria-label data-component data-content-type data-article-type data-type data-template ' +
    'hidden style contenteditable href rel type name placeholder value content property itemprop autocomplete lang'
  ).split(' '),
);
/** Longer values are data: addresses that hold a picture, say. In characters. */
const LONGEST_VALUE = 2000;
/** Elements whose content is no text of the page. What readers write is none of Winnow's business. */
const SILENT = new Set(
  (
    'script style noscript template svg iframe object select option textarea canvas video audio link ' +
    'winnow-fold winnow-mark winnow-banner winnow-said winnow-picker'
  ).split(' '),
);

/** Parts of a line of which, where they hold no element, the text alone is read. */
const PHRASES = new Set(
  'b strong em i span small sub sup u s time br wbr cite abbr code mark q kbd samp var font big img picture source'.split(
    ' ',
  ),
);

export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** The elements that a run named when the snapshot was taken, wherever they are by now; empty where it names none. */
  readonly elementsOf: (run: SiblingRun) => readonly Element[];
}

/** The code of a space; those of other white space in markup are lower. */
const SPACE = 32;

interface Taking {
  readonly items: (string | number)[];
  /** All elements of the snapshot, and the place of the parent of each in the list. */
  readonly elements: Element[];
  readonly parents: number[];
}

/** Takes a snapshot of a document. Reads only. */
export function takeSnapshot(document: Document): TakenSnapshot {
  const taking: Taking = { items: [], elements: [], parents: [] };
  const { items, elements, parents } = taking;
  open(taking, document.documentElement, 'html', -1);
  let parent = 0;
  let next = document.documentElement.firstChild;
  for (;;) {
    const child: ChildNode | null = next;
    if (!child) {
      items.push(CLOSED);
      if (parent === 0) break;
      next = (elements[parent] as Element).nextSibling;
      parent = parents[parent] as number;
      continue;
    }
    const type = child.nodeType;
    if (type === 3) addText(items, child.nodeValue as string);
    else if (type === 1 && !addWhole(taking, child as Element, parent)) {
      parent = elements.length - 1;
      next = child.firstChild;
      continue;
    }
    next = child.nextSibling;
  }
  return { snapshot: items, elementsOf: (run) => elementsOf(taking, document.body, run) };
}

/** Adds an element. Answers false where it holds others, which have to be walked. */
function addWhole(taking: Taking, element: Element, parent: number): boolean {
  const { items, elements, parents } = taking;
  const tag = element.localName;
  const isLeaf = element.firstElementChild === null;
  if (isLeaf && PHRASES.has(tag) && element.getAttribute('contenteditable') === null) {
    items.push(tag, OPENED);
    elements.push(element);
    parents.push(parent);
    addText(items, element.textContent as string);
  } else {
    const isEdited = open(taking, element, tag, parent);
    if (isEdited || SILENT.has(tag)) addData(items, element, tag);
    else if (!isLeaf) return false;
    else addText(items, element.textContent as string);
  }
  items.push(CLOSED);
  return true;
}

/** Structured data is the one kind of script that says something of the page. */
function addData(items: (string | number)[], element: Element, tag: string): void {
  if (tag === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? ''))
    addText(items, element.textContent ?? '');
}

/** Answers whether it is edited by the reader. */
function open({ items, elements, parents }: Taking, element: Element, tag: string, parent: number): boolean {
  items.push(tag);
  elements.push(element);
  parents.push(parent);
  let isEdited = false;
  const names = element.getAttributeNames();
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (!ATTRIBUTES.has(name)) continue;
    const value = element.getAttribute(name) as string;
    items.push(name, value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value);
    if (name === 'contenteditable') isEdited = value !== 'false' && value !== 'inherit';
  }
  items.push(OPENED);
  return isEdited;
}

/** White space alone is one space to any reader. */
function addText(items: (string | number)[], text: string): void {
  if (text === '') return;
  // Most texts begin with a letter, and need no second look.
  const isBlank = text.length > 1 && text.charCodeAt(0) <= SPACE && text.trim() === '';
  items.push(TEXT, isBlank ? ' ' : text);
}

function elementsOf(
  { elements, parents }: Taking,
  body: Element | null,
  { parent, from, to }: SiblingRun,
): readonly Element[] {
  const childrenOf = (of: number): readonly number[] =>
    parents.flatMap((above, child) => (above === of ? [child] : []));
  let at: number | undefined = body ? elements.indexOf(body) : undefined;
  for (const index of parent) at = at === undefined || at < 0 ? undefined : childrenOf(at)[index];
  if (at === undefined || at < 0) return [];
  const run = childrenOf(at).slice(from, to + 1);
  return run.length === to - from + 1 ? run.map((child) => elements[child] as Element) : [];
}
