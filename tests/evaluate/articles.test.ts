/** Clean articles against reference texts and labelled blocks. */
import { expect, test } from 'vitest';
import { figuresOf, type Made } from '../../scripts/evaluate/articles.ts';
import { articleSections } from '../../scripts/evaluate/markdown-articles.ts';
import { BODY } from '../../scripts/evaluate/peers.ts';
import type { ArticleExample } from '../../scripts/train/article-examples.ts';
import type { Kind } from '../../scripts/train/examples.ts';
import { lightDocument } from '../../scripts/train/light-document.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';

const ARTICLE = 'The harbour board decided late on Tuesday.';
const CAPTION = 'The stump of the pier';
const PITCH = 'Subscribe to our free newsletter today, dear reader.';
const HTML = `<h1>Pier</h1><p>${ARTICLE}</p><p>${PITCH}</p><figcaption>${CAPTION}</figcaption><p hidden>Hidden words of the article</p><p>Menu</p>`;
const KINDS: readonly Kind[] = ['article', 'article', 'promo', 'article', 'article', 'neutral'];

function example(known: Partial<ArticleExample>, html = HTML): ArticleExample {
  const document = lightDocument(html);
  const page = readPage(document, segment(document), '');
  const labels = new Int8Array(page.blocks.length);
  return {
    name: 'a',
    url: '',
    html: () => html,
    page,
    part: 0,
    labels,
    kinds: undefined,
    reference: undefined,
    ...known,
  };
}

const labelled = example({ kinds: KINDS });
const referenced = example({
  reference: {
    id: 'a',
    url: '',
    type: 'article',
    content: `${ARTICLE} ${CAPTION}`,
    with: [ARTICLE, CAPTION],
    without: ['our free newsletter', 'Menu'],
    html: () => HTML,
  },
});
const made = (body: string): Made =>
  new Map([labelled, referenced].map((one) => [one, `<h1>Pier</h1>${BODY}${body}`]));

test('all of the article and nothing else', () => {
  expect(figuresOf('A', made(`<p>${ARTICLE}</p><p>${CAPTION}</p>`))).toEqual({
    program: 'A',
    texts: { pages: 1, f1: 1, precision: 1, recall: 1, with: 2, withKept: 2, without: 2, withoutLeft: 0 },
    blocks: {
      pages: 1,
      text: 'Pier'.length + ARTICLE.length + CAPTION.length,
      promo: 0,
      article: 'Pier'.length + ARTICLE.length + CAPTION.length,
      articleMissing: 0,
      blocks: 3,
      blocksMissing: 0,
    },
  });
});

test('a promo in the text, and a caption that is missing', () => {
  const { texts, blocks } = figuresOf('A', made(`<p>${ARTICLE}</p><p>${PITCH}</p>`));
  expect(texts).toMatchObject({ withKept: 1, withoutLeft: 1 });
  expect(texts?.precision).toBeLessThan(0.6);
  expect(blocks).toMatchObject({ promo: PITCH.length, articleMissing: CAPTION.length, blocksMissing: 1 });
});

test.each([
  ['Ida Brandt', 'By Ida Brandt', 0],
  ['By Ida Brandt', 'Ida Brandt', 0],
  ['Ida Brandt', 'By Ida Brandt and Ole Kamp', 1],
  ['Ida Brandt', 'By Ida Brand', 1],
  ['', 'By Ida Brandt', 1],
])('of names “%s” above the body, a line “%s” of the page misses %i', (names, line, missing) => {
  const page = example({ kinds: ['article', 'article'] }, `<h1>Pier</h1><p>${line}</p>`);
  const { blocks } = figuresOf('A', new Map([[page, `<h1>Pier</h1><p>${names}</p>${BODY}`]]));
  expect(blocks?.blocksMissing).toBe(missing);
});

test('nothing at all', () => {
  const { texts, blocks } = figuresOf('A', new Map([labelled, referenced].map((one) => [one, ''])));
  expect(texts).toMatchObject({ f1: 0, withKept: 0, withoutLeft: 0 });
  expect(blocks).toMatchObject({ text: 0, blocksMissing: 3 });
});

test('pages of one sort have figures of one sort', () => {
  expect(figuresOf('A', new Map([[labelled, HTML]])).texts).toBeUndefined();
  expect(figuresOf('A', new Map([[referenced, HTML]])).blocks).toBeUndefined();
});

test('tables of programs, and pages far from their references', () => {
  const programs = [
    figuresOf('Winnow', made(`<p>${ARTICLE}</p>`)),
    figuresOf('Other', new Map([[labelled, HTML]])),
  ];
  const far = [{ name: 'a', url: '', f1: 0.5, precision: 0.25, recall: 1 }];
  const text = articleSections({ programs, far }).join('\n');
  expect(text).toMatch(/\| Winnow \| 1 \| 0\.7\d+ \| 1\.0000 \|.* \| 50\.0% \| 0\.0% \|/);
  expect(text).toMatch(/\| a \| 0\.50 \| 0\.25 \| 1\.00 \|/);
  expect(text.match(/\| Other \|/g)).toHaveLength(1);
  expect(articleSections({ programs: [], far: [] })).toHaveLength(2);
});
