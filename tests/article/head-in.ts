/** A page of an imaginary paper -> what stands above its article. */
import { JSDOM } from 'jsdom';
import { dataOfPage } from '../../src/article/data-of-page.ts';
import { headOf } from '../../src/article/head-of-article.ts';
import type { Readable } from '../../src/article/readable.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';

const FOUND: Readable = {
  content: null,
  title: '',
  byline: '',
  siteName: '',
  published: '',
  lang: '',
  dir: '',
  kept: new Uint8Array(),
  pictures: new Set(),
};
export const TEXT =
  'The old pier will be open again by the summer after next, the harbour board decided on Tuesday. ';
export const HTML = `<h1>Pier to open again, and soon</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}`;

/** The head of a page by its own `<head>`, what Readability found, and its body. */
export function headIn(
  head: string,
  {
    found = {},
    attributes = '',
    body = HTML,
  }: { found?: Partial<Readable>; attributes?: string; body?: string } = {},
) {
  const { document } = new JSDOM(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
  ).window;
  const url = 'https://www.sandlow-courier.example/coast/pier';
  return headOf(document, {
    data: dataOfPage(document),
    found: { ...FOUND, ...found },
    page: readPage(document, segment(document), url),
  });
}
