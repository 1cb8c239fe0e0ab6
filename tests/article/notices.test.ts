/** Why an article is less or more than it promises: only what the page says itself. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../src/article/notices.ts';
import type { Notice } from '../../src/article/types.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';

const URL = 'https://kueste.example/reise/faehre-nach-norden';
const PARAGRAPH = `<p>${'The boat left the harbour at noon, and the wind was kind to all of us. '.repeat(6)}</p>`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (title: string, paragraphs = 4): string =>
  `<article><h2>${title}</h2>${PARAGRAPH.repeat(paragraphs)}</article>`;

function noticesIn(head: string, body = article('The ferry'), text = 'Short.'): readonly Notice[] {
  const { document } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window;
  return noticesOf(document, { url: URL, page: readPage(document, segment(document), URL), text });
}

const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' };
const paid = { '@type': 'NewsArticle', isAccessibleForFree: false };

describe('says', () => {
  test.each<[Notice, string, string?]>([
    ['stub', ld(paid)],
    ['stub', ld({ ...paid, isAccessibleForFree: 'False' })],
    ['stub', ld({ ...paid, hasPart: part })],
    [
      'stub',
      ld({ ...paid, hasPart: [part] }),
      `${article('The ferry')}<div class="rest">Subscribe to read on.</div>`,
    ],
    ['stub', '<meta property="article:content_tier" content="locked">'],
    ['more-pages', `<link rel="next" href="${URL}?page=2">`],
    ['live', ld({ '@type': 'LiveBlogPosting', headline: 'Storm' })],
    ['live', ld({ '@type': 'LiveBlogPosting', coverageEndTime: '2026-05-02', dateModified: '2026-05-01' })],
    ['several', '', article('The ferry') + article('The lighthouse')],
  ])('%s', (notice, head, body) => {
    expect(noticesIn(head, body)).toEqual([notice]);
  });

  test('a stub where the page counts far more words than it shows', () => {
    expect(noticesIn(ld({ ...paid, wordCount: 2000 }), undefined, 'one two '.repeat(400))).toEqual(['stub']);
  });
});

describe('says nothing of', () => {
  const comment = `<article class="comment"><p>${'I was there, too. '.repeat(90)}</p></article>`;
  const teaser =
    '<article><h2>The lighthouse</h2><p>It shines again since Monday, says its keeper.</p></article>';
  const nested = `<article><h2>The ferry</h2>${PARAGRAPH.repeat(4)}<article><h3>Box</h3>${PARAGRAPH.repeat(4)}</article></article>`;
  test.each<[string, string, string?, string?]>([
    ['an ordinary page', ''],
    ['one that is free', ld({ '@type': 'NewsArticle', isAccessibleForFree: true })],
    ['one that says "True"', ld({ '@type': 'NewsArticle', isAccessibleForFree: 'True' })],
    ['one whose text is all there', ld(paid), article('The ferry'), 'Words and words. '.repeat(300)],
    [
      'one whose paid part is there',
      ld({ ...paid, hasPart: part }),
      `${article('The ferry')}<div class="rest">${PARAGRAPH.repeat(3)}</div>`,
    ],
    [
      'one whose characters are counted',
      ld({ ...paid, wordCount: 5600 }),
      article('The ferry'),
      '桟橋は来年の夏に再開する。'.repeat(430),
    ],
    ['something else that is paid', ld({ '@type': 'Product', isAccessibleForFree: false })],
    ['a free tier', '<meta property="article:content_tier" content="free">'],
    ['a metered one', '<meta property="article:content_tier" content="metered">'],
    [
      'the word paywall',
      '<meta name="keywords" content="paywall">',
      `<div class="paywall">${article('The ferry')}</div>`,
    ],
    ['the next article', '<link rel="next" href="/reise/leuchtturm-im-nebel">'],
    [
      'a ticker that ended',
      ld({ '@type': 'LiveBlogPosting', coverageEndTime: '2026-05-01', dateModified: '2026-05-02' }),
    ],
    [
      'the entries of a ticker that ended',
      ld({ '@type': 'LiveBlogPosting', coverageEndTime: '2026-05-01', dateModified: '2026-05-02' }),
      article('The ferry') + article('The lighthouse'),
    ],
    ['a broadcast', ld({ '@type': 'BroadcastEvent', isLiveBroadcast: true })],
    ['the word live', '<title>Live: the storm</title>'],
    [
      'long teasers in one box',
      '',
      article('The ferry') +
        `<article><h2>More</h2>${PARAGRAPH.replace(/<p>(.*)<\/p>/, '<p><a href="/x">$1</a></p>').repeat(4)}</article>`,
    ],
    ['teasers below', '', article('The ferry') + teaser.repeat(6)],
    ['comments below', '', article('The ferry') + comment.repeat(3)],
    ['an article in an article', '', nested],
    [
      'a selector that is none',
      ld({ ...paid, isAccessibleForFree: true, hasPart: { ...part, cssSelector: '..[' } }),
    ],
  ])('%s', (_, head, body, text) => {
    expect(noticesIn(head, body, text)).toEqual([]);
  });
});

test('keeps to the order of the list', () => {
  const headOf = (type: string): string =>
    `${ld({ '@type': type, isAccessibleForFree: false })}<link rel="next" href="${URL}/2">`;
  const body = article('One') + article('Two');
  expect(noticesIn(headOf('LiveBlogPosting'), body)).toEqual(['stub', 'more-pages', 'live']);
  expect(noticesIn(headOf('NewsArticle'), body)).toEqual(['stub', 'more-pages', 'several']);
});
