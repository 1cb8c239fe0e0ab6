/** Winnow's elements and attributes that belong to nothing in place: pages copy them along with their content. */
import { OWN_NAMES } from '../engine/element.ts';
import type { Write } from './fold-set.ts';
import { isLive, isOwn } from './own-element.ts';
import { MARK } from './placed.ts';
import { createStreak } from './stop-rule.ts';

/** So often in a row, each at once after the one before, they are taken away. */
const MOST = 12;

function clear(stray: Element): void {
  if (isOwn(stray)) stray.remove();
  else stray.removeAttribute(MARK);
}

function straysOn(document: Document, own: ReadonlySet<Element>): readonly Element[] {
  const all = document.querySelectorAll(`${OWN_NAMES.join()},[${MARK}]`);
  return [...all].filter((each) => !own.has(each) && !isLive(each));
}

/** Removes what a Winnow left behind that was updated or reloaded while the page was open. */
export function sweep(document: Document): void {
  straysOn(document, new Set()).forEach(clear);
}

/**
 * Takes strays away time and again: a copied fold would be hidden for good, without a line. `own` bear the attribute
 * rightly. Answers false where the page brings them back as soon as they are gone.
 */
export function createSweep(document: Document, write: Write): (own: readonly Element[]) => boolean {
  const mayGoOn = createStreak(MOST);
  return (own) => {
    const strays = straysOn(document, new Set(own));
    if (strays.length === 0) return true;
    write(strays, () => strays.forEach(clear));
    return mayGoOn();
  };
}
