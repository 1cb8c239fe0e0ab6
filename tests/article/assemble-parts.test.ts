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

describe('pictures at the beginning', () => {
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

  test('icons between paragraphs stay out', () => {
    expect(bodyOf('<p>One</p><img src="print.svg"><img src="a.jpg"><p>Two</p>', all)).toBe(
      '<p>One</p><img src="a.jpg"><p>Two</p>',
    );
  });
});
