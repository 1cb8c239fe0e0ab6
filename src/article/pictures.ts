/** The pictures of an article: which of the page's belong to it, and where each really is. */
import { isUnseen } from './tidy-markup.ts';
import type { Picture } from './types.ts';

/** Names the pictures of a page through all that Readability does to them. */
export const PICTURE = 'data-winnow-picture';

const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-hi-res-src', 'data-full-src', 'data-url'];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const PLACEHOLDER =
  /(?:placeholder|spacer|blank|transparent|pixel|loading|lazy)[\w.-]*\.(?:gif|png|svg|jpe?g)|^data:/i;
/** A name of a picture that stands for the site and shows nothing of the article. */
const STAND_IN = /logo|default|placeholder|fallback|share-image|og-image|favicon|sprite/i;
/** Narrower ones are icons and portraits, in CSS pixels. */
const NARROW = 120;

/** A picture of so few CSS pixels in width or height counts who reads the page, and shows nothing. */
const SPECK = 3;

/** Whether the markup of a picture leaves nothing of it to be seen. */
export function showsNothing(picture: Element): boolean {
  const isSpeck = ['width', 'height'].some((side) => {
    const [, value] = /^(\d+)(?:px)?$/.exec(picture.getAttribute(side)?.trim() ?? '') ?? [];
    return value !== undefined && Number(value) <= SPECK;
  });
  return isSpeck || isUnseen(picture);
}

/** The absolute address that a picture is loaded from once it is seen; empty where it has none or nothing to be seen. */
export function addressOf(picture: Element, url: string): string {
  if (showsNothing(picture)) return '';
  const sources = picture.parentElement?.localName === 'picture' ? picture.parentElement.children : [];
  const sets = [picture, ...sources].flatMap((element) =>
    SETS.map((name) => largestIn(element.getAttribute(name))),
  );
  const candidates = [
    picture.getAttribute('src'),
    ...LATE.map((name) => picture.getAttribute(name)),
    ...sets,
  ];
  for (const candidate of candidates) {
    const address = candidate?.trim() ?? '';
    if (address === '' || PLACEHOLDER.test(address) || !URL.canParse(address, url)) continue;
    const { protocol, href } = new URL(address, url);
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  return '';
}

/** The address of the largest picture of a set: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes. */
function largestIn(set: string | null): string {
  let [best, most] = ['', -1];
  for (const [, address = '', size = '0'] of (set ?? '').matchAll(
    /(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g,
  )) {
    if (Number(size) <= most) continue;
    best = address;
    most = Number(size);
  }
  return best;
}

/** Whether a picture is too small to show anything. */
function isSmall(picture: Element): boolean {
  return ['width', 'height'].some((side) => {
    const value = Number.parseInt(picture.getAttribute(side) ?? '', 10);
    return value > 0 && value < NARROW;
  });
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
  made.setAttribute('alt', picture.getAttribute('alt')?.trim() ?? '');
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
  const named = told.picture !== '' && URL.canParse(told.picture, url) ? new URL(told.picture, url).href : '';
  const isNamed = /^https?:/.test(named) && !STAND_IN.test(fileOf(named));
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

/** Whether the body has the picture, or begins with one of its own. */
function showsAnyway(body: Element, src: string): boolean {
  const pictures = Array.from(body.querySelectorAll('img'));
  if (pictures.some((picture) => fileOf(picture.getAttribute('src') ?? '') === fileOf(src))) return true;
  return body.firstElementChild?.matches('img, figure') ?? false;
}

function sameAs(document: Document, src: string, url: string): Element | undefined {
  const name = fileOf(src);
  return Array.from(document.querySelectorAll('img')).find(
    (picture) => fileOf(addressOf(picture, url)) === name,
  );
}

/** A picture's file, without the size that its name or query may say. */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1) || path;
  return name.replace(/[-_]?\d{2,4}x\d{2,4}(?=\.\w+$)/, '').toLowerCase();
}
