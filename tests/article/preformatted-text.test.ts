/** Text of which every space counts keeps its lines. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { preformattedText } from '../../src/article/preformatted-text.ts';
import { textBodyOf } from '../../src/article/text-body.ts';
import { markdownBody, parser } from './markdown-body.ts';

function textOf(html: string): string {
  const pre = new JSDOM(`<pre>${html}</pre>`).window.document.querySelector('pre');
  return pre ? preformattedText(pre) : 'no element';
}

describe('keeps', () => {
  test.each([
    ['breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['boxes', '<div>a</div><div>  b</div><p>c</p>', 'a\n  b\nc'],
    ['boxes with empty lines', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['boxes that are an empty line', '<div>a</div><div>\n</div><div>b</div>', 'a\n\nb'],
    ['breaks after boxes', '<div>a</div><br>b', 'a\n\nb'],
    ['boxes with text around', 'a<div>b</div>c', 'a\nb\nc'],
    ['boxes in boxes as one', '<div><div>a</div></div><div><div>b</div></div>', 'a\nb'],
    ['boxes in code', '<code><div>a</div><div>b</div></code>', 'a\nb'],
    ['no more lines than there are', '<div>a\n</div><div>b</div>\n<div>c</div>', 'a\nb\nc'],
    ['its own lines', 'a\n\n  b\tc', 'a\n\n  b\tc'],
    ['phrases in their line', 'a <b>b</b> <span>c</span>', 'a b c'],
    ['no last line that is empty', 'a\n', 'a'],
    ['the space it begins with', '  a', '  a'],
    ['nothing that is not seen', 'a<script>go()</script><style>p{}</style>', 'a'],
    ['nothing where there is nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

test('in Markdown and in text', () => {
  const html = '<pre><code><div>a</div><div>  b</div>c<br>d</code></pre>';
  expect(markdownBody(html)).toBe('```\na\n  b\nc\nd\n```');
  expect(textBodyOf(html, parser)).toBe('a\n  b\nc\nd');
});
