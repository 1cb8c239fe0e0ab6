/** What a reader has chosen on a page, and the steps from there: outwards, inwards, to and fro, and by one neighbour. */
import { childrenOf } from '../../engine/dom-getter.ts';
import { isBlock, type Sees, showsWords } from './words.ts';

/** Adjacent siblings in order, never empty, with words in the first and the last. */
export type Choice = readonly Element[];

/** Which of the two ends of a choice, or which way to go. */
export type Side = 'before' | 'after';

/** More siblings than this are never folded as one. */
const MOST_SIBLINGS = 40;

/** The smallest block with words around an element, with its wrappers; undefined where there is none. */
export function choiceAt(element: Element, sees: Sees): Choice | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isBlock(at) && showsWords(at, sees)) return lifted([at], sees);
  return undefined;
}

/** The next larger block; undefined where that would be the page. */
export function outward(choice: Choice, sees: Sees): Choice | undefined {
  const parent = parentOf(choice);
  return parent && parent !== parent.ownerDocument.body ? choiceAt(parent, sees) : undefined;
}

/** A block inside of a choice: the one that holds `origin`, or else the first. Undefined where there is no smaller one. */
export function inward(choice: Choice, origin: Element | undefined, sees: Sees): Choice | undefined {
  const row = rowOf(choice, sees);
  const found = row.find((each) => origin && each.contains(origin)) ?? row[0];
  return found && (row.length > 1 || !isSame([found], choice)) ? [found] : undefined;
}

/** The block before or after a choice, further out where there is none beside it. */
export function neighbour(choice: Choice, side: Side, sees: Sees): Choice | undefined {
  for (let at = edgeOf(choice, side); at; at = at.parentElement) {
    if (at === at.ownerDocument.body) return undefined;
    for (let next = siblingOf(at, side); next; next = siblingOf(next, side))
      if (next.nodeType === 1 && isBlock(next as Element) && showsWords(next, sees))
        return lifted([next as Element], sees);
  }
  return undefined;
}

/** A choice together with the block right beside it; undefined where there is none, or loose words stand between. */
export function grown(choice: Choice, side: Side, sees: Sees): Choice | undefined {
  const added: Element[] = [];
  let next = siblingOf(edgeOf(choice, side), side);
  while (next && !showsWords(next, sees)) {
    if (next.nodeType === 1) added.push(next as Element);
    next = siblingOf(next, side);
  }
  if (next?.nodeType !== 1 || !isBlock(next as Element)) return undefined;
  added.push(next as Element);
  const whole = side === 'after' ? [...choice, ...added] : [...added.reverse(), ...choice];
  return whole.length > MOST_SIBLINGS ? undefined : lifted(whole, sees);
}

/** A choice without its first or last block; undefined where it has only one. */
export function shrunk(choice: Choice, side: Side, sees: Sees): Choice | undefined {
  const row = rowOf(choice, sees);
  const [first, last] = side === 'after' ? [row[0], row.at(-2)] : [row[1], row.at(-1)];
  return row.length > 1 && first && last ? between(first, last) : undefined;
}

/** What is left of a choice around a part of it, in page order: the rows before and after it on each level. */
export function around(whole: Choice, part: Choice, sees: Sees): readonly Choice[] {
  const before: Choice[] = [];
  const after: Choice[] = [];
  let inner: Choice = part;
  for (;;) {
    const row = isWithin(inner, whole) ? siblingsOf(inner, sees) : [];
    const own = whole.includes(inner[0] as Element) ? row.filter((each) => whole.includes(each)) : row;
    const at = own.findIndex((each) => inner.includes(each));
    const end = own.findLastIndex((each) => inner.includes(each));
    before.unshift(own.slice(0, Math.max(0, at)));
    after.push(own.slice(end + 1));
    const parent = parentOf(inner);
    if (!parent || whole.includes(inner[0] as Element) || !isWithin([parent], whole)) break;
    inner = [parent];
  }
  return [...before, ...after].flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    return first && last ? [between(first, last)] : [];
  });
}

/** Whether a choice is inside of another, or the same. */
export function isWithin(choice: Choice, whole: Choice): boolean {
  return choice.every((each) => whole.some((outer) => outer.contains(each)));
}

export function isSame(one: Choice, other: Choice): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** The outermost block with the same words: boxes around nothing else belong to it. */
function lifted(choice: Choice, sees: Sees): Choice {
  let best = choice;
  let at = choice;
  for (let parent = parentOf(at); parent; parent = parentOf(at)) {
    const members = new Set<Node>(at);
    const hasOther = [...parent.childNodes].some((node) => !members.has(node) && showsWords(node, sees));
    if (hasOther || parent === parent.ownerDocument.body) break;
    at = [parent];
    if (isBlock(parent)) best = at;
  }
  return best;
}

/** The blocks that a choice is made of: its own, or those in its one element. */
function rowOf(choice: Choice, sees: Sees): readonly Element[] {
  let row: readonly Element[] = choice.filter((each) => isBlock(each) && showsWords(each, sees));
  while (row.length === 1) {
    const inside = childrenOf(row[0] as Element).filter((each) => isBlock(each) && showsWords(each, sees));
    if (inside.length === 0) return row;
    row = inside;
    if (row.length > 1 || hasLooseWords(row[0] as Element)) return row;
  }
  return row;
}

function hasLooseWords({ parentElement: parent }: Element): boolean {
  return [...(parent?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

function siblingsOf(choice: Choice, sees: Sees): readonly Element[] {
  const parent = parentOf(choice);
  const all = parent ? childrenOf(parent) : [];
  return all.filter((each) => choice.includes(each) || (isBlock(each) && showsWords(each, sees)));
}

function between(first: Element, last: Element): Choice {
  const parent = parentOf([first]);
  const all = parent ? childrenOf(parent) : [];
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

function parentOf([first]: Choice): Element | null {
  return first?.parentElement ?? null;
}

function edgeOf(choice: Choice, side: Side): Element | null {
  return (side === 'after' ? choice.at(-1) : choice[0]) ?? null;
}

function siblingOf(node: Node | null, side: Side): Node | null {
  return (side === 'after' ? node?.nextSibling : node?.previousSibling) ?? null;
}
