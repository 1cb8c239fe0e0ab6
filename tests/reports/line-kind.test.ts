/** What a line is on its page. */
import { expect, test } from 'vitest';
import { lineKind } from '../../src/reports/line-kind.ts';

test.each([
  ['h1', 'h2'],
  ['h4', 'h2'],
  ['p', 'p'],
  ['div', 'p'],
  ['dd', 'li'],
  ['a', 'btn'],
  ['button', 'btn'],
  ['figcaption', 'img'],
  ['small', 'small'],
  ['constructor', 'p'],
  ['__proto__', 'p'],
  ['', 'p'],
])('%s is %s', (tag, kind) => {
  expect(lineKind(tag)).toBe(kind);
});
