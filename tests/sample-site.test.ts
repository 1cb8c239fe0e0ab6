/** The whole engine on the sample site: each promo folds, and nothing else does. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysePage } from '../scripts/analyse-page.ts';
import { readPage } from '../scripts/read-page.ts';
import { compare, expectedPages, SITE } from '../scripts/sample-site.ts';

const pages = Object.entries(expectedPages());

function analysed(name: string) {
  const page = readPage(join(SITE, name));
  if (!page.ok) throw new Error(page.error);
  return analysePage(name, page, 'article');
}

describe('on each page', () => {
  test.each(pages)('%s is an article or none', (name, { isArticle }) => {
    expect(analysed(name).isArticle).toBe(isArticle);
  });

  test.each(pages)('%s folds its promos and nothing else', (name, expected) => {
    const texts = analysed(name).folds.map(({ text }) => text);
    expect(compare(texts, expected)).toEqual({ missed: [], wrong: [] });
  });
});

describe('on each article', () => {
  const articles = pages.filter(([, { isArticle }]) => isArticle);

  test.each(articles)('%s is in its language', (name, { lang }) => {
    expect(analysed(name).lang).toBe(lang);
  });

  test.each(articles)('%s has a clean article without the promos', (name, { fold }) => {
    const { article } = analysed(name);
    const promos = fold.flatMap(({ lines }) => lines).filter((line) => line.length > 20);
    expect(promos.filter((line) => article?.text.includes(line))).toEqual([]);
    expect(article?.text.length).toBeGreaterThan(2000);
  });
});
