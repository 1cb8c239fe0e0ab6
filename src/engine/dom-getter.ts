/**
 * The DOM's own properties, out of reach of what a page puts in their place: in a form, `<input name="nextSibling">` is
 * what `form.nextSibling` gives, which is in the standard and would lead a walk astray:
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */

/** What reads a property as the DOM gives it; to be called with any element of the same kind of document as `this`. */
export function getter<Name extends keyof Element>(element: Element, name: Name): () => Element[Name] {
  for (let at: object | null = element; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return found;
  }
  throw new TypeError(`no ${name}`);
}

/** The elements right inside of another one, also where that is a form with a field named `children`. */
export function childrenOf(element: Element): readonly Element[] {
  return [...getter(element, 'children').call(element)];
}
