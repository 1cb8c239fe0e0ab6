/** One fold or mark in place on a page: how it is written there, undone, and found to be as it should. */
import { isOnTop } from './attention.ts';
import { shownOf } from './boxes.ts';
import type { Found } from './found.ts';
import { type MarkRule, tagPlaceOf } from './mark-placement.ts';
import type { Tag } from './mark-tag.ts';
import { discard, isOwn } from './own-element.ts';
import type { Line } from './placeholder.ts';
import type { Placement } from './placement.ts';

/** The attribute on the page's own elements: `folded`, `open` or how a mark is drawn. Style rules in `fold.css`. */
export const MARK = 'data-winnow-fold';

interface InPlace extends Found {
  /** When it was placed, as `performance.now()` tells time. */
  readonly since: number;
}

export interface PlacedFold extends InPlace {
  readonly status: 'folded' | 'open';
  readonly sign: Line;
  /** How its line stands in for what it replaces. */
  readonly placement: Placement;
}

export interface PlacedMark extends InPlace {
  readonly status: 'marked';
  readonly sign: Tag;
  /** One for each element, in order. */
  readonly rules: readonly MarkRule[];
}

export type Placed = PlacedFold | PlacedMark;

/**
 * What a page did to a fold or mark. `gone`: it took the content away. `undone`: it took Winnow's element or attribute
 * away. `apart`: it put something in between.
 */
export type Damage = 'gone' | 'undone' | 'apart';

/** The attribute's value on the element of that number. */
function valueFor(placed: Placed, index: number): string {
  return placed.status === 'marked' ? (placed.rules[index] ?? 'marked') : placed.status;
}

/** Writes the attribute as the status says. */
export function mark(placed: Placed): void {
  placed.elements.forEach((element, index) => {
    if (element.isConnected) element.setAttribute(MARK, valueFor(placed, index));
  });
}

/** Puts the sign before the first element that is still there, and writes the attribute. */
export function put(placed: Placed): void {
  const first = placed.elements.find(({ isConnected }) => isConnected);
  // Not `first.before`: a form may have a field of that name.
  first?.parentNode?.insertBefore(placed.sign.host, first);
  mark(placed);
}

/** Takes away all that was written. */
export function unmark({ elements, sign }: Placed): void {
  for (const element of elements) element.removeAttribute(MARK);
  discard(sign.host);
}

/** Below this many CSS pixels a line has no room for its first letters and its menu. */
const NARROWEST = 80;

/**
 * Whether it came out as meant. A fold: content out of sight unless it has to be on top of the page, a line that can be
 * read and is no taller than what was there.
 */
export function isSound(placed: Placed): boolean {
  if (placed.status === 'marked') return placed.sign.isShown();
  const { elements, status } = placed;
  const hides = status === 'open' || shownOf(elements) === undefined || isOnTop(elements);
  const { width, height } = placed.placement;
  const own = placed.sign.box();
  const isWide = own.width + 1 >= Math.min(width, NARROWEST);
  return hides && isWide && own.height > 0 && own.height <= height + 1;
}

/** Whether a node of the page shows something of its own. */
function isOfPage(node: Node): boolean {
  return node.nodeType === 1 ? !isOwn(node as Element) : node.nodeType === 3 && !!node.nodeValue?.trim();
}

/** Whether nothing of the page stands between two siblings. */
function isRightBefore(host: Node, first: Node): boolean {
  let at = first.previousSibling;
  while (at && at !== host && !isOfPage(at)) at = at.previousSibling;
  return at === host;
}

/** What the page did to it; undefined where it is as it was left. */
export function damageOf(placed: Placed): Damage | undefined {
  const { elements, sign } = placed;
  const first = elements.find(({ isConnected }) => isConnected);
  // What a page has its users write may be kept by it as it stands.
  if (!first || sign.host.isContentEditable) return 'gone';
  const isMarked = elements.every(
    (element, index) => !element.isConnected || element.getAttribute(MARK) === valueFor(placed, index),
  );
  if (!isMarked || sign.host.parentNode !== first.parentNode) return 'undone';
  return isRightBefore(sign.host, first) ? undefined : 'apart';
}

/** Puts the tags of marks where these stand now. Reads for all of them first, then writes for all of them. */
export function align(marks: readonly PlacedMark[]): void {
  const moves = marks.map(({ elements, sign }) => {
    const shown = shownOf(elements);
    const view = sign.host.ownerDocument.defaultView;
    return shown && view ? tagPlaceOf(sign.host, shown.first, shown.box, view) : undefined;
  });
  marks.forEach(({ sign }, index) => {
    const place = moves[index];
    if (place) sign.move(place);
  });
}
