/** JSON-LD as pages really have it: by reference, one in another, not quite JSON. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleItems, linkedArticles } from '../../src/article/linked-articles.ts';

const documentOf = (...scripts: readonly string[]): Document =>
  new JSDOM(scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')).window
    .document;
const documentWith = (...values: readonly unknown[]): Document =>
  documentOf(...values.map((value) => JSON.stringify(value)));
const headlines = (document: Document): readonly unknown[] =>
  articleItems(document).map(({ headline }) => headline);

const article = { '@type': 'NewsArticle', headline: 'The ferry sails' };

describe('an article', () => {
  test.each([
    ['at the top', article],
    ['in a list', [{ '@type': 'Organization' }, article]],
    ['in a graph', { '@graph': [article] }],
    ['as the whole graph', { '@graph': article }],
    ['as the main entity', { '@type': 'WebSite', mainEntity: article }],
    ['as the main entity of a page', { '@type': 'Person', mainEntityOfPage: article }],
    ['in a graph as the main entity', { '@graph': [{ '@type': 'WebSite', mainEntity: article }] }],
  ])('%s', (_, value) => {
    expect(headlines(documentWith(value))).toEqual(['The ferry sails']);
  });

  test.each([
    ['that is mentioned', { '@type': 'WebSite', mentions: article }],
    ['of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] }],
    ['that another is part of', { '@type': 'Comment', isPartOf: article }],
    [
      'of a list that is the main entity',
      { mainEntity: { '@type': 'ItemList', itemListElement: [article] } },
    ],
    ['in a mentioned graph', { '@type': 'WebSite', mentions: { '@graph': [article] } }],
    ['in lists of lists', [[article]]],
  ])('is not one %s', (_, value) => {
    expect(headlines(documentWith(value))).toEqual([]);
  });

  test('stands before pages, and the outer one before the inner', () => {
    const page = { '@type': 'WebPage', headline: 'Page', mainEntity: article };
    const outer = { '@type': 'Report', headline: 'Outer' };
    expect(headlines(documentWith(page, outer))).toEqual(['Outer', 'The ferry sails', 'Page']);
  });

  test('in a graph stands before those of later scripts', () => {
    const later = { '@type': 'Report', headline: 'Later' };
    expect(headlines(documentWith({ '@graph': [article] }, later))).toEqual(['The ferry sails', 'Later']);
  });

  test('says of which page it is, and that page is none of its own', () => {
    const page = { '@type': 'WebPage', headline: 'Page' };
    expect(headlines(documentWith({ ...article, mainEntityOfPage: page }))).toEqual(['The ferry sails']);
  });
});

describe('a reference', () => {
  const ida = { '@id': '#ida', '@type': 'Person', name: 'Ida Brandt' };
  const toIda = { '@id': '#ida' };

  test.each([
    ['in the same graph', [{ '@graph': [{ ...article, author: toIda }, ida] }]],
    ['in another script', [ida, { ...article, author: toIda }]],
    [
      'where it is first said',
      [
        { '@type': 'WebPage', creator: ida },
        { ...article, author: toIda },
      ],
    ],
    ['after others to it', [toIda, { author: { ...toIda, '@type': 'Person' } }, ida]],
  ])('is found %s', (_, values) => {
    expect(linkedArticles(documentWith(...values)).resolve(toIda)).toEqual(ida);
  });

  test.each([
    ['to nothing', { '@id': '#else' }],
    ['that is none', { '@id': '#ida', name: 'I. B.' }],
    ['without an address', { '@type': 'Person' }],
    ['that is a number', { '@id': 7 }],
    ['that is a text', '#ida'],
    ['that is missing', undefined],
  ])('%s stays', (_, value) => {
    expect(linkedArticles(documentWith(ida, { '@id': 7, name: 'Seven' })).resolve(value)).toBe(value);
  });

  test('goes in circles without end', () => {
    const one = { '@id': '#one', '@type': 'Article', headline: 'One', author: { '@id': '#two' } };
    const two = { '@id': '#two', name: 'Two', worksFor: { '@id': '#one' } };
    const { items, resolve } = linkedArticles(documentWith(one, two));
    expect(items.map(({ author }) => resolve(author))).toEqual([two]);
    expect(resolve({ '@id': '#one' })).toEqual(one);
  });
});

describe('not quite JSON', () => {
  const text = JSON.stringify(article);
  test.each([
    ['a line break in a string', '{"@type":"NewsArticle","headline":"The ferry\nsails"}'],
    ['marks of a CDATA section', `//<![CDATA[\n${text}\n//]]>`],
    ['the same in comments', `/* <![CDATA[ */${text}/* ]]> */`],
    ['a comment around it', `<!--\n${text}\n-->`],
    ['commas before brackets', '{"@type":["NewsArticle",],"headline":"The ferry sails", }'],
    ['the end of a statement', `${text};`],
  ])('may have %s', (_, script) => {
    expect(headlines(documentOf(script))).toEqual(['The ferry sails']);
  });

  test('leaves strings as they are', () => {
    const script = '{"@type":"Article","headline":"One, ] \\",} // two -->",}';
    expect(headlines(documentOf(script))).toEqual(['One, ] ",} // two -->']);
  });

  test.each([
    ['half of it', text.slice(0, -5)],
    ['no quotes', '{@type: NewsArticle}'],
    ['a comment inside', `{// one\n${text.slice(1)}`],
    ['nothing', ''],
    ['a catalogue', JSON.stringify({ ...article, text: 'x'.repeat(200_000) })],
  ])('says nothing with %s', (_, script) => {
    expect(headlines(documentOf(script))).toEqual([]);
  });
});

describe('ends in no time', () => {
  const deep = `${'{"mainEntity":'.repeat(5000)}${JSON.stringify(article)}${'}'.repeat(5000)}`;
  test.each([
    ['an item deep in others', deep],
    ['more items than a page has', JSON.stringify([...Array.from({ length: 20_000 }, () => ({})), article])],
    ['quotes without end', `{"a": ${'\\"'.repeat(90_000)}`],
    ['commas without end', `{${', '.repeat(90_000)}`],
    ['white space without end', `//<![CDATA[${' '.repeat(190_000)}x`],
    ['marks without end', '//'.repeat(90_000)],
  ])('with %s', (_, script) => {
    const document = documentOf(script);
    const started = performance.now();
    expect(headlines(document)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
