/** Which pages are articles at all. */
import { describe, expect, test } from 'vitest';
import { mayBeArticle as isArticle } from '../../src/engine/may-be-article.ts';
import { documentOf, reportOn } from './documents.ts';
import { ARTICLES, NO_ARTICLES } from './pages/no-articles.ts';

describe('is no article', () => {
  test.each(NO_ARTICLES)('$name', ({ html }) => {
    const { isArticle, folds } = reportOn(documentOf(html));
    expect({ isArticle, folds }).toEqual({ isArticle: false, folds: [] });
  });
});

describe('is an article', () => {
  test.each(ARTICLES)('$name', ({ html }) => {
    const document = documentOf(html);
    expect(isArticle(document)).toBe(true);
    expect(reportOn(document).isArticle).toBe(true);
  });
});

describe('a page that calls itself an article', () => {
  const short =
    '<p>The council of Sandlow has agreed to rebuild the northern pier, which was closed after the storms.</p>';
  const withType = (type: string, body: string): Document =>
    documentOf(`<head><meta property="og:type" content="${type}"></head><body>${body}</body>`);

  test('needs less text', () => {
    expect(reportOn(withType('article', short.repeat(4))).isArticle).toBe(true);
    expect(reportOn(withType('website', short.repeat(4))).isArticle).toBe(false);
  });

  test.each([
    ['too little text', short.repeat(2)],
    ['links only', short.repeat(6).replaceAll('<p>', '<p><a href="/">').replaceAll('</p>', '</a></p>')],
    ['a form', `<form>${short.repeat(6)}</form>`],
  ])('is none with %s', (_, body) => {
    expect(reportOn(withType('article', body)).isArticle).toBe(false);
  });
});

test('the quick look refuses most other pages by itself', () => {
  const refused = NO_ARTICLES.filter(({ html }) => !isArticle(documentOf(html)));
  expect(refused.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['a login form', 'a shopping cart', 'web mail', 'an application']),
  );
});
