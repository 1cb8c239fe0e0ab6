/** Tables: each cell below its head, with all that it holds. */
import { describe, expect, test } from 'vitest';
import { markdownBody } from './markdown-body.ts';

/** A table's lines, without the one below the head. */
function lines(rows: string): readonly string[] {
  return markdownBody(`<table>${rows}</table>`)
    .split('\n')
    .filter((_, i) => i !== 1);
}

describe('lays out', () => {
  test.each([
    ['wide heads', '<tr><th colspan=2>A<th>B<tr><td>1<td>2<td>3', ['| A |  | B |', '| 1 | 2 | 3 |']],
    [
      'high cells',
      '<tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3<tr><td>4<td>5',
      ['| A | B |', '| 1 | 2 |', '|  | 3 |', '| 4 | 5 |'],
    ],
    [
      'cells that are wide and high',
      '<tr><th>A<th>B<th>C<tr><td colspan=2 rowspan=2>1<td>2<tr><td>3',
      ['| A | B | C |', '| 1 |  | 2 |', '|  |  | 3 |'],
    ],
    [
      'high cells between others',
      '<tr><th>A<th rowspan=2>B<th>C<tr><td>1<td>2',
      ['| A | B | C |', '| 1 |  | 2 |'],
    ],
    [
      'cells as high as the rest of their part',
      '<tbody><tr><td rowspan=0>1<td>2<tr><td>3<tbody><tr><td>4<td>5',
      ['| 1 | 2 |', '|  | 3 |', '| 4 | 5 |'],
    ],
    [
      'no cell further than its part of the table',
      '<thead><tr><th rowspan=9>A<th>B<tbody><tr><td>1<td>2',
      ['| A | B |', '| 1 | 2 |'],
    ],
    [
      'the head first and the foot last',
      '<tfoot><tr><td>3<tbody><tr><td>2<thead><tr><th>1',
      ['| 1 |', '| 2 |', '| 3 |'],
    ],
    [
      'no column in which nothing begins',
      '<tr><th colspan=999999>A<tr><td>1<td>2',
      ['| A |  |', '| 1 | 2 |'],
    ],
    ['cells past the widest table', '<tr><td colspan=1000>1<td colspan=1000>2<td>3', ['| 1 | 2 | 3 |']],
    ['no row without cells', '<tr><td rowspan=2>1<tr></tr><tr><td>2', ['| 1 |', '| 2 |']],
    ['spans that are none', '<tr><td colspan=x>1<td colspan=-2>2<td rowspan="">3', ['| 1 | 2 | 3 |']],
    ['short rows', '<tr><th>A<th>B<tr><td>1', ['| A | B |', '| 1 |  |']],
    ['empty cells', '<tr><th><th>B<tr><td>1<td>', ['|  | B |', '| 1 |  |']],
  ])('%s', (_, rows, expected) => {
    expect(lines(rows)).toEqual(expected);
  });

  test('huge spans at no cost', () => {
    const row = '<tr><td colspan=1000 rowspan=65534>1</td></tr>';
    expect(lines(row.repeat(300))).toHaveLength(300);
  });
});

describe('writes a cell with', () => {
  test.each([
    ['breaks', 'Line 1<br>Line 2', 'Line 1<br>Line 2'],
    ['boxes', '<p>one</p><p>two</p><div>three</div>', 'one<br>two<br>three'],
    ['links', '<a href="https://a.example/x|y">One|two</a>', '[One\\|two](https://a.example/x\\|y)'],
    ['pictures', '<img src="https://a.example/b.jpg" alt="A|B">', '![A\\|B](https://a.example/b.jpg)'],
    ['emphasis', '<b>One</b> <em>two</em>', '**One** *two*'],
    ['code', '<code>a|b</code>', '`a\\|b`'],
    ['a backslash before a bar', 'a\\|b', 'a\\\\\\|b'],
    ['markup that is text', '&lt;b&gt; 1) ~~', '\\<b> 1) \\~\\~'],
    ['lines of code', '<pre>a`b\n c</pre>', '`` a`b ``<br>`  c `'],
    ['lists', '<ul><li>One<li>Two</ul>', '-   One<br>-   Two'],
    ['a heading', '<h3>One<br>two</h3>', 'One two'],
    ['a table', '<table><tr><td>1<td>2<tr><td>3<td>4</table>', '1 2<br>3 4'],
    ['a break at its end', 'One<br>', 'One'],
    ['no more than a break', '<br>', ''],
    ['addresses that run', '<a href="javascript:go()">One</a><script>go()</script>', 'One'],
    ['white space', '  One\n  two  ', 'One two'],
  ])('%s', (_, html, expected) => {
    expect(lines(`<tr><td>${html}</td></tr>`)).toEqual([`| ${expected} |`]);
  });
});

test('is written below its caption, not below that of a table within it', () => {
  const inner = '<table><caption>Inner</caption><tr><td>1</table>';
  expect(markdownBody(`<table><tr><td>${inner}</table>`)).toBe('| 1 |\n| --- |');
  expect(markdownBody('<table><caption>High & <b>low</b></caption><tr><td>1</table>')).toBe(
    '*High & low*\n\n| 1 |\n| --- |',
  );
});
