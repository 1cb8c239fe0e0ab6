/** What an element knows of what runs along with its text: inline elements, their names, and where pictures lead. */
import { describe, expect, test } from 'vitest';
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

describe('a line that is one inline element beside boxes', () => {
  test.each([
    ['a link between boxes', '<p>x</p> <a href="/">Buy</a> <p>y</p>', 'a', 1],
    ['a link before the first box', '<a href="/">Buy</a><p>y</p>', 'a', 0],
    ['a link behind the last box', '<p>x</p><a href="/">Buy</a>', 'a', 1],
    [
      'a link before a field with a label',
      '<a href="/">Buy</a><input type="email" placeholder="Name">',
      'a',
      0,
    ],
    ['a phrase with phrases in it', '<p>x</p><span><b>Buy</b> <a href="/">now</a></span>', 'span', 1],
    ['with line breaks around it', '<p>x</p><br><a href="/">Buy</a><br>\n<br><p>y</p>', 'a', 1],
    ['with something empty beside it', '<p>x</p><i></i><a href="/">Buy</a><p>y</p>', 'a', 1],
    ['with a picture in it', '<p>x</p><a href="/"><img src="a">Buy</a><p>y</p>', 'a', 1],
  ])('is a node, and text of the box: %s', (_, html, tag, index) => {
    const segmentation = segment(documentOf(`<div>${html}</div>`));
    const box = nodeOf(segmentation, 'div');
    const node = nodeOf(segmentation, tag);
    expect(box.children[index]).toBe(node);
    expect(box.element.children[node.position]).toBe(node.element);
    const [block, ...others] = segmentation.blocks.slice(node.from, node.to);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ text: node.element.textContent?.trim() });
    expect(block?.owner).toBe(box);
    expect(block?.line).toBe(node);
  });

  test.each([
    ['no boxes beside it', '<a href="/">Buy</a>'],
    ['no boxes beside it, but breaks', '<br><a href="/">Buy</a><br>'],
    ['words before it', '<p>x</p>Please <a href="/">buy</a><p>y</p>'],
    ['words behind it', '<p>x</p><a href="/">Buy</a> now<p>y</p>'],
    ['two of them', '<p>x</p><a href="/">Buy</a> <a href="/">Try</a><p>y</p>'],
    ['a picture beside it', '<p>x</p><img src="a"> <a href="/">Buy</a><p>y</p>'],
    ['a picture in another beside it', '<p>x</p><i><img src="a"></i> <a href="/">Buy</a><p>y</p>'],
    ['no words in it', '<p>x</p><a href="/"><img src="a"></a><p>y</p>'],
    ['what a reader writes', '<p>x</p><span contenteditable>Buy</span><p>y</p>'],
  ])('is none with %s', (_, html) => {
    const { nodes, blocks } = segment(documentOf(`<div>${html}</div>`));
    expect(nodes.map(({ tag }) => tag).filter((tag) => !['body', 'div', 'p'].includes(tag))).toEqual([]);
    expect(blocks.every(({ owner, line }) => owner === line)).toBe(true);
  });

  test('is named by what a snapshot has of it as well', () => {
    const { nodes } = segment(
      documentOf('<div><p>x</p><span class="Cta">Buy</span><p>y</p><a class="Cta">Buy</a></div>'),
    );
    expect(nodes.map(({ tag, tokens }) => tag + tokens)).toEqual(['body', 'div', 'p', 'span', 'p', 'a cta']);
  });
});
