/** Clean articles against reference texts and labelled blocks. */
import { describe, expect, test } from 'vitest';
import { figuresOf, type Made } from '../../scripts/evaluate/articles.ts';
import { articleSections } from '../../scripts/evaluate/markdown-articles.ts';
import { type MadeArticle, NO_ARTICLE } from '../../scripts/evaluate/peers.ts';
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
const article = (html: string): MadeArticle => ({ ...NO_ARTICLE, title: 'Pier', html });
const made = (body: string): Made => new Map([labelled, referenced].map((one) => [one, article(body)]));

test('all of the article and nothing else', () => {
  expect(figuresOf('A', made(`<p>${ARTICLE}</p><p>${CAPTION}</p>`))).toEqual({
    program: 'A',
    texts: {
      pages: 1,
      f1: 1,
      precision: 1,
      recall: 1,
      with: 2,
      withKept: 2,
      withKeptInWords: 2,
      without: 2,
      withoutLeft: 0,
      withoutLeftInWords: 0,
    },
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

describe('a line of the page', () => {
  const missingOf = (line: string, head: Partial<MadeArticle>): number | undefined => {
    const page = example({ kinds: ['article', 'article'] }, `<h1>Pier</h1><p>${line}</p>`);
    return figuresOf('A', new Map([[page, { ...article(''), ...head }]])).blocks?.blocksMissing;
  };

  test.each<[string, Partial<MadeArticle>]>([
    ['By Ida Brandt', { byline: 'Ida Brandt' }],
    ['Ida Brandt', { byline: 'Ida Brandt, Ole Kamp' }],
    ['By Ida Brandt, 4 May 2031', { byline: 'Ida Brandt', published: '2031-05-04' }],
    ['The stump of the pier', { caption: CAPTION }],
  ])('“%s” is there above the body', (line, head) => {
    expect(missingOf(line, head)).toBe(0);
  });

  test.each<[string, Partial<MadeArticle>]>([
    ['By Ida Brandt and Ole Kamp', { byline: 'Ida Brandt' }],
    ['By Ida Brand', { byline: 'Ida Brandt' }],
    ['By Ida Brandt', {}],
    ['By Ida Brandt, 5 May 2031', { byline: 'Ida Brandt', published: '2031-05-04' }],
  ])('“%s” is missing', (line, head) => {
    expect(missingOf(line, head)).toBe(1);
  });
});

test('nothing at all', () => {
  const { texts, blocks } = figuresOf('A', new Map([labelled, referenced].map((one) => [one, NO_ARTICLE])));
  expect(texts).toMatchObject({ f1: 0, withKept: 0, withoutLeft: 0 });
  expect(blocks).toMatchObject({ text: 0, blocksMissing: 3 });
});

test('pages of one sort have figures of one sort', () => {
  expect(figuresOf('A', new Map([[labelled, article(HTML)]])).texts).toBeUndefined();
  expect(figuresOf('A', new Map([[referenced, article(HTML)]])).blocks).toBeUndefined();
});

test('tables of programs, and pages far from their references', () => {
  const programs = [
    figuresOf('Winnow', made(`<p>${ARTICLE}</p>`)),
    figuresOf('Other', new Map([[labelled, article(HTML)]])),
  ];
  const far = [{ name: 'a', url: '', f1: 0.5, precision: 0.25, recall: 1 }];
  const text = articleSections({ programs, far }).join('\n');
  expect(text).toMatch(/\| Winnow \| 1 \| 0\.7\d+ \| 1\.0000 \|.* \| 50\.0% \| 0\.0% \|/);
  expect(text).toMatch(/\| a \| 0\.50 \| 0\.25 \| 1\.00 \|/);
  expect(text.match(/\| Other \|/g)).toHaveLength(1);
  expect(articleSections({ programs: [], far: [] })).toHaveLength(2);
});
