/** What is put together of a page of which some blocks are not kept. */
import { JSDOM } from 'jsdom';
import { assemble } from '../../src/article/assemble.ts';
import { placesOf } from '../../src/article/places.ts';
import { segment } from '../../src/engine/segment.ts';

/** The body of a page at an address, from which the blocks that say `no` or have a dash are left out. */
export function bodyOf(
  markup: string,
  pictureOf: (picture: Element, isBetween: boolean) => Element | undefined = () => undefined,
  url = 'https://tide.example/',
): string {
  const { document } = new JSDOM(`<!doctype html><body>${markup}</body>`).window;
  const segmentation = segment(document);
  const keep = Uint8Array.from(segmentation.blocks, ({ text }) => (/\bno\b|—/.test(text) ? 0 : 1));
  const places = placesOf(document, url);
  const body = assemble(document, { segmentation, keep, pictureOf, places });
  return body.innerHTML;
}
