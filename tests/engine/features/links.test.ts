/** Where links lead. */
import { expect, test } from 'vitest';
import { hasKind, linkKinds, linkShare } from '../../../src/engine/features/links.ts';
import { pageOf } from '../documents.ts';

type Kind = Parameters<typeof hasKind>[1];

function kindsOf(link: string): (kind: Kind) => boolean {
  const [bits = 0] = linkKinds(pageOf(`<p>${link}</p>`, 'https://www.paper.example/a'));
  return (kind) => hasKind(bits, kind);
}

test.each<[string, Kind]>([
  ['<a href="https://other.example/">x</a>', 'elsewhere'],
  ['<a href="//other.example/x">x</a>', 'elsewhere'],
  ['<a href="https://notpaper.example/">x</a>', 'elsewhere'],
  ['<a href="https://paper.example.other.net/">x</a>', 'elsewhere'],
  ['<a href="/x" rel="nofollow sponsored">x</a>', 'sponsored'],
  ['<a href="https://shop.example/?tag=p-21">x</a>', 'affiliate'],
  ['<a href="https://boots.example/c/3006986/264102/4270?u=x">x</a>', 'affiliate'],
  ['<a href="https://go.other.example/go.php?t=x">x</a>', 'affiliate'],
  ['<a href="/x?utm_source=a">x</a>', 'tracking'],
  ['<a href="/webinar/anmelden">x</a>', 'landing'],
  ['<a href="mailto:a@b.example">x</a>', 'contact'],
  ['<a href="/tag/gold">x</a>', 'tag'],
  ['<a href="https://network.example/shareArticle?mini=true&amp;url=x">x</a>', 'share'],
  ['<a href="#top">x</a>', 'inPage'],
  ['plain, <a href="/a">x</a> and <a href="https://other.example/">y</a>', 'elsewhere'],
])('%s is %s', (link, kind) => {
  expect(kindsOf(link)(kind)).toBe(true);
});

test.each<[string, Kind]>([
  ['<a href="/news/2">x</a>', 'elsewhere'],
  ['<a href="https://www.paper.example/b">x</a>', 'elsewhere'],
  ['<a href="https://m.paper.example/b">x</a>', 'elsewhere'],
  ['<a href="HTTPS://PAPER.EXAMPLE/b">x</a>', 'elsewhere'],
  ['<a href="mailto:a@other.example">x</a>', 'elsewhere'],
  ['<a>x</a>', 'elsewhere'],
  ['<a href="/x" rel="nofollow">x</a>', 'sponsored'],
  ['<a href="/news/2">x</a>', 'affiliate'],
  ['<a href="/c/2031/11/26">x</a>', 'affiliate'],
  ['<a href="/c/politics/48213/2031">x</a>', 'affiliate'],
  ['<a href="https://social.example/post?u=https%3A%2F%2Fpaper.example">x</a>', 'affiliate'],
  ['<a href="/news/2">x</a>', 'tracking'],
  ['<a href="/news/2">x</a>', 'landing'],
  ['<a href="/share-prices">x</a>', 'share'],
  ['no link', 'elsewhere'],
])('%s is not %s', (link, kind) => {
  expect(kindsOf(link)(kind)).toBe(false);
});

test.each([
  ['<p>abcd<a href="/">efgh</a></p>', 0.5],
  ['<p>abcd</p>', 0],
  ['', 0],
  ['<p><a href="/">\n  abcd\n  </a></p>', 1],
])('share of links in %j', (html, share) => {
  const page = pageOf(`<body>${html}`);
  expect(linkShare(page, page.segmentation.root)).toBe(share);
});
