/** A fold or a mark, and the elements on the live page that it is about. */
import type { Fold, SiblingRun } from '../engine/types.ts';
import { isOwn } from './own-element.ts';

export interface Found {
  readonly fold: Fold;
  /** True: to be folded, as it is surely a promo or the reader says so. False: only to be marked. */
  readonly isSure: boolean;
  /** Adjacent siblings, in order, never empty. */
  readonly elements: readonly Element[];
  /** Their text when they were read. */
  readonly text: string;
}

/** Finds the elements of what the engine found. Leaves out what has none. */
export function locate(
  folds: readonly Fold[],
  isSure: boolean,
  elementsOf: (run: SiblingRun) => readonly Element[],
): readonly Found[] {
  return folds.flatMap((fold) => {
    const elements = elementsOf(fold.run).filter((element) => !isOwn(element));
    return elements.length > 0 ? [{ fold, isSure, elements, text: textOf({ elements }) }] : [];
  });
}

/** Whether two of them have any part of the page in common. */
export function overlap(one: Found, other: Found): boolean {
  return one.elements.some((a) => other.elements.some((b) => a.contains(b) || b.contains(a)));
}

/** Whether the page has put nothing else into the same elements since. */
export function isAsRead(found: Found): boolean {
  return textOf(found) === found.text;
}

/** Whether another is at least as sure, and has all of one in it. */
export function covers(other: Found, one: Found): boolean {
  return other.isSure >= one.isSure && one.elements.every((a) => other.elements.some((b) => b.contains(a)));
}

/** In the order of the page, by their first elements. */
export function inPageOrder<F extends Found>(found: readonly F[]): readonly F[] {
  return [...found].sort(({ elements: [a] }, { elements: [b] }) => {
    if (!a || !b || a === b) return 0;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
}

/** The engine's ids are unique within one reading of the page; over several they need not be. `known` keep theirs. */
export function withFreeIds(candidates: readonly Found[], known: readonly Found[]): readonly Found[] {
  const taken = new Set(known.map(({ fold }) => fold.id));
  return candidates.map(({ fold, ...found }) => {
    let id = fold.id;
    for (let count = 2; taken.has(id); count++) id = `${fold.id}-${count}`;
    taken.add(id);
    return { ...found, fold: { ...fold, id } };
  });
}

/** Their text as it is now: tells whether the page has put something else into the same elements. */
export function textOf({ elements }: Pick<Found, 'elements'>): string {
  return elements.map((element) => element.textContent ?? '').join('\n');
}
