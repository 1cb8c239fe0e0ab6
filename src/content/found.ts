/** A fold and the elements on the live page that it is about. */
import { elementsOf } from '../engine/locate.ts';
import type { Fold } from '../engine/types.ts';
import { PLACEHOLDER } from './placeholder.ts';

export interface Found {
  readonly fold: Fold;
  /** Adjacent siblings, in order, never empty. */
  readonly elements: readonly Element[];
}

/** Looks the engine's folds up on the page; at once, before anything can change there. Leaves out what is not there. */
export function locate(document: Document, folds: readonly Fold[]): readonly Found[] {
  return folds.flatMap((fold) => {
    const run = elementsOf(document, fold.run) ?? [];
    const elements = run.filter(({ localName }) => localName !== PLACEHOLDER);
    return elements.length > 0 ? [{ fold, elements }] : [];
  });
}

/** Whether two folds have any part of the page in common. */
export function overlap(one: Found, other: Found): boolean {
  return one.elements.some((a) => other.elements.some((b) => a.contains(b) || b.contains(a)));
}

/** Their text as it is now: tells whether the page has put something else into the same elements. */
export function textOf({ elements }: Found): string {
  return elements.map((element) => element.textContent ?? '').join('\n');
}
