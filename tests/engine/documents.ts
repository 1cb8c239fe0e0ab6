/** Documents and pages for the tests of the engine, parsed from HTML as a browser parses it. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../../src/engine/analyse.ts';
import type { Vocabulary } from '../../src/engine/features/vocabulary.ts';
import { type Page, readPage } from '../../src/engine/page.ts';
import { type Block, type Segmentation, segment, type TreeNode } from '../../src/engine/segment.ts';
import { type AnalyseOptions, CATEGORIES, type PageReport } from '../../src/engine/types.ts';

/** Nothing learned. */
export const NO_WORDS: Vocabulary = { words: new Map(), names: new Map(), addresses: new Map() };

export const URL_OF_PAGE = 'https://www.paper.example/news/1';

/** The report on what is no article, and has no text whose language could be told. */
export const EMPTY_REPORT: PageReport = {
  url: URL_OF_PAGE,
  isArticle: false,
  advertorial: null,
  seller: false,
  lang: '',
  folds: [],
  marks: [],
  applied: [],
  end: null,
};

/** A document that runs no scripts and complains of no styles. */
export function documentOf(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { contentType, virtualConsole: new VirtualConsole() }).window.document;
}

/** What all features see of a page. */
export function pageOf(html: string, url = URL_OF_PAGE): Page {
  const document = documentOf(html);
  return readPage(document, segment(document), url);
}

/** The texts of a page's blocks, in order. */
export function textsOf(html: string): readonly string[] {
  return segment(documentOf(html)).blocks.map(({ text }) => text);
}

/** The block that holds a text; throws where there is none, since the test is wrong then. */
export function blockWith(page: Pick<Segmentation, 'blocks'>, text: string): Block {
  const block = page.blocks.find((each) => each.text.includes(text));
  if (!block) throw new Error(`No block holds "${text}"`);
  return block;
}

/** The first node with a tag or an id, given as `#id`. */
export function nodeOf(segmentation: Segmentation, name: string): TreeNode {
  const node = segmentation.nodes.find(({ tag, element }) =>
    name.startsWith('#') ? element.getAttribute('id') === name.slice(1) : tag === name,
  );
  if (!node) throw new Error(`No node is ${name}`);
  return node;
}

/** The report on a page with all categories on, unless the test says otherwise. */
export function reportOn(document: Document, options: Partial<AnalyseOptions> = {}): PageReport {
  return analyse(document, {
    url: URL_OF_PAGE,
    scope: 'page',
    categories: CATEGORIES,
    corrections: [],
    leanings: {},
    ...options,
  });
}
