/** Copies a page for libraries that take documents apart, and remembers which element each copy was made from. */
import { isOwn } from './own-element.ts';

const NUMBER = 'data-winnow-number';

export interface NumberedClone {
  readonly document: Document;
  /** The element of the page that a copy, or whatever a library turned it into, was made from. */
  readonly originalOf: (copy: Element) => Element | undefined;
  /** Takes the numbers off again, in a copy's whole subtree. */
  readonly unnumber: (copy: Element) => void;
}

/**
 * Clones the document itself rather than its elements: a cloned document has no window, so nothing in it loads a
 * picture, runs a script or upgrades a custom element, and it keeps the address that relative links need.
 * The numbers are attributes, because libraries rename elements by making new ones and copying the attributes over.
 */
function copyOf(document: Document): Document {
  return document.cloneNode(true) as Document;
}

/** Clones a page without the elements in `without` and without any trace of Winnow. The page itself is only read. */
export function cloneNumbered(document: Document, without: ReadonlySet<Element>): NumberedClone {
  const clone = copyOf(document);
  const originals = [...document.querySelectorAll('*')];
  const copies = [...clone.querySelectorAll('*')];
  for (const [index, copy] of copies.entries()) {
    const original = originals[index];
    if (!original) break;
    copy.setAttribute(NUMBER, String(index));
    copy.removeAttribute('data-winnow-fold');
    if (without.has(original) || isOwn(copy)) copy.remove();
  }
  return {
    document: clone,
    originalOf: (copy) => originals[Number(copy.getAttribute(NUMBER) ?? Number.NaN)],
    unnumber: (copy) => {
      for (const element of [copy, ...copy.querySelectorAll(`[${NUMBER}]`)]) element.removeAttribute(NUMBER);
    },
  };
}
