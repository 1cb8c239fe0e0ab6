/** A page read by its snapshot is to the engine what the page itself is; and what no snapshot holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { elementsOf } from '../../src/engine/locate.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { documentOf } from '../../src/snapshot/document-of.ts';
import {
  ATTRIBUTE,
  ATTRIBUTES,
  BLANK,
  CLOSED,
  ELEMENT,
  KINDS,
  type Snapshot,
  TEXT,
} from '../../src/snapshot/snapshot.ts';
import { takeSnapshot } from '../../src/snapshot/take-snapshot.ts';
import { documentOf as parsed } from '../engine/documents.ts';
import { ENGLISH_NEWS } from '../engine/pages/english-news.ts';
import { newsPage } from '../engine/pages/news-page.ts';
import { ARTICLES, NO_ARTICLES } from '../engine/pages/no-articles.ts';
import { type Item, itemsOf, snapshotOf } from './items.ts';
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

/** As it comes by message in Chromium. */
const sent = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot));

describe('the same to the engine', () => {
  test.each(NASTY)('%j', (html) => {
    const document = parsed(html);
    expect(readOf(documentOf(takeSnapshot(document).snapshot))).toEqual(readOf(document));
  });

  test.each(PAGES)('$name', ({ html }) => {
    const document = parsed(html);
    const { snapshot, elementsOf: elementsAt } = takeSnapshot(document);
    const light = documentOf(sent(snapshot));
    const report = analyse(light, OPTIONS);
    const expected = analyse(document, OPTIONS);
    expect(report.isArticle).toBe(expected.isArticle);
    if (report.isArticle) expect(report).toEqual(expected);
    for (const { run } of [...report.folds, ...report.marks])
      expect(elementsAt(run)).toEqual(elementsOf(document, run));
  });
});

const P: Item = [ELEMENT, 'p'];
const DIV: Item = [ELEMENT, 'div'];
const END: Item = [CLOSED, ''];

describe('a document of a snapshot', () => {
  test('has its title wherever the parser put it', () => {
    const titleOf = (html: string): string => documentOf(takeSnapshot(parsed(html)).snapshot).title;
    expect(titleOf('<head><title> The  pier </title></head><p>a')).toBe('The pier');
    expect(titleOf('<head><div id="tags"></div><title>The pier</title></head><p>a')).toBe('The pier');
    expect(titleOf('<svg><title>A drawing</title></svg><p>a')).toBe('');
    expect(titleOf('<p>a')).toBe('');
  });

  test.each([
    ['wide', Array.from({ length: 150_000 }, () => [P, END]).flat(), 150_000],
    ['deep', [...Array<Item>(20_000).fill(DIV), P, ...Array<Item>(20_001).fill(END)], 1],
  ])('is searched however %s it is', (_, items, count) => {
    const light = documentOf(snapshotOf([[ELEMENT, 'html'], ...items, END]));
    expect(light.getElementsByTagName('p').length).toBe(count);
    expect(light.getElementsByTagName('a').length).toBe(0);
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
    [
      "what a reader writes, in an attribute's own words",
      '<div contenteditable="plaintext-only">secret</div>',
    ],
    ['a document that is edited whole', '<html contenteditable><p>secret</p></html>'],
    ['a phrase that is edited', '<p>a <b contenteditable>secret</b></p>'],
    ['a field of several lines', '<textarea>secret</textarea>'],
    ['attributes that nobody asks for', '<p data-user="secret" onclick="secret()" title="secret">a</p>'],
    ['frames', '<iframe srcdoc="<p>secret</p>" src="https://a.example/secret"></iframe>'],
    ...['', 'type="text"', 'type="email"', 'type="search"', 'type="submits"'].map((type) => [
      `what is typed where the page keeps it in the markup: ${type}`,
      `<input ${type} value="secret" placeholder="a">`,
    ]),
    ['comments', '<!-- secret --><p>a<!-- secret --></p>'],
    ['the end of endless values', `<a href="data:text/plain,${'a'.repeat(3000)}secret">a</a>`],
  ])('%s', (_, html) => {
    expect(JSON.stringify(takeSnapshot(parsed(html)).snapshot)).not.toContain('secret');
  });

  test.each(['submit', 'BUTTON'])('the words on a button are: %s', (type) => {
    const html = `<input value="Send it" type="${type}">`;
    expect(JSON.stringify(takeSnapshot(parsed(html)).snapshot)).toContain('Send it');
  });

  test('what a reader has typed', () => {
    const document = parsed('<input name="q" value="given"><input type="password">');
    for (const field of document.querySelectorAll('input')) field.value = 'secret';
    expect(JSON.stringify(takeSnapshot(document).snapshot)).not.toContain('secret');
  });
});

test('white space alone is one space', () => {
  const { snapshot } = takeSnapshot(parsed('<p>a</p>\n\n   \t<p>b</p><p>\n</p>'));
  const texts = itemsOf(snapshot).filter(([kind]) => kind === TEXT || kind === BLANK);
  expect(texts).toEqual([
    [TEXT, 'a'],
    [BLANK, ''],
    [TEXT, 'b'],
    [BLANK, ''],
  ]);
});

describe('odd characters come through whole', () => {
  const ODD = [
    '\0',
    'a\0b',
    '\ud800',
    'a\udc00b',
    '\ud83d\ude00',
    '\u2028',
    '\u007f',
    '"\\',
    '\ufeffa',
    ' \u00a0a',
  ];

  test.each(ODD)('%j as a text, in a phrase and as a value', (odd) => {
    const document = parsed('<p>x<b>y</b></p><a href="/">z</a>');
    const [text, phrase] = [document.querySelector('p')?.firstChild, document.querySelector('b')?.firstChild];
    for (const node of [text, phrase]) if (node) node.nodeValue = odd;
    document.querySelector('a')?.setAttribute('class', odd);
    const light = documentOf(sent(takeSnapshot(document).snapshot));
    expect(light.body.textContent).toBe(`${odd}${odd}z`);
    expect(light.getElementsByTagName('a')[0]?.getAttribute('class')).toBe(odd);
    expect(readOf(light)).toEqual(readOf(document));
  });

  test('a long value and what follows it', () => {
    const document = parsed(`<p class="${'a'.repeat(100_000)}" id="x">${'b'.repeat(100_000)}<i>c</i></p>`);
    const [p] = documentOf(sent(takeSnapshot(document).snapshot)).getElementsByTagName('p');
    expect(p?.getAttribute('class')).toHaveLength(2000);
    expect(p?.getAttribute('id')).toBe('x');
    expect(p?.textContent).toBe(`${'b'.repeat(100_000)}c`);
  });
});

/** Browsers give a form's fields as its properties, before those of all elements; jsdom does not. */
test.each(['nextSibling', 'firstChild', 'localName', 'nodeType', 'textContent', 'firstElementChild'])(
  'a field named %s leads nobody astray',
  (name) => {
    const document = parsed(`<form id="f"><p>a</p><input name="${name}"></form><p>b</p>`);
    const [form, field] = [document.querySelector('form'), document.querySelector('input')];
    if (form) Object.defineProperty(form, name, { value: field });
    const items = itemsOf(takeSnapshot(document).snapshot);
    const tags = items.flatMap(([kind, tag]) => (kind === ELEMENT ? [tag] : []));
    expect(tags).toEqual(['html', 'head', 'body', 'form', 'p', 'input', 'p']);
    expect(items).toContainEqual([ATTRIBUTE + ATTRIBUTES.indexOf('id'), 'f']);
  },
);

test('all kinds are told apart', () => {
  expect(ATTRIBUTE + ATTRIBUTES.length).toBeLessThanOrEqual(KINDS);
});

const HTML: Item = [ELEMENT, 'html'];
const LANG: Item = [ATTRIBUTE + ATTRIBUTES.indexOf('lang'), 'en'];

test.each<readonly [string, readonly Item[]]>([
  ['nothing', []],
  ['a text alone', [[TEXT, 'a']]],
  ['white space alone', [[BLANK, '']]],
  ['an end alone', [END]],
  ['an attribute alone', [LANG]],
  ['an element without an end', [HTML]],
  ['an attribute without an end', [HTML, LANG]],
  ['two roots', [HTML, END, HTML, END]],
  ['an attribute behind a text', [HTML, [TEXT, 'a'], LANG, END]],
  ['an attribute behind an end', [HTML, [ELEMENT, 'p'], END, LANG, END]],
  ['an unknown kind', [HTML, [KINDS - 1, 'a'], END]],
])('%s is no snapshot', (_, items) => {
  expect(() => documentOf(snapshotOf(items))).toThrow(TypeError);
});

test.each([
  ['text that is missing', { codes: [ELEMENT + KINDS * 5, CLOSED], text: 'html' }],
  ['text left over', { codes: [ELEMENT + KINDS * 4, CLOSED], text: 'html!' }],
  ['half a character', { codes: [ELEMENT + KINDS * 4, TEXT + KINDS + 0.5, CLOSED], text: 'html' }],
  ['a number below none', { codes: [ELEMENT + KINDS * 4, -KINDS, CLOSED], text: 'html' }],
  ['no number', { codes: [ELEMENT + KINDS * 4, Number.NaN, CLOSED], text: 'html' }],
  ['a word for a number', { codes: [ELEMENT + KINDS * 4, '0' as unknown as number, CLOSED], text: 'html' }],
])('%s makes no snapshot', (_, snapshot) => {
  expect(() => documentOf(snapshot)).toThrow(TypeError);
});
