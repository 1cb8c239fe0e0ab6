/** Copies the page as it stands, for what is done away from it: the clean article. */
import { type PageCopy, PROMO } from '../article/page-copy.ts';
import { isPictureFile } from '../article/picture-file.ts';
import { isEdited, isPressedInput, OWN_NAMES } from '../engine/element.ts';
import type { Found } from './found.ts';
import { MARK } from './placed.ts';

/** Weighs much and says nothing; structured data is text as well, and stays. */
const SILENT = 'script:not([type*="ld+json" i]), style, link[rel~="stylesheet" i], template';
/** A paragraph that shows which way the text runs, in characters. */
const PARAGRAPH = 80;

/**
 * Clones the document itself rather than its elements: a cloned document has no window, so nothing in it loads a
 * picture, runs a script or upgrades a custom element. The page is only read. What readers typed is no part of the copy.
 */
export function copyPage(document: Document, promos: readonly Found[]): PageCopy {
  const clone = document.cloneNode(true) as Document;
  const idOf = new Map(promos.flatMap(({ fold, elements }) => elements.map((each) => [each, fold.id])));
  // Thousands of elements are not asked for in vain.
  const originals = idOf.size > 0 ? document.querySelectorAll('*') : [];
  clone.querySelectorAll('*').forEach((copy, index) => {
    quiet(copy);
    const id = idOf.get(originals[index] as Element);
    if (id !== undefined) copy.setAttribute(PROMO, id);
  });
  for (const written of clone.querySelectorAll('textarea, [contenteditable]'))
    if (written.localName === 'textarea' || isEdited(written)) written.replaceChildren();
  for (const left of clone.querySelectorAll(`${SILENT}, ${OWN_NAMES}`)) left.remove();
  for (const noscript of clone.querySelectorAll('noscript')) {
    const pictures = picturesIn(noscript, document.defaultView);
    if (pictures.length > 0) noscript.replaceChildren(...pictures);
    else noscript.remove();
  }
  if (runsLeft(document)) clone.documentElement.setAttribute('dir', 'rtl');
  return { url: document.URL, html: clone.documentElement.outerHTML };
}

/**
 * Takes off an element what Winnow put on it, and what pages of extensions forbid in markup and complain of each time
 * that it is parsed: handlers and styles. What is hidden by its style stays so, as that is no text that readers see. The
 * value of a field goes as well: scripts of pages write there what readers type.
 */
function quiet(copy: Element): void {
  if (!copy.hasAttributes()) return;
  for (const name of copy.getAttributeNames())
    if (name.startsWith('on') || name === MARK || name === PROMO) copy.removeAttribute(name);
  if (copy.localName === 'input' && !isPressedInput(copy.getAttribute('type'))) copy.removeAttribute('value');
  const style = copy.getAttribute('style');
  // `hidden` would say more: pictures that come in late are invisible until then, and are seen all the same.
  if (!style || /visibility\s*:\s*hidden/i.test(style)) return;
  copy.removeAttribute('style');
  if (/display\s*:\s*none/i.test(style)) copy.setAttribute('hidden', '');
}

/**
 * The pictures in what a page has for browsers without scripts: often all that it says of those that come late. Where
 * scripts run, that is text, which has to be read first. What is no file is left out, as it may count who asks for it.
 */
function picturesIn(noscript: Element, view: (Window & typeof globalThis) | null): readonly Element[] {
  const text = noscript.textContent ?? '';
  const read =
    view && text.includes('<img') ? new view.DOMParser().parseFromString(text, 'text/html') : noscript;
  const pictures = [...read.querySelectorAll('img')];
  pictures.forEach(quiet);
  return pictures.filter(({ src }) => isPictureFile(src));
}

/** Whether the page's text runs from right to left, be it by attribute or by style sheet. */
function runsLeft(document: Document): boolean {
  const paragraphs = [...document.querySelectorAll('p, div')];
  const shown = paragraphs.find(
    ({ children, textContent }) => children.length < 4 && (textContent?.length ?? 0) > PARAGRAPH,
  );
  return document.defaultView?.getComputedStyle(shown ?? document.documentElement).direction === 'rtl';
}
