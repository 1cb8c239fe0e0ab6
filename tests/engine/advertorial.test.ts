/** Pages that are promos as a whole, by their own word; and many more that only look as if. */
import { describe, expect, test } from 'vitest';
import { ADVERT_LABELS } from '../../src/engine/data/advert-labels.ts';
import { elementsOf } from '../../src/engine/locate.ts';
import type { Advertorial } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { PARAGRAPHS } from './pages/plain-article.ts';

interface Parts {
  readonly head?: string;
  readonly body?: string;
  /** Markup before the headline and after it, in the article; before the article and after it. */
  readonly above?: string;
  readonly below?: string;
  readonly before?: string;
  readonly after?: string;
  readonly article?: string;
  readonly text?: string;
}

function page({
  head = '',
  body = '',
  above = '',
  below = '',
  before = '',
  after = '',
  article = '',
  text = '',
}: Parts) {
  const paragraphs = PARAGRAPHS.map((each) => `<p>${each}</p>`);
  return `<!doctype html><html lang="en"><head><title>The light</title><meta property="og:type" content="article">${head}</head>
<body ${body}>${before}<main><article ${article}>${above}<h1>The light on the cape</h1>${below}
<div class="text">${paragraphs.slice(0, 4).join('')}${text}${paragraphs.slice(4).join('')}</div></article>${after}</main></body></html>`;
}

const URL = 'https://www.paper.example/coast/the-light';
/** What the page is found to say of itself; the place for a word about it has to be right before the headline. */
function said(parts: Parts, url = URL): Omit<Advertorial, 'place'> | null {
  const document = documentOf(page(parts));
  const report = reportOn(document, { url });
  expect(report.isArticle).toBe(true);
  if (!report.advertorial) return null;
  const { place, ...rest } = report.advertorial;
  expect(place && elementsOf(document, place)).toEqual([document.querySelector('h1')]);
  return rest;
}

const LINE = '<p>By the sea</p>';
const header = (label: string): string => `<header><p class="kicker">${label}</p>`;

describe('a label at the headline', () => {
  const all = Object.entries(ADVERT_LABELS).flatMap(([lang, { clear, plain }]) =>
    [...clear.split('|'), ...plain.split('|')].map((label) => [lang, label] as const),
  );

  test.each(all)('%s: %s', (_, label) => {
    expect(said({ above: header(label), below: '</header>' })).toEqual({ source: 'label', quote: label });
  });

  test.each<[string, Parts, string]>([
    ['in capitals, between dots', { above: '<div><span>• SPONSORED •</span></div>' }, '• SPONSORED •'],
    ['right before it, with nothing in between', { above: '<p>Anzeige</p>' }, 'Anzeige'],
    ['with a date', { above: '<p>Anzeige | 3. März</p>' }, 'Anzeige | 3. März'],
    ['with who pays', { below: '<p>Sponsored by Lumen Lamps</p>' }, 'Sponsored by Lumen Lamps'],
    ['with who pays, set off', { below: '<p>Sponsored by: Lumen Lamps</p>' }, 'Sponsored by: Lumen Lamps'],
    ['for whom it is', { above: '<p>Sponsored Content für Lumen</p>' }, 'Sponsored Content für Lumen'],
    [
      'with four lines of it before the headline',
      { above: `<p>Advertorial</p>${LINE.repeat(3)}` },
      'Advertorial',
    ],
    ['in the byline', { below: '<p class="byline">Paper Desk Sponsored</p>' }, 'Paper Desk Sponsored'],
    [
      'in the breadcrumbs',
      { before: '<nav class="breadcrumbs"><ul><li>Home</li><li>Advertorial</li></ul></nav>' },
      'Advertorial',
    ],
  ])('%s', (_, parts, quote) => {
    expect(said(parts)).toEqual({ source: 'label', quote });
  });
});

describe('markup', () => {
  const linked = (data: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test.each<[string, Parts, string]>([
    [
      'linked data',
      { head: linked({ '@context': 'https://schema.org', '@type': 'AdvertiserContentArticle' }) },
      'AdvertiserContentArticle',
    ],
    [
      'linked data in a graph, with two types',
      { head: linked({ '@graph': [{ '@type': ['NewsArticle', 'schema:AdvertiserContentArticle'] }] }) },
      'AdvertiserContentArticle',
    ],
    [
      'the section',
      { head: '<meta property="article:section" content="Sponsored Content">' },
      'Sponsored Content',
    ],
    ['a class of the article', { article: 'class="post category-advertorial"' }, 'category-advertorial'],
    ['a class of the body', { body: 'class="single single-native-ad"' }, 'single-native-ad'],
    ['the kind of content', { article: 'data-content-type="paid_post"' }, 'paid_post'],
  ])('%s', (_, parts, quote) => {
    expect(said(parts)).toEqual({ source: 'markup', quote });
  });
});

test.each([
  ['https://www.paper.example/advertorial/the-light', '/advertorial/'],
  ['https://www.paper.example/coast/Sponsored-Content/the-light?x=1', '/sponsored-content/'],
  ['https://www.paper.example/anzeige/licht.html', '/anzeige/'],
])('the address %s', (url, quote) => {
  expect(said({}, url)).toEqual({ source: 'address', quote });
});

test.each(['wiki/Advertorial', 'terms/native-advertising/', 'anzeige', 'words/anzeige?x=1'])(
  'an address is about it that ends in it: %s',
  (path) => {
    expect(said({}, `https://www.paper.example/${path}`)).toBeNull();
  },
);

test('nothing is folded or marked on such a page', () => {
  const promo = `<aside class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the day’s stories in your inbox, for free.</p>
    <form><input type="email" placeholder="Your e-mail"><button>Sign me up</button></form></aside>`;
  const plain = reportOn(documentOf(page({ text: promo })));
  expect(plain.folds.length + plain.marks.length).toBeGreaterThan(0);
  const report = reportOn(documentOf(page({ text: promo, above: '<p>Advertorial</p>' })));
  expect(report).toMatchObject({ folds: [], marks: [], advertorial: { quote: 'Advertorial' } });
});

test('a page of nothing but text has no place for a word about it', () => {
  const document = documentOf(`<body>${PARAGRAPHS.join(' ')}<div>${PARAGRAPHS.join(' ')}</div>`);
  const { advertorial } = reportOn(document, { url: 'https://www.paper.example/advertorial/light' });
  expect(advertorial).toEqual({ source: 'address', quote: '/advertorial/', place: null });
});

describe('no word of its own', () => {
  const slot = (label: string, name: string): string =>
    `<div class="${name}"><div><span>${label}</span></div><div id="div-1"></div></div>`;
  const menu = (label: string): string =>
    `<ul>${['Home', 'Coast', 'Culture', 'Sport', 'Jobs', 'Weather', label].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`;

  test.each<[string, Parts]>([
    ['nothing at all', {}],
    ['the label of a banner before the article', { before: slot('Anzeige', 'top') }],
    ['the label of a banner above the headline', { above: slot('Advertisement', 'leaderboard') }],
    ['the label of a nameless banner above the headline', { above: slot('Advertisement', 'x1') }],
    ['the label of a banner below the headline', { below: slot('Werbung', 'c-ad') }],
    [
      'the label of a banner with nothing before its place',
      { above: '<p>Anzeige</p><div id="gpt-1"></div>' },
    ],
    [
      'the label of a banner right before the box of the headline',
      { above: `<p>Anzeige</p><div>${LINE}`, below: '</div>' },
    ],
    ['a label farther above', { above: `<p>Advertorial</p>${LINE.repeat(4)}` }],
    ['a label below the first paragraph', { text: '<p>Advertorial</p>' }],
    ['a label below the article', { after: '<p>Advertorial</p>' }],
    ['the label of a banner in the text', { text: '<p>Anzeige</p>' }],
    ['sponsored teasers below the headline', { below: '<h3>Sponsored content</h3><p>Ten lamps</p>' }],
    ['a menu', { before: `<nav>${menu('Sponsored')}</nav>` }],
    ['a menu without a name', { before: menu('Sponsored') }],
    ['an aside', { above: '<aside><p>Partner content</p></aside>' }],
    ['what is hidden', { above: '<p hidden>Advertorial</p>' }],
    ['a headline about it', { above: '<p>How sponsored content pays for papers</p>' }],
    ['a kicker about it', { above: '<p class="kicker">Advertising market</p>' }],
    ['a kicker about that for somebody', { above: header('Werbung für Kinder'), below: '</header>' }],
    [
      'a kicker that leads to the section about it',
      { above: header('<a href="/trade/werbung">Werbung</a>'), below: '</header>' },
    ],
    ['the section about it', { head: '<meta property="article:section" content="Advertising">' }],
    ['the class of a wiki page about it', { body: 'class="mediawiki page-Native_advertising"' }],
    ['a section about it', { head: '<meta property="article:section" content="Advertising market">' }],
    ['a tag about it', { head: '<meta property="article:tag" content="Advertorial">' }],
    ['a class of a tag', { article: 'class="post tag-advertorial"' }],
    [
      'a class about what is beside it',
      { body: 'class="has-sponsored-sidebar no-advertorial with-native-ads"' },
    ],
    ['a class in the text', { text: '<div class="sponsored-content"><p>The pier is open.</p></div>' }],
    [
      'linked data of others',
      {
        head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'AdvertiserContentArticle' }] })}</script>`,
      },
    ],
    [
      'broken linked data',
      { head: '<script type="application/ld+json">{"@type": "AdvertiserContentArticle",</script>' },
    ],
    ['a script that is no linked data', { head: '<script>{"@type":"AdvertiserContentArticle"}</script>' }],
  ])('%s', (_, parts) => {
    expect(said(parts)).toBeNull();
  });

  test.each([
    'https://www.paper.example/media/why-sponsored-content-works',
    'https://www.paper.example/anzeigen/the-light',
    'https://anzeige.paper.example/coast/the-light',
    'https://www.paper.example/coast/the-light?from=/advertorial/',
    'https://www.paper.example/coast/the-light#/sponsored/',
    'about:blank',
  ])('the address %s', (url) => {
    expect(said({}, url)).toBeNull();
  });
});
