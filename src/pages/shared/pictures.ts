/** Pictures of an article that are not shown are not loaded either. */

const HELD = 'data-held';

/**
 * Shows the pictures below an element, or takes their addresses away. Do it before the element comes into the page: from
 * then on the browser loads what has an address.
 */
export function showPictures(root: ParentNode, shown: boolean): void {
  const [from, to] = shown ? [HELD, 'src'] : ['src', HELD];
  for (const picture of root.querySelectorAll(`img[${from}]`)) {
    picture.setAttribute(to, picture.getAttribute(from) ?? '');
    picture.removeAttribute(from);
  }
}
