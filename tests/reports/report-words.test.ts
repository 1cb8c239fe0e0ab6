/** The words by which a report is known again. */
import { expect, test } from 'vitest';
import { reportWords } from '../../src/reports/report-words.ts';
import { LINES, line } from './sample-reports.ts';

test.each([
  [
    'a block among its neighbours',
    LINES,
    'Münzen vom Kap Feingold ab 49,90 EUR, frei Haus. Preisliste anfordern',
  ],
  ['no block', [line('Danach', false, 0)], ''],
  ['nothing', [], ''],
  ['what turns the direction', [line('Gold\u202e mit\u0007', true, 0)], 'Gold mit'],
])('of %s', (_, lines, words) => {
  expect(reportWords(lines)).toBe(words);
});

test('are cut with a mark', () => {
  expect(reportWords([line('Gold '.repeat(80), true, 0)])).toMatch(/^(Gold )+\S*…$/);
  expect(reportWords([line('Gold '.repeat(80), true, 0)]).length).toBeLessThanOrEqual(160);
});
