/** The pictures of an article: which of the page's belong to it, and where each really is. */
import { parseAddress } from '../engine/address.ts';
import { altOf } from './emoji.ts';
import { hasSameName, isSamePicture, isStandIn, isStopgap } from './picture-file.ts';
import { isUnseen } from './tidy-markup.ts';
import type { Picture } from './types.ts';

/** Names the pictures of a page through all that Readability does to them. */
export const PICTURE = 'data-winnow-picture';

/** Where scripts find what they put in the place of `src` when a picture comes into sight. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-hi-res-src', 'data-full-src'];
/** The same, unless it is where a link leads. */
const LAST = 'data-url';
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Narrower ones are icons and portraits, in CSS pixels. */
const NARROW = 120;

/** A picture of so few CSS pixels in width or height counts who reads the page, and shows nothing. */
const SPECK = 3;

/** Whether the markup of a picture leaves nothing of it to be seen. */
export function showsNothing(picture: Element): boolean {
  return sidesOf(picture).some((side) => side <= SPECK) || isUnseen(picture);
}

/** Width and height in CSS pixels; NaN where a side is not told in such. */
function sidesOf(picture: Element): readonly number[] {
  return ['width', 'height'].map((name) => {
    const [, value] = /^(\d+)(?:px)?$/.exec(picture.getAttribute(name)?.trim() ?? '') ?? [];
    return Number(value);
  });
}

/** An address that a script is yet to fill in, as in `pier_{width}x.jpg`. */
const TEMPLATE = /[{}]/;

/** The absolute address that a picture is loaded from once it is seen; empty where it has none or nothing to be seen. */
export function addressOf(picture: Element, url: string): string {
  if (showsNothing(picture)) return '';
  const sources = picture.parentElement?.localName === 'picture' ? picture.parentElement.children : [];
  const sets = [picture, ...sources].flatMap((element) =>
    SETS.map((name) => largestIn(element.getAttribute(name))),
  );
  const names = [...LATE, 'src', LAST];
  for (const candidate of [...names.map((name) => picture.getAttribute(name)), ...sets]) {
    const named = candidate?.trim() ?? '';
    if (named === '' || TEMPLATE.test(named) || isStopgap(named)) continue;
    const address = parseAddress(named, url);
    if (address && /^https?:$/.test(address.protocol)) return address.href;
  }
  return '';
}

/** The address of the largest picture of a set: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes. */
function largestIn(set: string | null): string {
  let [best, most] = ['', -1];
  // An address that ends in a comma has no size; others may have commas within.
  for (const [, bare, address, size = '0'] of (set ?? '').matchAll(
    /[\s,]*(?:(\S*,)(?=\s|$)|(\S+)(?:\s+([\d.]+)[wx])?[^,]*)/gy,
  )) {
    const found = bare?.replace(/,+$/, '') ?? address ?? '';
    if (found === '' || Number(size) <= most) continue;
    best = found;
    most = Number(size);
  }
  return best;
}

/** Whether a picture is too small to show anything. */
function isSmall(picture: Element): boolean {
  return sidesOf(picture).some((side) => side > 0 && side < NARROW);
}

/** Icons are narrower and lower, in CSS pixels. */
const ICON = 100;

/** Where people keep their portraits: https://docs.gravatar.com/sdk/images/. */
const PORTRAIT = /^(?:https?:)?\/\/(?:[\w-]+\.)*gravatar\.com\//i;
const DRAWN = /\.svg(?:$|[?#])/i;
const NAMED_ICON = /[/_.-]icons?[/_.-]/i;

/**
 * Whether a picture is a sign of the page's own rather than one to look at: small on both sides; drawn, and of no words or
 * something to press that is called an icon; or the portrait of somebody with an account.
 */
export function isIcon(picture: Element): boolean {
  if (sidesOf(picture).every((side) => side > 0 && side < ICON)) return true;
  const address = picture.getAttribute('src') ?? '';
  if (PORTRAIT.test(address)) return true;
  if (!DRAWN.test(address) || picture.closest('figure')) return false;
  return altOf(picture) === '' || (NAMED_ICON.test(address) && picture.closest('a, button') !== null);
}

/** Whether a picture between kept blocks is one of the article's, when Readability has not kept it. */
export function isOfArticle(picture: Element): boolean {
  if (isSmall(picture)) return false;
  if (picture.closest('figure')) return true;
  const link = picture.closest('a[href]');
  return link === null || /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(link.getAttribute('href') ?? '');
}

/** A new `img` that shows what a picture of the page shows; undefined where that has no address. */
export function freshPicture(picture: Element, url: string): Element | undefined {
  const address = addressOf(picture, url);
  if (address === '') return undefined;
  const made = picture.ownerDocument.createElement('img');
  made.setAttribute('src', address);
  made.setAttribute('alt', altOf(picture));
  for (const side of ['width', 'height']) {
    const value = picture.getAttribute(side) ?? '';
    if (/^\d+$/.test(value)) made.setAttribute(side, value);
  }
  return made;
}

/**
 * The picture that an article opens with: the one that the page names, else the last one that Readability kept above the
 * text; null where the body shows it anyway. Alternative text and caption are those of the page's own element; what the body
 * says anyway is no caption.
 */
export function leadPicture(
  document: Document,
  body: Element,
  told: { readonly picture: string; readonly pictureAlt: string; readonly pictureCaption: string },
  above: Element | undefined,
  url: string,
): Picture | null {
  const named = told.picture === '' ? '' : (parseAddress(told.picture, url)?.href ?? '');
  const isNamed = /^https?:/.test(named) && !isStandIn(named) && !isStopgap(named);
  const src = isNamed ? named : above ? addressOf(above, url) : '';
  if (src === '' || showsAnyway(body, src)) return null;
  const own = isNamed ? sameAs(document, src, url) : above;
  const caption = tidy(
    own?.closest('figure')?.querySelector('figcaption')?.textContent ?? told.pictureCaption,
  );
  return {
    src,
    alt: tidy(own?.getAttribute('alt') ?? told.pictureAlt),
    caption: tidy(body.textContent ?? '').includes(caption) ? '' : caption,
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters of what may stand above an article's first picture: a date, a name. */
const LINE = 80;

/** Whether the body has the picture, or begins with one of its own. */
function showsAnyway(body: Element, src: string): boolean {
  const pictures = Array.from(body.querySelectorAll('img'));
  if (pictures.some((picture) => isSamePicture(picture.getAttribute('src') ?? '', src))) return true;
  const parts = Array.from(body.children);
  const begin = parts.findIndex((part) => part.matches('img, figure:has(img)'));
  return begin >= 0 && parts.slice(0, begin).every(({ textContent }) => (textContent ?? '').length < LINE);
}

/** The page's own element of a picture: that of the same name, else one that may be another size of it. */
function sameAs(document: Document, src: string, url: string): Element | undefined {
  const pictures = Array.from(document.querySelectorAll('img'), (own) => [own, addressOf(own, url)] as const);
  const found =
    pictures.find(([, address]) => hasSameName(address, src)) ??
    pictures.find(([, address]) => isSamePicture(address, src));
  return found?.[0];
}
