/** What Readability takes for the article, block by block, so that it can be checked and mended. */
import Readability from '@mozilla/readability/Readability.js';
import type { Block } from '../engine/segment.ts';
import { PROMO } from './page-copy.ts';
import { PICTURE } from './pictures.ts';

/** Numbers the elements that own blocks, through all that the library does to them. */
const OWNER = 'data-winnow-owner';
/** Elements that are kept from the library. */
const CLUTTER = 'data-winnow-clutter';

export interface Readable {
  /** The article as the library hands it back; null where it finds none. */
  readonly content: Element | null;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  readonly published: string;
  readonly lang: string;
  readonly dir: string;
  /** Which of the blocks the library kept: 1 where it kept one. */
  readonly kept: Uint8Array;
  /** The numbers that the kept pictures bear as `PICTURE`. */
  readonly pictures: ReadonlySet<string>;
}

/**
 * Runs Readability on a clone of the document without its promos (elements that bear `PROMO`) and without clutter. The
 * document itself gets attributes of ours and is otherwise left alone.
 */
export function readable(
  document: Document,
  blocks: readonly Block[],
  clutter: readonly Element[],
): Readable {
  for (const { owner } of blocks) owner.element.setAttribute(OWNER, String(owner.order));
  for (const [number, picture] of document.querySelectorAll('img').entries())
    picture.setAttribute(PICTURE, String(number));
  for (const element of clutter) element.setAttribute(CLUTTER, '');
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(`[${PROMO}], [${CLUTTER}]`)) element.remove();
  const found = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  const content = (found?.content ?? null) as Element | null;
  const kept = content ? keptIn(content, blocks) : new Uint8Array(blocks.length);
  const pictures = new Set<string>();
  for (const picture of content?.querySelectorAll(`[${PICTURE}]`) ?? []) {
    pictures.add(picture.getAttribute(PICTURE) ?? '');
    picture.removeAttribute(PICTURE);
  }
  for (const element of content?.querySelectorAll(`[${OWNER}]`) ?? []) element.removeAttribute(OWNER);
  return {
    content,
    title: found?.title?.trim() ?? '',
    byline: found?.byline?.trim() ?? '',
    siteName: found?.siteName?.trim() ?? '',
    published: found?.publishedTime?.trim() ?? '',
    lang: found?.lang?.trim() ?? '',
    dir: found?.dir?.trim() ?? '',
    kept,
    pictures,
  };
}

/** Which blocks are in what the library kept of their owners, whatever it has made of those. */
function keptIn(content: Element, blocks: readonly Block[]): Uint8Array {
  const texts = new Map<string, string>();
  for (const element of content.querySelectorAll(`[${OWNER}]`)) {
    const owner = element.getAttribute(OWNER) ?? '';
    texts.set(owner, (texts.get(owner) ?? '') + bare(element.textContent ?? ''));
  }
  return Uint8Array.from(blocks, ({ owner, text }) =>
    texts.get(String(owner.order))?.includes(bare(text)) ? 1 : 0,
  );
}

/** Text without white space: the library sets it anew. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
