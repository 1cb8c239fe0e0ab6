/** The one text that is previewed and handed over. */
import { expect, test } from 'vitest';
import { LIMITS, type ReportBundle } from '../../src/reports/schema.ts';
import { bundleOf, isSameReport, reportFileName, serialise } from '../../src/reports/serialise.ts';
import { REPORTS, report } from './sample-reports.ts';

const all = Object.values(REPORTS);

test('is JSON of the bundle, in UTF-8 the same when read again', () => {
  const bundle = bundleOf(all) as ReportBundle;
  const text = serialise(bundle);
  expect(JSON.parse(text)).toEqual({ format: 'winnow-reports', version: 1, reports: all });
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
  expect(serialise(JSON.parse(text))).toBe(text);
});

/** As some browsers give objects back from storage: with their fields in alphabetical order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, sorted(each)]));
}

test('is the same whatever the order of fields', () => {
  const bundle = bundleOf([...all, report({ comment: 'So' })]) as ReportBundle;
  const other = sorted(bundle) as ReportBundle;
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(bundle));
  expect(serialise(other)).toBe(serialise(bundle));
  expect(other.reports.every((each, at) => isSameReport(each, bundle.reports[at] ?? report({})))).toBe(true);
  expect(isSameReport(report({}), report({ comment: 'So' }))).toBe(false);
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
