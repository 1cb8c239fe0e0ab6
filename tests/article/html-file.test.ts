/** An article as one HTML file. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { htmlFileOf } from '../../src/article/html-file.ts';
import { ARTICLE } from './article.ts';

function documentOf(article = ARTICLE): Document {
  return new JSDOM(htmlFileOf(article)).window.document;
}

test('holds the article and what is known of it', () => {
  const picture = { src: 'https://kiesel-bote.example/a.jpg', alt: 'A "quay"', caption: 'At <noon>' };
  const document = documentOf({ ...ARTICLE, picture, lang: 'he', dir: 'rtl' });
  expect(document.title).toBe('The bridge');
  expect(document.documentElement.lang).toBe('he');
  expect(document.documentElement.dir).toBe('rtl');
  expect(document.querySelector('h1')?.textContent).toBe('The bridge');
  expect(document.querySelector('.about')?.textContent).toBe('Ida Brandt · Kiesel-Bote · 2026-03-01');
  expect(document.querySelector('a')?.href).toBe(ARTICLE.url);
  expect(document.querySelector('img')?.alt).toBe('A "quay"');
  expect(document.querySelector('figcaption')?.textContent).toBe('At <noon>');
  expect(document.querySelector('article > p:last-child')?.textContent).toBe('One.');
});

test('breaks words that are longer than a line', () => {
  expect(documentOf().querySelector('style')?.textContent).toMatch(/body\{[^}]*overflow-wrap:break-word/);
});

test('needs nothing else', () => {
  const document = documentOf();
  expect(document.querySelectorAll('script, link, iframe')).toHaveLength(0);
  expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
});

describe('takes no field for markup', () => {
  const evil = '"><script>go()</script><img src=x onerror=go()>';
  test.each([
    ['title', { title: evil }],
    ['byline', { byline: evil }],
    ['siteName', { siteName: evil }],
    ['published', { published: evil }],
    ['lang', { lang: evil }],
    ['url', { url: evil }],
    ['url that runs', { url: 'javascript:go()' }],
    ['picture', { picture: { src: evil, alt: evil, caption: evil } }],
  ])('%s', (_, change) => {
    const document = documentOf({ ...ARTICLE, ...change });
    expect(document.querySelectorAll('script, [onerror], a[href^="javascript"]')).toHaveLength(0);
  });
});
