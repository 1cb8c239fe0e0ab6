/** Which lines show what a verdict says, and that what is no object is no report. */
import { expect, test } from 'vitest';
import { isReport, showsIt } from '../../src/reports/check-report.ts';
import { type ReportLine, VERDICTS, type Verdict } from '../../src/reports/schema.ts';
import { line, REPORTS } from './sample-reports.ts';

const PLAIN = line('Das Licht am Kap', false, 0);
const MISSED = line('Münzen vom Kap', false, 1);
const WRONG = line('Der Turm bleibt zu', true, 0);
const RIGHT = line('Jetzt bestellen', true, 1);
const SECOND = line('Preisliste anfordern', true, 2);

test.each<[string, readonly ReportLine[], readonly Verdict[]]>([
  ['no lines', [], VERDICTS],
  ['nothing folded, and no promo', [PLAIN], []],
  ['a promo that is not folded', [PLAIN, MISSED], ['missed-promo']],
  ['no promo that is folded', [PLAIN, WRONG], ['not-a-promo']],
  ['a promo that is folded', [PLAIN, RIGHT], ['wrong-category']],
  ['a promo of which too little is folded', [PLAIN, MISSED, RIGHT], ['wrong-borders']],
  ['a promo of which too much is folded', [PLAIN, WRONG, RIGHT], ['wrong-borders']],
  ['a promo beside another fold', [MISSED, WRONG], ['wrong-borders']],
  ['two promos folded as one', [RIGHT, SECOND], ['wrong-borders']],
])('%s', (_, lines, verdicts) => {
  const shown = VERDICTS.filter((verdict) => showsIt({ verdict, lines }));
  expect(shown.sort()).toEqual([...verdicts].sort());
});

test.each([undefined, null, 7, 'report', [], [REPORTS['not-a-promo']], () => {}])(
  '%j is no report',
  (value) => {
    expect(isReport(value)).toBe(false);
  },
);
