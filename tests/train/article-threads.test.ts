/** Pages that threads read in a full DOM. */
import { beforeAll, expect, test } from 'vitest';
import { type PageToRead, readAll, surveyAll } from '../../scripts/train/article-threads.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';

const [news] = ENGLISH_NEWS;
if (!news) throw new Error('There is no article');
const html = newsPage(news);
const page: PageToRead = { name: 'news', html: () => html, url: 'https://sandlow.example/gold', promos: [] };
const empty: PageToRead = { ...page, name: 'empty', html: () => '', url: 'no address' };
const streamed = html.replace(/<body[^>]*>/, '$&<div hidden id="S:0">');

/** Threads take seconds to start: one survey and one reading for all. */
async function readThem() {
  const surveyed = await surveyAll([empty, page]);
  const length = surveyed[1]?.kept.length ?? 0;
  const articles = await readAll([
    empty,
    page,
    { ...page, name: 'streamed', html: () => streamed },
    { ...page, name: 'hidden', html: () => streamed.replace('S:0', 'story') },
    { ...page, name: 'with a promo', promos: [{ parent: [1, 0, 2], from: 0, to: 0 }] },
    { ...page, name: 'no article', articleOdds: new Float32Array(length).fill(-3) },
    {
      ...page,
      name: 'all of it both',
      odds: new Float32Array(length).fill(5),
      articleOdds: new Float32Array(length).fill(3),
    },
  ]);
  return { surveyed, articles };
}

let found: Awaited<ReturnType<typeof readThem>>;
beforeAll(async () => {
  found = await readThem();
}, 60_000);

test('surveys and reads pages in their order', () => {
  const [none, some] = found.surveyed;
  expect(none?.kept).toHaveLength(0);
  expect(some?.kept).toContain(1);
  expect(some?.kept).toContain(0);
  const [nothing, article] = found.articles;
  expect(nothing).toBeNull();
  expect(article?.url).toBe(page.url);
  expect(article?.text).toContain('Silver lags behind');
});

test('reads what a page as served holds back until its script runs', () => {
  const [shown, none] = found.articles.slice(2);
  expect(shown?.text).toContain('Silver lags behind');
  expect(none).toBeNull();
});

test('leaves out promos, and believes the odds that it is told', () => {
  const articles = found.articles.slice(4);
  const plain = articles.map((article) => article?.text ?? '');
  expect(plain[0]).not.toContain('The price of an ounce');
  expect(articles[0]?.leftOut).toHaveLength(1);
  // Where nothing would be left, Readability's choice stays.
  expect(plain[1]).toContain('The price of an ounce');
  expect(plain[2]).toContain('The price of an ounce');
});

test('says on which page it failed', { timeout: 60_000 }, async () => {
  const odds = new Float32Array(3);
  const broken = {
    ...page,
    name: 'broken',
    articleOdds: odds,
    promos: [{ parent: [0], from: 0, to: 0 }, null as never],
  };
  await expect(readAll([broken])).rejects.toThrow(/^broken: /);
});
