/** The publisher's own name, and links that stay on its site. */
import { describe, expect, test } from 'vitest';
import { pageOf } from '../documents.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { numberOf } from './columns.ts';

const URL = 'https://www.harbour-tools.example/blog/old-piers';

function markOf(promo: string, column: string, url = URL): number {
  return numberOf(pageOf(plainArticle({ end: `<p>Pitch: ${promo}</p>` }), url), 'Pitch:', `site:${column}`);
}

describe('the name', () => {
  test.each<[string, string, number]>([
    ['as one word', 'HarbourTools saves you hours.', 1],
    ['as two words', 'Try Harbour Tools and ask Harbour Tools.', 2],
    ['with an ending', 'Harbourtools’ new saw', 1],
    ['of another', 'Harbour Saws saves you hours.', 0],
    ['in half', 'Every harbour has tools of its own.', 0],
    ['as part of a longer word', 'Bayharbourtools is another shop.', 0],
  ])('%s', (_, promo, count) => {
    expect(markOf(promo, 'name')).toBe(count);
  });

  test.each<[string, string, string, number]>([
    ['that is short counts as a whole word', 'Read Elba now, or elbaite.', 'https://elba.example/a', 1],
    ['of a kind of site is none', 'Read our blog and news.', 'https://blog.news.example/a', 0],
    ['is not the end of the host', 'An example of it.', 'https://elba.example/a', 0],
  ])('%s', (_, promo, url, count) => {
    expect(markOf(promo, 'name', url)).toBe(count);
  });
});

describe('a link', () => {
  const linkTo = (href: string): string => `<a href="${href}">see</a>`;

  test.each([
    ['home', '/'],
    ['home', 'https://www.harbour-tools.example'],
    ['sameSection', '/blog/new-piers'],
    ['otherSection', '/pricing'],
    ['sister', 'https://app.harbour-tools.example/start'],
    ['sister', 'https://harbour-tools.other/start'],
    ['article', '/blog/how-we-built-the-pier'],
  ])('leads to %s: %s', (target, href) => {
    expect(markOf(linkTo(href), `own:${target}`)).toBe(1);
  });

  test.each([
    ['home', '/pricing'],
    ['home', '#top'],
    ['home', 'mailto:crew@harbour-tools.example'],
    ['home', 'https://elsewhere.example/'],
    ['sameSection', '/pricing'],
    ['otherSection', 'https://elsewhere.example/pricing'],
    ['sister', 'https://notharbour-tools.example/'],
    ['sister', '/pricing'],
    ['article', '/blog/new-piers'],
    ['article', 'https://elsewhere.example/how-we-built-the-pier'],
  ])('does not lead to %s: %s', (target, href) => {
    expect(markOf(linkTo(href), `own:${target}`)).toBe(0);
  });
});

describe('repeats', () => {
  const offer = (n: number): string =>
    `<p class="o">Buy at Brunn for $${n} <a href="https://brunn.example/${n}">now</a></p>`;
  const page = pageOf(
    plainArticle({ middle: [1, 2, 3].map(offer).join('<p>Between them something else is told.</p>') }),
    URL,
  );

  test.each([
    ['hostRepeats', 'Buy at', 3],
    ['startRepeats', 'Buy at', 3],
    ['shapeRepeats', 'Buy at', 3],
    ['hostRepeats', 'Between', 0],
    ['startRepeats', 'Between', 2],
  ])('%s of "%s"', (column, text, count) => {
    expect(numberOf(page, text, `site:${column}`)).toBe(count);
  });
});
