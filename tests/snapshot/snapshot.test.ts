/** A page read by its snapshot is to the engine what the page itself is; and what no snapshot holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { elementsOf } from '../../src/engine/locate.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { documentOf } from '../../src/snapshot/document-of.ts';
import { CLOSED, OPENED, TEXT } from '../../src/snapshot/snapshot.ts';
import { takeSnapshot } from '../../src/snapshot/take-snapshot.ts';
import { documentOf as parsed } from '../engine/documents.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';
import { ARTICLES, NO_ARTICLES } from '../engine/pages/no-articles.ts';
import { NASTY } from './nasty-pages.ts';
import { readOf } from './read-of.ts';

const OPTIONS = {
  url: 'https://www.paper.example/a',
  scope: 'page',
  categories: CATEGORIES,
  corrections: [],
  leanings: {},
} as const;

const PAGES = [
  ...Object.keys(expectedPages()).map((name) => ({ name, html: readFileSync(join(SITE, name), 'utf8') })),
  ...ARTICLES,
  ...NO_ARTICLES,
  ...ENGLISH_NEWS.map((news) => ({ name: news.name, html: newsPage(news) })),
];

describe('the same to the engine', () => {
  test.each(NASTY)('%j', (html) => {
    const document = parsed(html);
    expect(readOf(documentOf(takeSnapshot(document).snapshot))).toEqual(readOf(document));
  });

  test.each(PAGES)('$name', ({ html }) => {
    const document = parsed(html);
    const { snapshot, elementsOf: elementsAt } = takeSnapshot(document);
    const light = documentOf(JSON.parse(JSON.stringify(snapshot)));
    const report = analyse(light, OPTIONS);
    const expected = analyse(document, OPTIONS);
    expect(report.isArticle).toBe(expected.isArticle);
    if (report.isArticle) expect(report).toEqual(expected);
    for (const { run } of [...report.folds, ...report.marks])
      expect(elementsAt(run)).toEqual(elementsOf(document, run));
  });
});

describe('elementsOf', () => {
  const HTML = '<div id="a"><p id="b">x</p><script></script><p id="c">y</p></div><p id="d">z</p>';

  test.each([
    ['below the body', { parent: [], from: 0, to: 1 }, ['a', 'd']],
    ['deeper', { parent: [0], from: 0, to: 2 }, ['b', '', 'c']],
    ['behind the last', { parent: [0], from: 2, to: 3 }, []],
    ['below nothing', { parent: [3], from: 0, to: 0 }, []],
    ['below what has no children', { parent: [1], from: 0, to: 0 }, []],
  ])('%s', (_, run, ids) => {
    expect(
      takeSnapshot(parsed(HTML))
        .elementsOf(run)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  test('gives the elements of then, not those that took their places', () => {
    const document = parsed(HTML);
    const taken = takeSnapshot(document);
    document.body.prepend(document.createElement('section'));
    document.getElementById('a')?.firstElementChild?.remove();
    expect(taken.elementsOf({ parent: [0], from: 0, to: 2 }).map(({ id }) => id)).toEqual(['b', '', 'c']);
  });
});

describe('what stays on the page', () => {
  test.each([
    ['scripts', '<script>let secret</script>'],
    ['styles', '<style>secret{}</style>'],
    ['what a reader writes', '<div contenteditable>secret<p>secret</p></div>'],
    ['a field of several lines', '<textarea>secret</textarea>'],
    ['attributes that nobody asks for', '<p data-user="secret" onclick="secret()" title="secret">a</p>'],
    ['frames', '<iframe srcdoc="<p>secret</p>" src="https://a.example/secret"></iframe>'],
    ['comments', '<!-- secret --><p>a<!-- secret --></p>'],
    ['the end of endless values', `<a href="data:text/plain,${'a'.repeat(3000)}secret">a</a>`],
  ])('%s', (_, html) => {
    expect(JSON.stringify(takeSnapshot(parsed(html)).snapshot)).not.toContain('secret');
  });

  test('what a reader has typed', () => {
    const document = parsed('<input name="q" value="given"><input type="password">');
    for (const field of document.querySelectorAll('input')) field.value = 'secret';
    expect(JSON.stringify(takeSnapshot(document).snapshot)).not.toContain('secret');
  });
});

test('white space alone is one space', () => {
  const { snapshot } = takeSnapshot(parsed('<p>a</p>\n\n   \t<p>b</p>'));
  expect(snapshot.filter((_, at) => snapshot[at - 1] === TEXT)).toEqual(['a', ' ', 'b']);
});

test.each([
  ['nothing', []],
  ['a text alone', [TEXT, 'a']],
  ['an end alone', [CLOSED]],
  ['an element without an end', ['html', OPENED]],
  ['two roots', ['html', OPENED, CLOSED, 'html', OPENED, CLOSED]],
  ['an attribute without a value', ['html', 'lang', OPENED]],
  ['an element that never opens', ['html', 'lang', 'en']],
  ['a text that is none', ['html', OPENED, TEXT, 5, CLOSED]],
  ['an unknown number', ['html', OPENED, 7, CLOSED]],
])('%s is no snapshot', (_, snapshot) => {
  expect(() => documentOf(snapshot)).toThrow(TypeError);
});
