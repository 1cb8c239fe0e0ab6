/**
 * The DOM's own accessors, out of reach of what a page puts in their place: in a form, `<input name="nextSibling">` is
 * what `form.nextSibling` gives, which is in the standard and would lead a walk astray:
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */

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

function getter<Name extends keyof Element>(root: Element, name: Name): () => Element[Name] {
  for (let at: object | null = root; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return found;
  }
  throw new TypeError(`no ${name}`);
}
