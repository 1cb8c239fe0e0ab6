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

describe('microdata of several items', () => {
  const item = (property: string, inner: string): string =>
    `<div itemprop="${property}" itemscope itemtype="https://schema.org/Thing">${inner}</div>`;
  const author = (name: string): string => item('author', `<span itemprop="name">${name}</span>`);
  const article = (inner: string): string =>
    `<article itemscope itemtype="https://schema.org/Article">${inner}</article>`;

  test.each([
    [
      'writers of comments',
      article(author('Ida Brandt') + item('comment', author('anglerfish77'))),
      'Ida Brandt',
    ],
    ['writers of other articles', article(author('Ida Brandt')) + article(author('Jo Lund')), 'Ida Brandt'],
  ])('%s are no authors', (_, body, byline) => {
    expect(dataIn('', body).byline).toBe(byline);
  });

  test.each([
    ['of one item', article(`<p>${author('Ida Brandt')}</p>${author('Jo Lund')}`)],
    ['of no item', '<p><b itemprop="author">Ida Brandt</b> <b itemprop="author">Jo Lund</b></p>'],
  ])('several authors %s stay', (_, body) => {
    expect(dataIn('', body).byline).toBe('Ida Brandt, Jo Lund');
  });

  test.each([
    ['h1', 'The ferry sails'],
    ['h2', 'Kiesel-Bote'],
  ])('the headline is the first, but for a heading of the page: %s', (tag, headline) => {
    const body = `<p itemprop="headline">Kiesel-Bote</p>${article(`<${tag} itemprop="headline">The ferry sails</${tag}>`)}`;
    expect(dataIn('', body).headline).toBe(headline);
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

describe('authors as structured data has them', () => {
  const item = { '@type': 'Article', headline: 'The ferry sails' };
  const bylineOf = (values: readonly unknown[], head = ''): string =>
    dataIn(head + values.map(ld).join('')).byline;

  test.each(['Di Wu', 'Von Halm', 'Di Halm Ida', 'von der Halm'])(
    'the person “%s” keeps the name',
    (name) => {
      expect(bylineOf([{ ...item, author: { '@type': 'Person', name } }])).toBe(name);
    },
  );

  test('a person is found by reference', () => {
    const ida = { '@id': '#ida', name: 'Ida Brandt' };
    expect(
      bylineOf([{ '@graph': [{ ...item, author: [{ '@id': '#ida' }, { '@id': '#else' }] }, ida] }]),
    ).toBe('Ida Brandt');
  });

  test('a person who is only referred to comes last', () => {
    const values = [
      { ...item, author: { '@id': '#ida' } },
      { '@id': '#ida', name: 'ida-b' },
    ];
    expect(bylineOf(values, '<meta name="author" content="Ida Brandt">')).toBe('Ida Brandt');
    expect(bylineOf(values, '<meta name="author" content="The Author">')).toBe('ida-b');
  });

  test('the site as author leaves it to the next source', () => {
    const author = { '@type': 'Organization', name: 'KIESEL-BOTE' };
    const site = '<meta property="og:site_name" content="Kiesel-Bote">';
    expect(bylineOf([{ ...item, author }], site)).toBe('');
    expect(bylineOf([{ ...item, author }], `${site}<meta name="author" content="Ida Brandt">`)).toBe(
      'Ida Brandt',
    );
    expect(bylineOf([{ ...item, author: [author, { name: 'Ida Brandt' }] }], site)).toBe(
      'KIESEL-BOTE, Ida Brandt',
    );
  });

  test('a text may begin with a word that is no part of the name', () => {
    expect(bylineOf([], '<meta name="author" content="Von Anna Quill">')).toBe('Anna Quill');
    expect(bylineOf([], '<meta name="author" content="Di Wu">')).toBe('Di Wu');
  });
});

describe('the picture', () => {
  const at = (name: string): string => `https://kiesel-bote.example/${name}.jpg`;
  const quay = { '@id': '#quay', '@type': 'ImageObject', url: at('quay'), caption: 'quay 1' };
  const item = { '@type': 'Article', headline: 'The ferry sails' };

  test.each([
    ['is found by reference', { '@id': '#quay' }, at('quay')],
    ['is the first of its formats', [at('1'), at('2'), at('3'), at('4')], at('1')],
    ['is the one that is named, where a reference leads nowhere', { '@id': '#else' }, at('og')],
  ])('%s', (_, image, picture) => {
    const og = `<meta property="og:image" content="${at('og')}">`;
    expect(dataIn(og + ld({ '@graph': [{ ...item, image }, quay] })).picture).toBe(picture);
  });

  test('of an article in an item for its page is the one that the page names, if it does', () => {
    const page = ld({ '@type': 'WebPage', mainEntity: { ...item, image: [at('1'), at('2')] } });
    expect(dataIn(page).picture).toBe(at('1'));
    expect(dataIn(`<meta property="og:image" content="${at('og')}">${page}`).picture).toBe(at('og'));
  });

  test('has a caption where it stands in the article’s own data', () => {
    expect(dataIn(ld({ ...item, image: quay })).pictureCaption).toBe('quay 1');
    expect(dataIn(ld({ '@graph': [{ ...item, image: { '@id': '#quay' } }, quay] })).pictureCaption).toBe('');
  });
});

test('a date that cannot be read leaves it to the next source', () => {
  const item = { '@type': 'Article', headline: 'The ferry sails', datePublished: '0001-01-01T00:00:00Z' };
  const meta = '<meta name="parsely-pub-date" content="soon"><meta name="date" content="03.04.2026">';
  expect(dataIn(ld(item) + meta).published).toBe('2026-04-03');
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

test.each(['Why 3 < 5 in Sandlow and 7 > 2 in Harwick', 'A <3 B> C', 'One << two >> three', 'Up -> <- down'])(
  'a comparison is no markup: %s',
  (headline) => {
    expect(dataIn(ld({ '@type': 'Article', headline })).headline).toBe(headline);
  },
);

test('markup in a value is no markup', () => {
  const { headline } = dataIn(
    ld({ '@type': 'Article', headline: 'The <b>ferry</b> &lt;img src=x onerror=y&gt; sails' }),
  );
  expect(headline).toBe('The ferry sails');
});
