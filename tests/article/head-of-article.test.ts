/** What stands above an article. */
import { describe, expect, test } from 'vitest';
import type { Readable } from '../../src/article/readable.ts';
import { HTML, headIn, TEXT } from './head-in.ts';

test('what the page does not say, Readability may have found', () => {
  const found = { title: 'Pier', byline: 'By Ida Brandt', siteName: 'Courier', published: '2026-03-01' };
  expect(headIn('', { found, body: '<p>x</p>' })).toMatchObject({
    title: 'Pier',
    byline: 'Ida Brandt',
    siteName: 'Courier',
    published: '2026-03-01',
  });
});

test('what neither says, the page may show, unless it only shows which site it is', () => {
  const body = HTML.replace('</h1>', '</h1><p>By Ida Brandt</p><p>1 March 2026</p>');
  const found = { byline: 'By Jo Marsh', published: '2026-02-28' };
  expect(headIn('', { body })).toMatchObject({ byline: 'Ida Brandt', published: '2026-03-01' });
  expect(headIn('', { body, found })).toMatchObject({ ...found, byline: 'Jo Marsh' });
  expect(headIn('<meta property="og:site_name" content="Ida Brandt">', { body }).byline).toBe('');
});

describe('a site that gives the title of its page for a name', () => {
  const named = (siteName: string): string =>
    headIn('<meta property="og:title" content="Storms and stones">', { found: { siteName } }).siteName;

  test.each([
    ['Storms and stones', ''],
    ['Storms and stones | The Courier', 'The Courier'],
    ['The Courier – Storms and Stones', 'The Courier'],
  ])('“%s” is “%s”', (told, siteName) => {
    expect(named(told)).toBe(siteName);
  });

  test.each([
    'The Courier | Sandlow',
    'Storms',
    'Storms and stones of Sandlow',
    'Storms and stones: The Courier',
  ])('“%s” stays', (told) => {
    expect(named(told)).toBe(told);
  });
});

describe('a site that gives its address for a name', () => {
  const named = (siteName: string): string => headIn('', { found: { siteName }, body: '<p>x</p>' }).siteName;

  test.each([
    ['https://www.courier.example', 'courier.example'],
    ['http://news.courier.example/', 'news.courier.example'],
  ])('%s is %s', (told, siteName) => {
    expect(named(told)).toBe(siteName);
  });

  test.each(['Courier', 'courier.example', 'https://', 'Courier https://courier.example', ''])(
    '“%s” stays',
    (told) => {
      expect(named(told)).toBe(told);
    },
  );
});

test('the date may be that of an element', () => {
  expect(
    headIn('', { body: `<article><time datetime="2026-03-01T09:00Z">1 March</time>${HTML}</article>` })
      .published,
  ).toBe('2026-03-01T09:00Z');
});

test('a date that is none leaves it to the next source', () => {
  const head = '<meta name="date" content="0001-01-01T00:00:00Z">';
  const body = `<article><time datetime="2026-03-01">1 March</time>${HTML}</article>`;
  expect(headIn(head, { body, found: { published: '2024-02-31' } }).published).toBe('2026-03-01');
});

describe('a byline beside the site’s name', () => {
  const byline = (found: Partial<Readable>, head = ''): string =>
    headIn(head, { found: { siteName: 'Sandlow Courier', ...found } }).byline;

  test.each(['Sandlow Courier', 'By SANDLOW  COURIER', 'sandlowcourier'])('“%s” says nothing new', (told) => {
    expect(byline({ byline: told })).toBe('');
  });

  test.each([
    'Redaktion Sandlow Courier',
    'Sandlow Courier Staff',
    'Ida Brandt, Sandlow Courier',
    'The Courier',
    'Sandlow-Courier',
  ])('“%s” stays', (told) => {
    expect(byline({ byline: told })).toBe(told);
  });

  test('gives way to the next source', () => {
    const head = '<meta name="author" content="Sandlow Courier">';
    expect(byline({ byline: 'Ida Brandt' }, head)).toBe('Ida Brandt');
  });

  test('stays where the site has no name', () => {
    expect(byline({ siteName: '', byline: 'Sandlow Courier' })).toBe('Sandlow Courier');
  });
});

describe('language', () => {
  test.each([
    ['lang="en-gb"', '', 'en-GB'],
    ['lang="en_US"', '', 'en-US'],
    ['', '<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['lang="de"', '', 'en'],
    ['lang="??"', '', 'en'],
    ['', '', 'en'],
  ])('%s %s', (attributes, head, lang) => {
    expect(headIn(head, { attributes }).lang).toBe(lang);
  });
});

describe('a language beside one that the engine knows', () => {
  const CATALAN =
    'El moll vell tornarà a obrir l’estiu vinent, va decidir la junta del port dimarts al vespre, onze anys després que una tempesta se n’endugués la meitat. ';
  const body = (text: string): string => `<h1>Pier</h1>${`<p>${text.repeat(3)}</p>`.repeat(4)}`;

  test.each([
    ['ca', CATALAN, 'ca'],
    ['ca-ES', CATALAN, 'ca-ES'],
    ['sv', CATALAN, 'es'],
    ['', CATALAN, 'es'],
    ['ca', TEXT, 'en'],
    ['sco', TEXT, 'sco'],
  ])('that is told: “%s” of “%s”', (told, text, lang) => {
    expect(headIn('', { attributes: `lang="${told}"`, body: body(text) }).lang).toBe(lang);
  });
});

describe('direction', () => {
  test.each([
    ['', HTML, 'ltr'],
    ['dir="rtl"', HTML, 'rtl'],
    ['dir="auto"', HTML, 'ltr'],
    ['dir="rtl"', `<main dir="ltr">${HTML}</main>`, 'ltr'],
    ['', `<div dir="RTL">${HTML}</div>`, 'rtl'],
  ])('%s', (attributes, body, dir) => {
    expect(headIn('', { attributes, body }).dir).toBe(dir);
  });
});
