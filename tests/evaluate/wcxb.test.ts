/** Pages with reference text: which of their content would be folded. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readWcxb } from '../../scripts/evaluate/wcxb.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-wcxb-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['html', 'ground-truth']) mkdirSync(join(folder, name));

const PITCH = 'Subscribe to our free newsletter and get five stories from the coast every Friday morning.';
const SHORT = 'Sign up for free now';
const [news] = ENGLISH_NEWS;
if (!news) throw new Error('There is no article');
const pitch = `<div class="newsletter-signup"><h3>Our newsletter</h3><p>${PITCH}</p><form><input type="email" placeholder="Your email"><button>${SHORT}</button></form></div>`;
const html = newsPage({ ...news, after: pitch });

function write(id: string, type: string, content: string, page = html): void {
  const told = { url: `https://${id}.example/`, _internal: { page_type: { primary: type } } };
  const ground_truth = content === '' ? {} : { main_content: content };
  writeFileSync(join(folder, 'ground-truth', `${id}.json`), JSON.stringify({ ...told, ground_truth }));
  writeFileSync(join(folder, 'html', `${id}.html.gz`), gzipSync(page));
}
write('a', 'article', 'The pier will be rebuilt.');
write('b', 'product', `Much else.\n\n${PITCH.replaceAll(' ', '\n')} And more.`);
write('c', 'forum', `The pier. ${SHORT}`);
write('d', 'listing', '', '<p>Nothing to read.</p>');

test('names the pages whose main content is folded', () => {
  const { articles, others } = readWcxb(folder);
  for (const scope of ['article', 'page'] as const) {
    expect(articles[scope]).toEqual({ pages: 1, taken: 1, folded: 1, contentFolded: [] });
    expect(others[scope]).toMatchObject({ pages: 3, taken: 2, folded: 2 });
    expect(others[scope].contentFolded).toMatchObject([
      { id: 'b', type: 'product', url: 'https://b.example/', blocks: [{ text: PITCH }] },
    ]);
  }
});
