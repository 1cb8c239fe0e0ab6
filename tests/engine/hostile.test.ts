/** Pages that no one writes on purpose: whatever they are, there is a report and no error. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { mayBeArticle } from '../../src/engine/may-be-article.ts';
import { segment } from '../../src/engine/segment.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { documentOf, EMPTY_REPORT, reportOn, URL_OF_PAGE } from './documents.ts';
import { ENGLISH_NEWS } from './pages/english-news.ts';
import { newsPage } from './pages/news-page.ts';

const LINE =
  'The council of Sandlow has agreed to rebuild the northern pier, closed since the storms of last winter.';
const P = `<p>${LINE}</p>`;
const [NEWS] = ENGLISH_NEWS.map(newsPage);
const article = NEWS ?? '';

function withoutBody(): Document {
  const document = documentOf(P.repeat(9));
  document.body.remove();
  return document;
}

function withoutRoot(): Document {
  const document = documentOf(P);
  document.documentElement.remove();
  return document;
}

function xml(source: string, type = 'application/xhtml+xml'): Document {
  return documentOf(source, type);
}

const BARE: readonly (readonly [string, () => Document])[] = [
  ['an empty document', () => documentOf('')],
  ['no body', withoutBody],
  ['no root', withoutRoot],
  ['frames', () => documentOf('<frameset><frame src="a"></frameset>')],
  [
    'an SVG picture',
    () => xml('<svg xmlns="http://www.w3.org/2000/svg"><text>Gold</text></svg>', 'image/svg+xml'),
  ],
  ['a feed', () => xml('<rss><channel><title>News</title><item/></channel></rss>', 'application/xml')],
  ['only a comment', () => documentOf('<!-- nothing -->')],
];

describe('no article and no error', () => {
  test.each(BARE)('%s', (_, make) => {
    expect(mayBeArticle(make())).toBe(false);
    expect(reportOn(make())).toEqual(EMPTY_REPORT);
  });

  test.each(BARE.filter(([name]) => name !== 'frames'))('no blocks in %s', (_, make) => {
    expect(segment(make()).blocks).toEqual([]);
  });
});

describe('a report without an error', () => {
  test.each<[string, () => Document]>([
    ['only text', () => documentOf(`${LINE} `.repeat(40))],
    ['text in the body and nothing else', () => documentOf(`<body>${`${LINE}<br>`.repeat(40)}`)],
    [
      'never closed',
      () => documentOf(`<div><p><b><a href="/x"><h2>${P.repeat(12)}<table><td><ul><li>${LINE}`),
    ],
    ['closed too often', () => documentOf(`</p></div></a>${P.repeat(12)}</body></html>${P}`)],
    ['tables within tables', () => documentOf(`${'<table><tr><td>'.repeat(60)}${P.repeat(12)}`)],
    ['links within links', () => documentOf(P.repeat(9) + '<a href="/a">x'.repeat(200))],
    [
      'strange attributes',
      () => documentOf(`${P.repeat(12)}<p class="" id style=";;" role="" rel>${LINE}</p>`),
    ],
    [
      'names of built-in properties',
      () => documentOf(`${P.repeat(12)}<p class="constructor __proto__">toString __proto__</p>`),
    ],
    [
      'odd characters',
      () => documentOf(`${P.repeat(12)}<p>\ud800 \udfff \u202e \u200b \ufeff \u0000 &#x1F600;</p>`),
    ],
    ['a heading alone before text', () => documentOf(`<h1></h1>${P.repeat(12)}`)],
    ['an article of one block', () => documentOf(`<p>${`${LINE} `.repeat(60)}</p>`)],
    ['an article in a link', () => documentOf(`<a href="/">${P.repeat(12)}</a>`)],
    [
      'an article as XHTML',
      () => xml(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${P.repeat(12)}</body></html>`),
    ],
    ['a body that is concealed', () => documentOf(`<body hidden style="display:none">${P.repeat(12)}`)],
    [
      'a thousand promos',
      () => documentOf(`${P.repeat(12)}${'<div><h3>Webinar</h3><p>Sign up now!</p></div>'.repeat(1000)}`),
    ],
    ['a thousand equal paragraphs', () => documentOf(P.repeat(1000))],
  ])('%s', (_, make) => {
    const document = make();
    const before = document.documentElement.outerHTML;
    expect(reportOn(document).url).toBe(URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['a paragraph of very many words', `<p>${'Word, '.repeat(200_000)}</p>`],
    ['a word of a million letters', `<p>${'a'.repeat(1_000_000)} ${LINE}</p>`],
    ['an aside of very many words', `<aside><p>${'Gold! '.repeat(200_000)}</p></aside>`],
    ['a link of very many words', `<ul><li><a href="/">${'Subscribe now. '.repeat(100_000)}</a></li></ul>`],
    [
      'an address of a million letters',
      `<p><a href="https://a.example/${'a'.repeat(1_000_000)}">${LINE}</a></p>`,
    ],
    ['a class of a million letters', `<p class="${'promo '.repeat(200_000)}">${LINE}</p>`],
    ['a style of a million letters', `<p style="${'display '.repeat(100_000)}">${LINE}</p>`],
    ['a million spaces', `<p>${' '.repeat(1_000_000)}${LINE}</p>`],
    ['a million marks', `<p>${'!?'.repeat(500_000)} ${LINE}</p>`],
    ['a million quotes', `<p>${'"“'.repeat(500_000)} ${LINE}</p>`],
    ['a million digits and dots', `<p>${'1.'.repeat(500_000)} ${LINE}</p>`],
  ])('%s', (_, html) => {
    const { isArticle } = reportOn(documentOf(article.replace('</article>', `${html}</article>`)));
    expect(isArticle).toBe(true);
  });

  test.each([
    '',
    'about:blank',
    'https://',
    'https:///',
    'not an address',
    'http://[::1',
    '\u0000',
    '//paper.example/x',
    `https://${'a.'.repeat(100_000)}example/`,
    'https://user:pass@paper.example:99999/%zz',
    'data:text/html,<p>x</p>',
  ])('the address %#', (url) => {
    const report = analyse(documentOf(article), {
      url,
      scope: 'page',
      categories: CATEGORIES,
      corrections: [],
      leanings: {},
    });
    expect(report).toMatchObject({ url, isArticle: true, lang: 'en' });
  });

  test('options that name nothing', () => {
    const corrections = ['', 'x', 't1.', `t1.${'!'.repeat(128)}`].map((print) => ({
      verdict: 'fold' as const,
      category: 'gold' as const,
      print,
    }));
    const options = {
      url: URL_OF_PAGE,
      scope: 'article',
      categories: [],
      corrections,
      leanings: {},
    } as const;
    expect(analyse(documentOf(article), options)).toMatchObject({ isArticle: true, folds: [] });
  });
});
