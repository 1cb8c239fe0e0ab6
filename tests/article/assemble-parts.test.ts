/** What stands between the texts of a body: breaks, pictures, what goes on in its line. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

describe('a break between scenes', () => {
  test.each([
    ['stays between paragraphs', '<p>One</p><hr class="x"><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
    ['is there once', '<p>One</p><hr><div>no</div><hr><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
    ['does not begin an article', '<div>no</div><hr><p>One</p>', '<p>One</p>'],
    ['does not end one', '<p>One</p><hr><div>no</div>', '<p>One</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

test('a sentence that a box has broken goes on in its line', () => {
  const markup = '<li><div>Ida Brandt</div><div>, the mayor, said so</div><div>Next</div></li>';
  expect(bodyOf(markup)).toBe('<li>Ida Brandt, the mayor, said so<br>Next</li>');
});

test.each([
  ['a box for each', '<pre><div>a = 1;</div><div>  b = 2;</div></pre>', '<pre>a = 1;<br>  b = 2;</pre>'],
  ['none', '<pre>a = 1;\n  b = 2;</pre>', '<pre>a = 1;\n  b = 2;</pre>'],
  ['breaks', '<pre>a = 1;<br>b = 2;</pre>', '<pre>a = 1;<br>b = 2;</pre>'],
])('lines of code with %s stay lines', (_, markup, expected) => {
  expect(bodyOf(markup)).toBe(expected);
});

describe('pictures', () => {
  const all = (picture: Element): Element => picture.cloneNode() as Element;

  test.each([
    [
      'the one of the first caption comes along',
      '<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>Two</p>',
      '<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>Two</p>',
    ],
    [
      'one of no caption does not',
      '<figure><img src="a.jpg"></figure><p>One</p><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'one of another figure does not',
      '<figure><img src="a.jpg"></figure><figure><img src="b.jpg"><figcaption>One</figcaption></figure>',
      '<figure><img src="b.jpg"><figcaption>One</figcaption></figure>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup, all)).toBe(expected);
  });

  test.each([
    ['in another size', '<img src="/a-300x200.jpg"><noscript><img src="/a.jpg"></noscript>', 1],
    ['of the same address', '<img src="/a.jpg?w=3"><div><img src="/a.jpg?w=9"></div>', 1],
    ['of another name', '<img src="/a.jpg"><img src="/b.jpg">', 2],
    ['of another folder', '<img src="/1/a.jpg"><img src="/2/a.jpg">', 2],
    ['of a program', '<img src="/show?id=1"><img src="/show?id=2">', 2],
    ['after a text', '<img src="/a.jpg"><p>Two</p><img src="/a.jpg">', 2],
    ['after a text that is left out', '<img src="/a.jpg"><p>no</p><img src="/a.jpg">', 2],
  ])('a second one %s', (_, markup, count) => {
    expect(bodyOf(`<p>One</p>${markup}<p>Three</p>`, all).split('<img')).toHaveLength(count + 1);
  });

  test('icons between paragraphs stay out', () => {
    expect(bodyOf('<p>One</p><img src="print.svg"><img src="a.jpg"><p>Two</p>', all)).toBe(
      '<p>One</p><img src="a.jpg"><p>Two</p>',
    );
  });
});
