/** Character references in texts that stand outside of HTML. */
import { expect, test } from 'vitest';
import { decoded } from '../../src/article/entities.ts';

test.each([
  ['Salt &amp; ferry', 'Salt & ferry'],
  ['&#8220;Aye&#8221;, she said', '“Aye”, she said'],
  ['D&#xfc;ne', 'Düne'],
  ['D&uuml;ne', 'Düne'],
  ['M&amp;amp;M', 'M&amp;M'],
  ['a & b; c', 'a & b; c'],
  ['&nosuch;', '&nosuch;'],
  ['&#0;', '&#0;'],
  ['&#9999999;', '&#9999999;'],
  ['&constructor;', '&constructor;'],
  ['&toString;', '&toString;'],
])('%s', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});
