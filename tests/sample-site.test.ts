/** The whole engine on the sample site: each promo folds, and nothing else does. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysePage } from '../scripts/analyse-page.ts';
import { readPage } from '../scripts/read-page.ts';
import { compare, expectedPages, SITE } from '../scripts/sample-site.ts';

describe.each(Object.entries(expectedPages()))('%s', (name, expected) => {
  const page = readPage(join(SITE, name));
  if (!page.ok) throw new Error(page.error);
  const { isArticle, lang, folds, article } = analysePage(name, page, 'article');

  test('is an article or none, in its language', () => {
    expect(isArticle).toBe(expected.isArticle);
    if (isArticle) expect(lang).toBe(expected.lang);
  });

  test('folds its promos and nothing else', () => {
    const texts = folds.map(({ text }) => text);
    expect(compare(texts, expected)).toEqual({ missed: [], wrong: [] });
  });

  test.runIf(expected.isArticle)('has a clean article without the promos', () => {
    const promos = expected.fold.flatMap(({ lines }) => lines).filter((line) => line.length > 20);
    expect(promos.filter((line) => article?.text.includes(line))).toEqual([]);
    expect(article?.text.length).toBeGreaterThan(2000);
  });
});
