/** Whether an article goes on at another address. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hasNextPage } from '../../src/article/next-page.ts';

const BASE = 'https://kueste.example/reise/faehre-nach-norden';

function isFound(markup: string, url: string): boolean {
  return hasNextPage(new JSDOM(`<body>${markup}</body>`).window.document, url);
}

describe('goes on', () => {
  test.each([
    [`${BASE}`, `<link rel="next" href="${BASE}?page=2">`],
    [`${BASE}/`, `<link rel="next" href="${BASE}/2/">`],
    [`${BASE}.html`, `<a rel="next" href="${BASE}-2.html">2</a>`],
    [`${BASE}`, `<div class="pagination"><a href="faehre-nach-norden/2">2</a></div>`],
    [`${BASE}?page=2`, `<nav class="pager"><a href="?page=1">1</a> <a href="?page=3">3</a></nav>`],
    [`${BASE}/seite-2`, `<a rel="next" href="${BASE}/seite-3">more</a>`],
  ])('%s', (url, markup) => {
    expect(isFound(markup, url)).toBe(true);
  });
});

describe('does not go on', () => {
  test.each([
    ['another article', BASE, '<link rel="next" href="https://kueste.example/reise/leuchtturm-im-nebel">'],
    ['the page before', `${BASE}?page=3`, `<link rel="next" href="${BASE}?page=2">`],
    ['the first page', `${BASE}/2`, `<a rel="next" href="${BASE}">1</a>`],
    ['a later page of a list', BASE, '<div class="pagination"><a href="/reise/page/2">2</a></div>'],
    ['the page after next only', BASE, `<a rel="next" href="${BASE}/3">3</a>`],
    ['the next number of a folder', 'https://kueste.example/news/12', '<link rel="next" href="/news/13">'],
    ['a year', BASE, `<a rel="next" href="${BASE}-2027">2027</a>`],
    ['a link outside of a pagination', BASE, `<p><a href="${BASE}/2">Part two</a></p>`],
    ['no link', BASE, '<p>Page 1 of 3</p>'],
    ['a script', BASE, '<a rel="next" href="javascript:go(2)">2</a>'],
    ['no address', 'about:blank', '<link rel="next" href="?page=2">'],
    ['another host', BASE, '<a rel="next" href="https://berge.example/reise/faehre-nach-norden/2">2</a>'],
  ])('%s', (_, url, markup) => {
    expect(isFound(markup, url)).toBe(false);
  });
});
