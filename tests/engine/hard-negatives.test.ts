/** Articles about what promos are about, and what stands around articles: nothing of it may fold. */
import { describe, expect, test } from 'vitest';
import { SCOPES } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { ENGLISH_NEWS } from './pages/english-news.ts';
import { ENGLISH_FURNITURE, type Furniture, GERMAN_FURNITURE } from './pages/furniture.ts';
import { GERMAN_NEWS } from './pages/german-news.ts';
import { HELP_NEWS } from './pages/help-news.ts';
import { newsPage, type Plain } from './pages/news-page.ts';
import { SERVICE_NEWS } from './pages/service-news.ts';

/** What folds on a page, so that a failure shows what and how surely. */
function foldsOn(html: string, scope: (typeof SCOPES)[number]) {
  const { isArticle, folds } = reportOn(documentOf(html), { scope });
  expect(isArticle).toBe(true);
  return folds.map(({ confidence, text }) => ({ confidence, text }));
}

const NEWS = [...GERMAN_NEWS, ...ENGLISH_NEWS, ...HELP_NEWS, ...SERVICE_NEWS];

describe.each(SCOPES)('nothing folds in scope %s', (scope) => {
  test.each(NEWS)('$lang: $name', (news) => {
    const html = newsPage(news);
    expect(reportOn(documentOf(html)).lang).toBe(news.lang);
    expect(foldsOn(html, scope)).toEqual([]);
  });
});

/** The same page as a site writes it that uses the same element, without a name, for everything. */
function namelessPage(news: Plain): string {
  return newsPage(news)
    .replace(/ class="[^"]*"/g, '')
    .replace(/<meta property[^>]*>/, '')
    .replace(/<(\/?)(?:p|main|article|section|header|aside|h2|h3)>/g, '<$1div>');
}

test.each(NEWS)('nothing folds on a page of nameless boxes: $lang, $name', (news) => {
  expect(foldsOn(namelessPage(news), 'article')).toEqual([]);
});

/** A page with furniture in the middle of its article and once more after it. */
function furnished(news: Plain, { html }: Furniture): string {
  const paragraphs = news.body.split('</p>');
  const middle = Math.floor(paragraphs.length / 2);
  const body = [
    ...paragraphs.slice(0, middle),
    html + (paragraphs[middle] ?? ''),
    ...paragraphs.slice(middle + 1),
  ];
  return newsPage({ ...news, body: body.join('</p>'), after: html });
}

const plainest = (news: readonly Plain[]): Plain => {
  const [first] = news.filter(({ after }) => after === undefined);
  if (!first) throw new Error('No article without anything after it');
  return first;
};

describe.each([
  ['de', plainest(GERMAN_NEWS), GERMAN_FURNITURE],
  ['en', plainest(ENGLISH_NEWS), ENGLISH_FURNITURE],
] as const)('in and below an article in %s stays', (_, news, furniture) => {
  test.each(furniture)('$name', (piece) => {
    expect(foldsOn(furnished(news, piece), 'article')).toEqual([]);
  });
});
