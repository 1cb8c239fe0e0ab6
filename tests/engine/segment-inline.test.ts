/** What an element knows of what runs along with its text: names of inline elements, and pictures that lead somewhere. */
import { expect, test } from 'vitest';
import { segment } from '../../src/engine/segment.ts';
import { documentOf, nodeOf } from './documents.ts';

test.each([
  ['a link', '<a class="Btn CTA" id="Join" href="/">x</a>', ' btn cta join'],
  ['a phrase around another', '<b class="out"><a href="/"><i class="in">x</i></a></b>', ' out'],
  ['a link without a word', '<a class="logo" href="/"><img class="pic" src="a"></a>', ' logo'],
  ['two of them, in their order', '<a class="one">x</a> and <ins class="two">y</ins>', ' one two'],
  ['one around a box, which is an element of the tree', '<a class="out"><p>x</p></a>', ''],
  ['a phrase, of which the text alone is read', '<b class="out" id="b">x</b><i class="icon"></i>', ''],
  ['what is read by nobody', '<svg class="icon"></svg><script class="ad"></script>', ''],
  ['what is written by a reader', '<a class="note" contenteditable>x</a>', ''],
  ['the element itself', '', ''],
])('knows the names of inline elements: %s', (_, html, names) => {
  const segmentation = segment(documentOf(`<div class="box">${html}<section></section>a</div>`));
  expect(nodeOf(segmentation, 'div').inlineNames).toBe(names);
  expect(nodeOf(segmentation, 'section').inlineNames).toBe('');
});

test('keeps few of very many names', () => {
  const links = '<a class="name-after-name" href="/">x</a>'.repeat(10_000);
  expect(nodeOf(segment(documentOf(`<p>${links}</p>`)), 'p').inlineNames.length).toBeLessThan(500);
});

test.each([
  ['alone', '<a href="/offer" rel="sponsored"><img src="a"></a>', ['/offer']],
  ['in a phrase', '<span><a href="/offer"><picture><img src="a"></picture></a></span>', ['/offer']],
  ['beside words', '<a href="/offer"><img src="a"></a> A caption', ['/offer']],
  ['drawn by the style', '<a href="/offer"></a>', ['/offer']],
  ['with words', '<a href="/offer"><img src="a"> Buy</a>', []],
  ['no link', '<img src="a">', []],
  ['none at all', 'x', []],
])('knows where a picture leads: %s', (_, html, addresses) => {
  const { pictureLinks } = nodeOf(segment(documentOf(`<div>${html}</div>`)), 'div');
  expect(pictureLinks.map(({ href }) => href)).toEqual(addresses);
});

test('knows where a picture leads in a link that holds boxes', () => {
  const { nodes } = segment(
    documentOf('<a href="/offer"><div><img src="a"></div><div>x</div></a><div><img></div>'),
  );
  expect(nodes.map(({ tag, pictureLinks }) => [tag, pictureLinks.length])).toEqual([
    ['body', 0],
    ['a', 0],
    ['div', 1],
    ['div', 0],
    ['div', 0],
  ]);
});
