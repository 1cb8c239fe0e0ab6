/** Tables in Markdown, whatever stands in their cells. */
import { expect, test } from 'vitest';
import { table } from '../../scripts/evaluate/markdown-table.ts';

test.each<[string, string | number, string]>([
  ['words', 'gold and silver', 'gold and silver'],
  ['numbers', 17, '17'],
  ['bars', 'a | b', 'a \\| b'],
  ['markup', '<b>[x](y)</b> *now* `z`', '\\<b>\\[x\\](y)\\</b> \\*now\\* \\`z\\`'],
  ['lines', 'one\ntwo', 'one two'],
])('%s', (_, cell, written) => {
  expect(table(['A', 'B'], [[cell, '']])).toBe(`| A | B |\n|---|---|\n| ${written} |  |`);
});
