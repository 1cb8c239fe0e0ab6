/** What a walk over a live page asks of it, by the DOM's own accessors. */
import { getter } from '../engine/dom-getter.ts';

/** To be called with any node as `this`; those of elements with elements alone. */
export interface Accessors {
  readonly typeOf: (this: Node) => number;
  readonly dataOf: (this: Node) => string | null;
  readonly textOf: (this: Node) => string | null;
  readonly childOf: (this: Node) => Node | null;
  readonly nextOf: (this: Node) => Node | null;
  readonly tagOf: (this: Element) => string;
  readonly elementIn: (this: Element) => Element | null;
  readonly namesOf: (this: Element) => readonly string[];
  readonly attributeOf: (this: Element, name: string) => string | null;
}

/** Takes them from a document's root: nothing that a page writes gives that other properties. */
export function accessors(root: Element): Accessors {
  return {
    typeOf: getter(root, 'nodeType'),
    dataOf: getter(root, 'nodeValue'),
    textOf: getter(root, 'textContent'),
    childOf: getter(root, 'firstChild'),
    nextOf: getter(root, 'nextSibling'),
    tagOf: getter(root, 'localName'),
    elementIn: getter(root, 'firstElementChild'),
    namesOf: root.getAttributeNames,
    attributeOf: root.getAttribute,
  };
}
