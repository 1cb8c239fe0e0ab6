/** The light document of training is to the engine what a full one is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { lightDocument } from '../../scripts/train/light-document.ts';
import { documentOf } from '../engine/documents.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';
import { ARTICLES, NO_ARTICLES } from '../engine/pages/no-articles.ts';
import { NASTY } from '../snapshot/nasty-pages.ts';
import { readOf } from '../snapshot/read-of.ts';

describe('the same blocks, places and links', () => {
  test.each(NASTY)('%j', (html) => {
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each(Object.keys(expectedPages()))('%s', (name) => {
    const html = readFileSync(join(SITE, name), 'utf8');
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each([...ARTICLES, ...NO_ARTICLES])('$name', ({ html }) => {
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });

  test.each(ENGLISH_NEWS)('$name', (news) => {
    const html = newsPage(news);
    expect(readOf(lightDocument(html))).toEqual(readOf(documentOf(html)));
  });
});
