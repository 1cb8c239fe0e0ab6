/** An article's body as a text file has it. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/article/plain-text.ts';
import { textBodyOf } from '../../src/article/text-body.ts';
import { parser } from './markdown-body.ts';

describe('marks items of lists', () => {
  test.each([
    ['by bullets', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['by numbers', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['by numbers from another', '<ol start="9"><li>One</li><li>Two</li></ol>', '9. One\n10. Two'],
    [
      'by their own numbers',
      '<ol><li>One</li><li value="7">Two</li><li>Three</li></ol>',
      '1. One\n7. Two\n8. Three',
    ],
    ['by numbers that count down', '<ol reversed><li>One</li><li>Two</li></ol>', '2. One\n1. Two'],
    [
      'of lists in lists',
      '<ol start="10"><li>One<ul><li>Two<br>three</li></ul></li><li>Four</li></ol>',
      '10. One\n    - Two\n      three\n11. Four',
    ],
    [
      'of lists in lists at once',
      '<ul><li><ol><li>One</li><li>Two</li></ol></li></ul>',
      '- 1. One\n  2. Two',
    ],
    ['of two paragraphs', '<ul><li><p>One</p><p>Two</p></li><li>Three</li></ul>', '- One\n\n  Two\n- Three'],
    ['with code', '<ul><li>One<pre>a\n\n  b</pre></li></ul>', '- One\n\n  a\n\n    b'],
    [
      'apart from what is around',
      '<p>A</p><ul><li>One</li></ul><ul><li>Two</li></ul><p>B</p>',
      'A\n\n- One\n\n- Two\n\nB',
    ],
    [
      'in cells, in their line',
      '<table><tr><td><ol><li>One</li><li>Two</li></ol></td></tr></table>',
      '1. One 2. Two',
    ],
  ])('%s', (_, html, expected) => {
    expect(textBodyOf(html, parser)).toBe(expected);
  });
});

describe('marks nothing', () => {
  test.each([
    [
      'where an item holds nothing',
      '<ol><li>One</li><li><img src="a.jpg"></li></ol><p>Two</p>',
      '1. One\n\nTwo',
    ],
    ['of items outside of lists', '<div><li>One</li></div>', 'One'],
    ['of numbers in the text', '<p>1. One</p><p>- Two</p>', '1. One\n\n- Two'],
    ['of a list without items', '<p>One</p><ul></ul><p>Two</p>', 'One\n\nTwo'],
  ])('%s', (_, html, expected) => {
    expect(textBodyOf(html, parser)).toBe(expected);
  });
});

test('keeps the parts of a cell in one line and apart', () => {
  const cells = '<td>Line 1<br>line 2</td><td><p>one</p><p>two</p></td>';
  expect(textBodyOf(`<table><tr>${cells}</tr><tr><td>3</td></tr></table>`, parser)).toBe(
    'Line 1 line 2 one two\n\n3',
  );
});

describe('is else the text of the article', () => {
  test.each([
    ['paragraphs and headings', '<h2>A<br>b</h2><p>One  <b>two</b>\n three</p><div>Four<p>five</p>six</div>'],
    ['lists of terms', '<dl><dt>One</dt><dd>Two</dd></dl>'],
    [
      'quotes and figures',
      '<blockquote><p>One</p></blockquote><figure><figcaption>Two</figcaption></figure>',
    ],
    [
      'tables',
      '<table><caption>A</caption><tr><th>B</th><th>C</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
    ['lines of code', '<p>One</p><pre>  a\n\n  b\n</pre>'],
    ['lines of a poem', '<pre>roses are red<br>violets <b>are</b> blue<br></pre><p>One</p>'],
    ['lines in boxes', '<pre><div>a = 1;</div><div>  b = 2;</div></pre>'],
    ['what is not seen', '<p>One</p><script>go()</script><svg><text>a</text></svg><template>b</template>'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    const { body } = new JSDOM(html).window.document;
    expect(textBodyOf(html, parser)).toBe(plainText(body));
  });
});

test('the text of an article has no marks', () => {
  const html =
    '<ol><li>10<sup>6</sup></li></ol><p><q>One</q> <ruby>東<rt>To</rt></ruby></p><pre>a<br>b</pre>';
  expect(plainText(new JSDOM(html).window.document.body)).toBe('106\n\nOne 東To\n\na\nb');
});
