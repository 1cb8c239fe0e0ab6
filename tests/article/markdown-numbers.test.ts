/** Numbers of lists in Markdown. */
import { expect, test } from 'vitest';
import { markdownBody } from './markdown-body.ts';

test.each([
  ['one by one', '<ol><li>One</li><li>Two</li></ol>', '1.  One\n2.  Two'],
  ['from another on', '<ol start="9"><li>One</li> <li>Two</li></ol>', '9.  One\n10.  Two'],
  ['from the number of the first on', '<ol><li value="4">One</li><li>Two</li></ol>', '4.  One\n5.  Two'],
  ['that are told and rise', '<ol><li>One</li><li value="2">Two</li></ol>', '1.  One\n2.  Two'],
  ['from nothing on', '<ol start="0"><li>One</li><li>Two</li></ol>', '0.  One\n1.  Two'],
  ['of one that counts down', '<ol reversed start="3"><li>One</li></ol>', '3.  One'],
  [
    'that count down',
    '<ol reversed><li>third</li><li>second</li><li>first</li></ol>',
    '3\\. third\n\n2\\. second\n\n1\\. first',
  ],
  ['that are told and fall', '<ol><li value="10">c</li><li value="9">b</li></ol>', '10\\. c\n\n9\\. b'],
  ['with gaps', '<ol><li>a</li><li value="7"><p>b</p><p>c</p></li></ol>', '1\\. a\n\n7\\. b\n\nc'],
  ['below nothing', '<ol start="-1"><li>a</li><li>b</li></ol>', '-1\\. a\n\n0\\. b'],
  [
    'in other lists',
    '<ul><li>One<ol reversed><li>b</li><li>a</li></ol></li><li value="3">Two</li></ul>',
    '-   One\n    \n    2\\. b\n    \n    1\\. a\n    \n-   Two',
  ],
  [
    'around other lists',
    '<ol reversed><li>b<ul><li>c</li></ul></li><li>a</li></ol>',
    '2\\. b\n-   c\n\n1\\. a',
  ],
  [
    'in cells',
    '<table><tr><td><ol reversed><li>b</li><li>a</li></ol></td></tr></table>',
    '| 2\\. b<br>1\\. a |\n| --- |',
  ],
  ['of a list without items', '<p>One</p><ol></ol>', 'One'],
])('%s', (_, html, expected) => {
  expect(markdownBody(html)).toBe(expected);
});
