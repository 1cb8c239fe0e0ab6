/**
 * Foreign HTML -> nodes that are safe to show: DOMPurify under `allow-list.ts`, then places, links, pictures, tables and
 * headings set right.
 */
import createPurifier from 'dompurify';
import { PROMO } from '../../article/page-copy.ts';
import { LEADS_TO, PLACE } from '../../article/places.ts';
import { ALLOW_LIST, PICTURE_ADDRESS } from './allow-list.ts';

/** Gives places of the article ids, and leads the links that are meant to there; others go on to lead to the site. */
function connectPlaces(fragment: DocumentFragment): void {
  const ids = new Map<string, string>();
  for (const place of fragment.querySelectorAll(`[${PLACE}]`)) {
    const number = place.getAttribute(PLACE) ?? '';
    place.removeAttribute(PLACE);
    if (!/^\d+$/.test(number) || ids.has(number)) continue;
    place.id = `place-${number}`;
    ids.set(number, place.id);
  }
  for (const link of fragment.querySelectorAll(`[${LEADS_TO}]`)) {
    const id = ids.get(link.getAttribute(LEADS_TO) ?? '');
    link.removeAttribute(LEADS_TO);
    if (id !== undefined && link.hasAttribute('href')) link.setAttribute('href', `#${id}`);
  }
}

/** Other links open outside, and the page they lead to learns nothing of this one. */
function mendLink(link: Element): void {
  const address = link.getAttribute('href');
  if (address === null || address.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** The address of a picture: its own, or the first of its set (pages that load late have only that). */
function addressOf(picture: Element): string | undefined {
  const candidates = (picture.getAttribute('srcset') ?? '').split(/\s*,\s+|\s+/);
  return [picture.getAttribute('src') ?? '', ...candidates].find((address) => PICTURE_ADDRESS.test(address));
}

/** Counts readers instead of showing them anything. */
function isPixel(picture: Element): boolean {
  return ['width', 'height'].some((side) => /^[0-3](px)?$/.test(picture.getAttribute(side) ?? ''));
}

function mendPicture(picture: Element): void {
  const address = addressOf(picture);
  if (address === undefined || isPixel(picture)) {
    picture.remove();
    return;
  }
  picture.setAttribute('src', address);
  picture.removeAttribute('srcset');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
}

/** A table may be wider than the screen: it scrolls in a box of its own, which the keyboard can reach. */
function boxTable(table: Element): void {
  const box = table.ownerDocument.createElement('div');
  box.className = 'wide';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}

/** Only an empty `div` marks where a promo was left out; it is a marker and nothing else. */
function mendMarker(marker: Element): void {
  const isMarker = marker.localName === 'div' && marker.childNodes.length === 0;
  if (!isMarker) marker.removeAttribute(PROMO);
}

/** Headings start at `level` and skip none, so that the outline of the page around them stays whole. */
function rankHeadings(fragment: DocumentFragment, level: number): void {
  const headings = Array.from(fragment.querySelectorAll('h1, h2, h3, h4, h5, h6'));
  const open: number[] = [];
  for (const heading of headings) {
    const rank = Number(heading.localName.slice(1));
    while ((open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    const ranked = heading.ownerDocument.createElement(`h${Math.min(6, level + open.length - 1)}`);
    for (const { name, value } of Array.from(heading.attributes)) ranked.setAttribute(name, value);
    ranked.append(...Array.from(heading.childNodes));
    heading.replaceWith(ranked);
  }
}

/**
 * Nodes to show from HTML that nobody vouches for. `level` is the rank of its first heading, 1 to 6. `view` is the
 * window whose parser does the work; nothing in the HTML runs or loads before it is through.
 */
export function sanitise(html: string, level: number, view: Window & typeof globalThis): DocumentFragment {
  const fragment = createPurifier(view).sanitize(html, { ...ALLOW_LIST, RETURN_DOM_FRAGMENT: true });
  connectPlaces(fragment);
  for (const link of fragment.querySelectorAll('a')) mendLink(link);
  for (const picture of fragment.querySelectorAll('img')) mendPicture(picture);
  for (const table of fragment.querySelectorAll('table')) boxTable(table);
  for (const marker of fragment.querySelectorAll(`[${PROMO}]`)) mendMarker(marker);
  // What is read aloud or listed is the text alone, in which nothing else parts two lines. In code every space shows.
  for (const end of fragment.querySelectorAll('br:not(pre br)')) end.after(' ');
  rankHeadings(fragment, level);
  return fragment;
}
