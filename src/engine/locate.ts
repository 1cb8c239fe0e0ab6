/** Turns places on a page into elements and back, so that the engine's results can stay plain data. */
import { childrenOf } from './dom-getter.ts';
import type { ElementPath, SiblingRun } from './types.ts';

/** The path from `document.body` to an element; undefined where the element is not inside the body. */
export function pathOf(element: Element): ElementPath | undefined {
  const path: number[] = [];
  const body = element.ownerDocument.body;
  let at: Element = element;
  while (at !== body) {
    const parent = at.parentElement;
    if (!parent) return undefined;
    path.push(childrenOf(parent).indexOf(at));
    at = parent;
  }
  return path.reverse();
}

/** The elements of a run, in order; undefined where the page no longer has them all. */
export function elementsOf(document: Document, run: SiblingRun): readonly Element[] | undefined {
  let parent: Element | undefined = document.body ?? undefined;
  for (const index of run.parent) parent = parent?.children[index];
  if (!parent || run.to >= parent.children.length) return undefined;
  return Array.from(parent.children).slice(run.from, run.to + 1);
}
