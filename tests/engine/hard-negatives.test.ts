/** Articles about what promos are about: nothing on them may fold. */
import { describe, expect, test } from 'vitest';
import { SCOPES } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { ENGLISH_NEWS } from './pages/english-news.ts';
import { GERMAN_NEWS } from './pages/german-news.ts';
import { newsPage } from './pages/news-page.ts';

describe.each(SCOPES)('nothing folds in scope %s', (scope) => {
  test.each([...GERMAN_NEWS, ...ENGLISH_NEWS])('$lang: $name', (news) => {
    const { isArticle, lang, folds } = reportOn(documentOf(newsPage(news)), { scope });
    expect({ isArticle, lang }).toEqual({ isArticle: true, lang: news.lang });
    expect(folds.map(({ confidence, text }) => ({ confidence, text }))).toEqual([]);
  });
});
