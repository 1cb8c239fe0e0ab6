/** Which of many reports stay. */
import { expect, test } from 'vitest';
import { siteOfReport, sortOut, subjectOf } from '../../../scripts/reports/sort-out.ts';
import type { Report } from '../../../src/reports/schema.ts';
import { line, REPORTS, report } from '../../reports/sample-reports.ts';

const missed = REPORTS['missed-promo'];
const later: Report = { ...missed, day: '2026-11-27' };
const renumbered: Report = {
  ...missed,
  lines: [
    line('MÜNZEN vom Kap 2', false, 1, 'h2'),
    line('Jetzt bestellen!', false, 1),
    line('Nachbar', false, 0),
  ],
};
const denied = report({
  verdict: 'not-a-promo',
  meant: null,
  lines: missed.lines.map((each) => ({ ...each, folded: true, promo: 0 })),
});
const elsewhere: Report = { ...missed, address: { part: 'site', text: 'hafenblatt.example' } };
const sister: Report = { ...missed, address: { part: 'full', text: 'https://m.kap-anzeiger.example/x?y=1' } };
const noText = report({ verdict: 'not-a-promo', meant: null });
const nothing: Partial<Report> = { address: { part: 'none', text: '' }, lines: [] };

test.each<[string, readonly Report[], readonly (readonly [number, string, number])[]]>([
  ['one alone', [missed], []],
  ['the same twice', [missed, missed], [[1, 'duplicate', 0]]],
  [
    'the newer one',
    [missed, later, missed],
    [
      [0, 'duplicate', 1],
      [2, 'duplicate', 1],
    ],
  ],
  ['the same shape of text', [missed, renumbered], [[1, 'duplicate', 0]]],
  ['other parts of one site', [missed, sister], [[1, 'duplicate', 0]]],
  ['another site', [missed, elsewhere], []],
  ['another verdict that goes with it', [missed, { ...missed, verdict: 'wrong-borders' }], []],
  [
    'one that contradicts it',
    [missed, denied],
    [
      [0, 'contradiction', 1],
      [1, 'contradiction', 0],
    ],
  ],
  ['one without text', [noText, noText, denied], [[1, 'duplicate', 0]]],
  [
    'all that tell neither text nor address: nobody knows what they are about',
    [report({ ...noText, ...nothing }), report({ ...noText, ...nothing }), report({ ...missed, ...nothing })],
    [],
  ],
])('%s', (_, reports, out) => {
  const expected = out.map(([index, reason, other]) => [index, { reason, other }]);
  expect([...sortOut(reports)].sort()).toEqual(expected);
});

test('the site is the registrable domain, where the report tells', () => {
  expect([missed, elsewhere, report({ address: { part: 'none', text: '' } })].map(siteOfReport)).toEqual([
    'kap-anzeiger.example',
    'hafenblatt.example',
    '',
  ]);
  expect(siteOfReport(report({ address: { part: 'path', text: "https://o'hara.example/" } }))).toBe('');
  expect(subjectOf(missed)).toBe(subjectOf(sister));
});
