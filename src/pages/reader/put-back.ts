/** Promos that the reader wants to see after all: back where they stood, and out again. */
import { PROMO } from '../../article/page-copy.ts';
import type { LeftOut } from '../../article/types.ts';
import { showPictures } from '../shared/pictures.ts';
import { sanitise } from '../shared/sanitise.ts';

/** Rank of the first heading in a promo: below the article's title. */
const LEVEL = 2;

function markerOf(body: HTMLElement, id: string): Element | undefined {
  return [...body.querySelectorAll(`[${PROMO}]`)].find((marker) => marker.getAttribute(PROMO) === id);
}

function newMarker(body: HTMLElement, id: string): Element {
  const marker = body.ownerDocument.createElement('div');
  marker.setAttribute(PROMO, id);
  body.append(marker);
  return marker;
}

/** Shows a promo at its marker, or at the article's end where it has none. */
export function putBack(body: HTMLElement, { id, html }: LeftOut, pictures: boolean): void {
  const fragment = sanitise(html, LEVEL, window);
  showPictures(fragment, pictures);
  for (const inner of fragment.querySelectorAll(`[${PROMO}]`)) inner.removeAttribute(PROMO);
  (markerOf(body, id) ?? newMarker(body, id)).replaceChildren(fragment);
}

/** Leaves it out again. */
export function leaveOut(body: HTMLElement, id: string): void {
  markerOf(body, id)?.replaceChildren();
}
