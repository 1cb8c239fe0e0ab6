/** Names of form fields that a form gives in the place of its own properties, and what to do about them. */

/** What a form lists by name or id: https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem */
const LISTED = ':is(button, fieldset, img, input, object, output, select, textarea)';

/**
 * Takes names and ids off the fields of a document that nobody looks at where they hide what the DOM, and with it
 * Readability, asks of any element: at one named "parentNode" a walk through the page would never end.
 */
export function dropHidingNames(document: Document): void {
  for (const name of ['name', 'id'])
    for (const field of document.querySelectorAll(`${LISTED}[${name}]`))
      if ((field.getAttribute(name) ?? '') in document.documentElement) field.removeAttribute(name);
}
