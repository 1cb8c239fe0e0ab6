/** The entries of a ticker are parts of one article, be they articles in the markup. */
import { expect, test } from 'vitest';
import { page, read } from './pier-page.ts';

const paragraph = (number: number): string =>
  `<p>At ${number} past noon the masons of Sandlow laid stone number ${number + 1000} on the pier, while the town looked on and the rain fell over the quay. Nobody at the harbour had seen such a tide since the storm, said pilot ${number + 2000}.</p>`;
const entry = (number: number, paragraphs: number): string =>
  `<article class="entry"><h2>Update ${number}: stones and rain</h2>${Array.from({ length: paragraphs }, (_, i) => paragraph(10 * number + i)).join('')}</article>`;
const ENTRIES = [entry(5, 6), entry(4, 7), entry(3, 1), entry(2, 6), entry(1, 6)].join('');

/** The stones of a page's clean article, in order, by which of the entries they are in. */
function entriesIn(type: string): readonly number[] {
  const data = { '@type': type, headline: 'Pier to open again', datePublished: '2026-03-01T10:00:00Z' };
  const html = page('', { head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });
  const main = `<main><h1>Pier to open again</h1><div class="entries">${ENTRIES}</div></main>`;
  const { text } = read(html.replace(/<main>.*<\/main>/s, main));
  const numbers = [...text.matchAll(/number 10(\d)\d/g)].map(([, number]) => Number(number));
  return [...new Set(numbers)];
}

test('all entries of a ticker are there, the long ones too', () => {
  expect(entriesIn('LiveBlogPosting')).toEqual([5, 4, 3, 2, 1]);
});

test('of other pages with several articles only the first is, and what is in none', () => {
  expect(entriesIn('NewsArticle')).toEqual([5, 3]);
});
