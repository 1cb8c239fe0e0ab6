/**
 * The live page -> a snapshot. This is all that the page's own thread does of the reading, and mostly the first that it
 * ever hears of this code: so it is one loop that asks the DOM for as little as it can and calls nothing else.
 */
import { isPressedInput, OWN_NAMES } from '../engine/element.ts';
import { PLAIN_PHRASES } from '../engine/plain-phrases.ts';
import type { SiblingRun } from '../engine/types.ts';
import { accessors } from './accessors.ts';
import { ATTRIBUTE, ATTRIBUTES, BLANK, CLOSED, ELEMENT, KINDS, type Snapshot, TEXT } from './snapshot.ts';

const CODES: ReadonlyMap<string, number> = new Map(
  ATTRIBUTES.map((name, index) => [name, ATTRIBUTE + index]),
);
const EDIT = 'contenteditable';
/** Longer values are data: addresses that hold a picture, say. In characters. */
const LONGEST_VALUE = 2000;
/** Elements of which nothing is read but that they are there. What readers write is none of Winnow's business. */
const SILENT: ReadonlySet<string> = new Set([
  ...'script style noscript template svg iframe object select option textarea canvas video audio link'.split(
    ' ',
  ),
  ...OWN_NAMES,
]);

export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** The elements that a run named when the snapshot was taken, wherever they are by now; empty where it names none. */
  readonly elementsOf: (run: SiblingRun) => readonly Element[];
}

/** The code of a space; those of other white space in markup are lower. Most texts begin with a letter: no need to trim them. */
const SPACE = 32;

interface Taken {
  readonly snapshot: Snapshot;
  /** All elements of the snapshot, and the place of the parent of each in the list; -1 for the root. */
  readonly elements: readonly Element[];
  readonly parents: readonly number[];
}

/** Takes a snapshot of a document. Reads only. */
export function takeSnapshot(document: Document): TakenSnapshot {
  const taken = walk(document.documentElement);
  return { snapshot: taken.snapshot, elementsOf: (run) => elementsOf(taken, document.body, run) };
}

function walk(root: Element): Taken {
  const { typeOf, tagOf, dataOf, textOf, childOf, elementIn, nextOf, namesOf, attributeOf } = accessors(root);
  const elements: Element[] = [];
  const parents: number[] = [];
  const codes: number[] = [];
  let all = '';
  let parent = -1;
  let next: Node | null = root;
  while (next) {
    const node = next as Element;
    const type = typeOf.call(node);
    let text = '';
    if (type === 3) text = dataOf.call(node) ?? '';
    else if (type === 1) {
      const tag = tagOf.call(node);
      const isLeaf = elementIn.call(node) === null;
      const isData = tag === 'script' && isLinkedData(node);
      let isSilent = SILENT.has(tag);
      elements.push(node);
      parents.push(parent);
      codes.push(ELEMENT + KINDS * tag.length);
      all += tag;
      if (
        isData ||
        (!isSilent && (!isLeaf || !PLAIN_PHRASES.has(tag) || attributeOf.call(node, EDIT) !== null))
      ) {
        for (const name of namesOf.call(node)) {
          const code = CODES.get(name);
          if (code === undefined || (name === 'value' && !isPressedInput(attributeOf.call(node, 'type'))))
            continue;
          const value = (attributeOf.call(node, name) ?? '').slice(0, LONGEST_VALUE);
          codes.push(code + KINDS * value.length);
          all += value;
          if (name === EDIT) isSilent ||= value !== 'false' && value !== 'inherit';
        }
      }
      if (!isLeaf && !isSilent) {
        parent = elements.length - 1;
        next = childOf.call(node);
        continue;
      }
      if (isData || !isSilent) text = textOf.call(node) ?? '';
    }
    const isBlank = text.charCodeAt(0) <= SPACE && text.trim() === '';
    if (text !== '') codes.push(isBlank ? BLANK : TEXT + KINDS * text.length);
    if (!isBlank) all += text;
    if (type === 1) codes.push(CLOSED);
    for (next = nextOf.call(node); !next && parent >= 0; parent = parents[parent] ?? -1) {
      codes.push(CLOSED);
      next = nextOf.call(elements[parent] as Element);
    }
  }
  return { snapshot: { codes, text: all }, elements, parents };
}

/** Structured data is the one kind of script that says something of the page. */
function isLinkedData(script: Element): boolean {
  return /ld\+json/i.test(script.getAttribute('type') ?? '');
}

function elementsOf(
  { elements, parents }: Taken,
  body: Element | null,
  { parent, from, to }: SiblingRun,
): readonly Element[] {
  let at: number | undefined = body ? elements.indexOf(body) : undefined;
  for (const index of parent) at = at === undefined || at < 0 ? undefined : childrenOf(parents, at)[index];
  if (at === undefined || at < 0) return [];
  const run = childrenOf(parents, at).slice(from, to + 1);
  return run.length === to - from + 1 ? run.map((child) => elements[child] as Element) : [];
}

/** What is inside of an element comes right behind it; the first one with a parent before it no longer is. */
function childrenOf(parents: readonly number[], of: number): readonly number[] {
  const children: number[] = [];
  for (let at = of + 1; (parents[at] ?? -1) >= of; at++) if (parents[at] === of) children.push(at);
  return children;
}
