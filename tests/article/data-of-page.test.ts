/** What a page says of its article, per source. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataOfPage } from '../../src/article/data-of-page.ts';

function dataIn(head: string, body = ''): ReturnType<typeof dataOfPage> {
  return dataOfPage(new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window.document);
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NOTHING = {
  headline: '',
  byline: '',
  siteName: '',
  published: '',
  lang: '',
  picture: '',
  pictureAlt: '',
  pictureCaption: '',
};

test('JSON-LD', () => {
  const item = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The ferry sails &amp; sails',
    author: [{ '@type': 'Person', name: 'By Ida Brandt' }, { name: 'Jo Lund' }, { name: 'Jo Lund' }],
    publisher: { name: 'Kiesel-Bote' },
    datePublished: '2026-03-01T08:00:00+01:00',
    inLanguage: 'de-AT',
    image: [{ '@type': 'ImageObject', url: 'https://kiesel-bote.example/a.jpg', caption: 'The quay' }],
  };
  const expected = {
    headline: 'The ferry sails & sails',
    byline: 'Ida Brandt, Jo Lund',
    siteName: 'Kiesel-Bote',
    published: '2026-03-01T08:00:00+01:00',
    lang: 'de-AT',
    picture: 'https://kiesel-bote.example/a.jpg',
    pictureAlt: '',
    pictureCaption: 'The quay',
  };
  expect(dataIn(ld(item))).toEqual(expected);
  expect(dataIn(ld({ '@graph': [{ '@type': 'WebPage', name: 'Ferry | Kiesel-Bote' }, item] }))).toEqual(
    expected,
  );
  expect(dataIn(ld([{ '@type': 'Organization', name: 'Else' }, item]))).toEqual(expected);
});

test('Open Graph and other meta elements', () => {
  const head = `<meta property="og:title" content="The ferry sails"><meta property="og:site_name" content="Kiesel-Bote">
    <meta name="author" content="Ida Brandt"><meta property="article:published_time" content="2026-03-01">
    <meta property="og:locale" content="en_GB"><meta property="og:image" content="/a.jpg"><meta property="og:image:alt" content="A quay">`;
  expect(dataIn(head)).toEqual({
    headline: 'The ferry sails',
    byline: 'Ida Brandt',
    siteName: 'Kiesel-Bote',
    published: '2026-03-01',
    lang: 'en-GB',
    picture: '/a.jpg',
    pictureAlt: 'A quay',
    pictureCaption: '',
  });
});

test('microdata', () => {
  const body = `<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">The ferry sails</h1>
    <span itemprop="author" itemscope><a itemprop="url"><span itemprop="name">Ida Brandt</span></a></span>
    <time itemprop="datePublished" datetime="2026-03-01">1 March</time></div>`;
  expect(dataIn('', body)).toEqual({
    ...NOTHING,
    headline: 'The ferry sails',
    byline: 'Ida Brandt',
    published: '2026-03-01',
  });
});

test('prefers JSON-LD', () => {
  const head = `<meta property="og:title" content="Ferry – Kiesel-Bote"><meta name="author" content="Staff">`;
  const item = { '@type': 'BlogPosting', headline: 'The ferry sails', author: 'Ida Brandt' };
  expect(dataIn(head + ld(item))).toMatchObject({ headline: 'The ferry sails', byline: 'Ida Brandt' });
});

test('authors: each once, without what stands before and behind a name', () => {
  const author = [
    'By Ida Brandt',
    { name: 'Ida Brandt' },
    'Jonas Wirth, 1 March 2026',
    'https://faces.example/j',
  ];
  expect(dataIn(ld({ '@type': 'Article', headline: 'The ferry sails', author })).byline).toBe(
    'Ida Brandt, Jonas Wirth',
  );
});

test('a publisher is no author: the name stays as it is', () => {
  const publisher = { name: 'Kiesel-Bote, seit 1898' };
  expect(dataIn(ld({ '@type': 'Article', headline: 'The ferry sails', publisher })).siteName).toBe(
    'Kiesel-Bote, seit 1898',
  );
});

describe('takes nothing from', () => {
  test.each([
    ['an empty page', ''],
    ['broken JSON', '<script type="application/ld+json">{"@type": "Article", "headline": "A"</script>'],
    ['a number', ld({ '@type': 'Article', headline: 7, author: 7, image: 7, datePublished: 7 })],
    ['null', ld({ '@type': 'Article', headline: null, author: null, image: null, publisher: null })],
    ['an item without a type', ld({ headline: 'The ferry sails', author: 'Ida Brandt' })],
    ['a product', ld({ '@type': 'Product', name: 'Oars', author: 'Ida Brandt' })],
    ['empty meta elements', '<meta property="og:title" content=" "><meta name="author" content="">'],
    ['a script of another kind', '<script type="text/template">{"@type":"Article","headline":"A"}</script>'],
    ['an author who is an address', '<meta property="article:author" content="https://faces.example/ida">'],
    ['an author who is a mailbox', '<meta name="author" content="ida@kiesel-bote.example">'],
  ])('%s', (_, head) => {
    expect(dataIn(head)).toEqual(NOTHING);
  });
});

test('markup in a value is no markup', () => {
  const { headline } = dataIn(
    ld({ '@type': 'Article', headline: 'The <b>ferry</b> &lt;img src=x onerror=y&gt; sails' }),
  );
  expect(headline).toBe('The ferry sails');
});
