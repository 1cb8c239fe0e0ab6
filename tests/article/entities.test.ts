/** Character references in texts that stand outside of HTML. */
import { expect, test } from 'vitest';
import { decoded } from '../../src/article/entities.ts';

test.each([
  ['Salt &amp; ferry', 'Salt & ferry'],
  ['&#8220;Aye&#8221;, she said', '“Aye”, she said'],
  ['D&#xfc;ne', 'Düne'],
  ['D&uuml;ne', 'Düne'],
  ['Jos&eacute; Mu&ntilde;oz', 'José Muñoz'],
  ['Fran&ccedil;ois, S&atilde;o, &agrave; la &Icirc;le', 'François, São, à la Île'],
  ['&Aring;se B&oslash;e, C&oelig;ur, &AElig;gir', 'Åse Bøe, Cœur, Ægir'],
  ['&iquest;5&euro;? 3&ordf;', '¿5€? 3ª'],
  ['&copy; Pier&reg;', '© Pier®'],
  ['L&#146;avion &#x93;Lev&#148; &#128;5', 'L’avion “Lev” €5'],
  ['caf&#233;', 'café'],
  ['&#159; and &#160;', 'Ÿ and \u00a0'],
  ['M&amp;amp;M', 'M&amp;M'],
  ['a & b; c', 'a & b; c'],
  ['&nosuch;', '&nosuch;'],
  ['&bacute;', '&bacute;'],
  ['&1acute;', '&1acute;'],
  ['&acute;', '&acute;'],
  ['&Eacuted;', '&Eacuted;'],
  ['&eAcute;', '&eAcute;'],
  ['caf&eacute', 'caf&eacute'],
  ['&#0;', '&#0;'],
  ['&#9999999;', '&#9999999;'],
  ['&constructor;', '&constructor;'],
  ['&toString;', '&toString;'],
])('%s', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});
