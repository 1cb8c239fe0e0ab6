/** What inline elements are called, and where pictures lead that are links. */
import { expect, test } from 'vitest';
import { pageOf } from '../documents.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { numberOf } from './columns.ts';

function marksOf(promo: string, columns: readonly string[]): readonly number[] {
  const page = pageOf(plainArticle({ end: promo }), 'https://www.paper.example/a');
  return columns.map((column) => numberOf(page, 'Pitch', column));
}

const NAMES = ['inner:own:button', 'inner:near:button', 'inner:wide:button'];
const PICTURES = ['picture:near:affiliate', 'picture:wide:affiliate'];
const BANNER = '<a href="https://shop.example/?tag=amazon."><img src="a"></a>';
const LONG = 'This line is here to make the box around it longer than a small one. '.repeat(8);

test.each([
  ['in the element', '<div><p>Pitch <a class="btn">Go</a></p></div>', [1, 1, 1]],
  ['in another one of the box', '<div><p>Pitch</p><p><a class="btn">Go</a></p></div>', [0, 1, 1]],
  ['farther away', `<div><p>Pitch</p><p>${LONG}<a class="btn">Go</a></p></div>`, [0, 0, 1]],
  ['of the article', '<div><p>Pitch</p></div>', [0, 0, 0]],
  ['of another kind', '<div><p>Pitch <a class="quote">Go</a></p></div>', [0, 0, 0]],
  ['on the element itself', '<div><p class="btn">Pitch</p></div>', [0, 0, 0]],
])('a name %s', (_, promo, marks) => {
  expect(marksOf(promo, NAMES)).toEqual(marks);
});

test.each([
  ['beside the words', `<div><p>Pitch</p><p>${BANNER}</p></div>`, [1, 1]],
  ['farther away', `<div><p>Pitch</p><p>${LONG}</p>${BANNER}</div>`, [0, 1]],
  ['to another article', '<div><p>Pitch</p><a href="/news/2"><img src="a"></a></div>', [0, 0]],
  ['nowhere', '<div><p>Pitch</p><img src="a"></div>', [0, 0]],
])('a picture that leads %s', (_, promo, marks) => {
  expect(marksOf(promo, PICTURES)).toEqual(marks);
});
