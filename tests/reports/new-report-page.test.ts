/** The project's page with reports filled in. */
import { describe, expect, test } from 'vitest';
import {
  isNewReportPage,
  MAX_ADDRESS_LENGTH,
  newReportAddress,
  newReportHome,
  newReportPage,
} from '../../src/reports/new-report-page.ts';
import type { Report, ReportBundle } from '../../src/reports/schema.ts';
import { bundleOf, serialise } from '../../src/reports/serialise.ts';
import { line, REPORTS, report } from './sample-reports.ts';

const BASE = 'https://forge.example/kap/new?title=Report&body={report}';

function bundle(...reports: readonly Report[]): ReportBundle {
  return bundleOf(reports) as ReportBundle;
}

test('has the very text of the preview', () => {
  const odd = report({
    comment: "$& $1 % + & = # 'ä' 🪙 <b>",
    meant: 'shop',
    lines: [line('Münzen & mehr', true, 1)],
  });
  const made = newReportAddress(BASE, bundle(odd));
  if (!made.ok) throw new Error(made.reason);
  expect(new URL(made.address).searchParams.get('body')).toBe(serialise(bundle(odd)));
  expect(new URL(made.address).searchParams.get('title')).toBe('Report');
});

test('says where a bundle is too long, to the character', () => {
  const room = MAX_ADDRESS_LENGTH - lengthWith('');
  expect(newReportAddress(BASE, bundle(report({ comment: 'x'.repeat(999) })))).toMatchObject({ ok: true });
  const long = 'ü'.repeat(Math.floor(room / 6) + 1);
  expect(lengthWith(long)).toBeGreaterThan(MAX_ADDRESS_LENGTH);
  expect(newReportAddress(BASE, bundle(report({ comment: long })))).toEqual({
    ok: false,
    reason: 'too-long',
  });
  const whole = `${'ü'.repeat(Math.floor(room / 6))}${'x'.repeat(room % 6)}`;
  expect(lengthWith(whole)).toBe(MAX_ADDRESS_LENGTH);
  expect(newReportAddress(BASE, bundle(report({ comment: whole })))).toMatchObject({ ok: true });
});

function lengthWith(comment: string): number {
  return BASE.replace('{report}', encodeURIComponent(serialise(bundle(report({ comment }))))).length;
}

test('can be opened without a report', () => {
  const address = 'https://forge.example/kap/new?title=Report&body=';
  expect(newReportHome(BASE)).toEqual({ host: 'forge.example', address });
  expect(newReportHome('')).toBeUndefined();
});

test('a build without a page has none to open', () => {
  expect(newReportPage).toBe('');
  expect(newReportAddress('', bundle(REPORTS['not-a-promo']))).toEqual({ ok: false, reason: 'no-page' });
});

describe('can be the page', () => {
  test.each([BASE, 'http://localhost:4000/new?body={report}', 'http://127.0.0.1/#{report}'])('%s', (base) => {
    expect(isNewReportPage(base)).toBe(true);
  });
});

describe('cannot be the page', () => {
  test.each([
    '',
    'https://forge.example/new',
    'https://forge.example/{report}/{report}',
    'http://forge.example/?body={report}',
    'http://localhost.forge.example/?body={report}',
    'javascript:alert({report})',
    'data:text/html,{report}',
    'mailto:kap@forge.example?body={report}',
    'forge.example/{report}',
    'https://{report}/',
    'https://forge.example{report}',
    'https://forge.{report}/',
  ])('%s', (base) => {
    expect(isNewReportPage(base)).toBe(false);
  });
});
