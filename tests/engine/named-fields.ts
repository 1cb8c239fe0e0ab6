/** Forms as browsers have them: a field is the form's property of its name, before those of all elements; jsdom's is not. */

/** Makes the named fields of all forms in a document their properties. */
export function nameFields(document: Document): Document {
  for (const form of document.querySelectorAll('form'))
    for (const field of form.querySelectorAll('[name]'))
      Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field });
  return document;
}
