/** The one text that is previewed and handed over. */
import { expect, test } from 'vitest';
import { LIMITS, type ReportBundle } from '../../src/reports/schema.ts';
import { bundleOf, reportFileName, serialise } from '../../src/reports/serialise.ts';
import { REPORTS, report } from './sample-reports.ts';

const all = Object.values(REPORTS);

test('is JSON of the bundle, in UTF-8 the same when read again', () => {
  const bundle = bundleOf(all) as ReportBundle;
  const text = serialise(bundle);
  expect(JSON.parse(text)).toEqual({ format: 'winnow-reports', version: 1, reports: all });
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
  expect(serialise(JSON.parse(text))).toBe(text);
});

test('a bundle has 1 to 50 reports', () => {
  const one = report({});
  expect(bundleOf([])).toBeUndefined();
  expect(bundleOf(Array.from({ length: LIMITS.reports }, () => one))?.reports).toHaveLength(50);
  expect(bundleOf(Array.from({ length: LIMITS.reports + 1 }, () => one))).toBeUndefined();
});

test('the file is named by its newest day', () => {
  const days = ['2026-11-25', '2026-12-01', '2026-11-26'].map((day) => report({ day }));
  expect(reportFileName(bundleOf(days) as ReportBundle)).toBe('winnow-reports-2026-12-01.json');
});
