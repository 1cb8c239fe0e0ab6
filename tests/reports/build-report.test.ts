/** What a reader chose to say, and what then is in the report. */
import { describe, expect, test } from 'vitest';
import { buildReport, type Choices, type Finding } from '../../src/reports/build-report.ts';
import { isReport } from '../../src/reports/check-report.ts';
import { LIMITS, type LineKind, type Report } from '../../src/reports/schema.ts';
import { choices, FINDING, LINES, line } from './sample-reports.ts';

const NOW = new Date('2026-11-26T21:43:12.345Z');

function built(finding: Partial<Finding>, chosen: Choices): Report {
  const result = buildReport({ ...FINDING, ...finding }, chosen, NOW);
  if (!result.ok) throw new Error(result.reason);
  expect(isReport(result.report)).toBe(true);
  return result.report;
}

test('says what the reader says, and shares what is shared by default', () => {
  expect(built({}, choices('wrong-category', 'shop'))).toEqual({
    verdict: 'wrong-category',
    given: 'gold',
    meant: 'shop',
    address: { part: 'path', text: 'https://www.kap-anzeiger.example/hafen/licht' },
    lines: LINES.slice(1, 4),
    lang: 'de',
    zone: 'inside',
    day: '2026-11-26',
    versions: { extension: '0.1.0', browser: 'Firefox 140', model: '2026-11-26' },
  });
});

test('no promo has no category meant, and no line of it is one', () => {
  const { given, meant, lines } = built({}, choices('not-a-promo', 'shop'));
  expect([given, meant]).toEqual(['gold', null]);
  expect(lines.map(({ folded, promo }) => [folded, promo])).toEqual([
    [true, 0],
    [true, 0],
    [true, 0],
  ]);
});

test('a missed promo was given no category, and no line of it was folded', () => {
  const { given, meant, lines } = built({}, choices('missed-promo', 'webinar'));
  expect([given, meant]).toEqual([null, 'webinar']);
  expect(lines.map(({ folded, promo }) => [folded, promo])).toEqual([
    [false, 1],
    [false, 1],
    [false, 1],
  ]);
});

test('neighbours come along where the reader says so, three on each side', () => {
  const far = [1, 2, 3, 4].map((i) => line(`Zeile ${i}`, false, 0));
  const lines = [...far, ...LINES.slice(1, 4), ...far];
  const near = built({ lines }, choices('not-a-promo', null, { withNeighbours: true }));
  expect(near.lines.map(({ text }) => text.slice(0, 7))).toEqual([
    ...['Zeile 2', 'Zeile 3', 'Zeile 4', 'Münzen ', 'Feingol', 'Preisli', 'Zeile 1', 'Zeile 2', 'Zeile 3'],
  ]);
  expect(built({ lines }, choices('not-a-promo', null)).lines).toHaveLength(3);
});

test('the text stays back where the reader says so', () => {
  expect(built({}, choices('not-a-promo', null, { withText: false })).lines).toEqual([]);
});

test('texts, comment and address are redacted and cleaned', () => {
  const lines = [line('Hallo Imke,\u202e ruf\n0171\u200b 1234567 an', true, 1)];
  const url = 'https://imke:geheim@kap.example/konto/imke%40kap.example/?token=abc';
  const chosen = choices('not-a-promo', null, {
    comment: ' An imke@kap.example\u0000 ',
    addressPart: 'full',
  });
  const report = built({ lines, url }, chosen);
  expect(report.lines[0]?.text).toBe('Hallo [name], ruf [phone] an');
  expect(report.comment).toBe('An [e-mail]');
  expect(report.address.text).toBe('https://kap.example/konto/[e-mail]/?token=[token]');
});

test.each([
  ['Firefox 140.0.2', 'Firefox 140'],
  ['Chrome 131.0.6778.86', 'Chrome 131'],
  ['Edge 131', 'Edge 131'],
])('%s is told as %s', (browser, told) => {
  const versions = { ...FINDING.versions, browser };
  expect(built({ versions }, choices('not-a-promo', null)).versions.browser).toBe(told);
});

describe('a long block', () => {
  test('of many lines loses its middle, so that both borders stay', () => {
    const lines = Array.from({ length: 100 }, (_, i) => line(`Zeile ${i}`, true, i === 99 ? 0 : 1));
    const { lines: told } = built({ lines }, choices('wrong-borders', 'gold'));
    expect(told).toHaveLength(LIMITS.blockLines);
    expect([told[0]?.text, told.at(-1)?.text, told.at(-1)?.promo]).toEqual(['Zeile 0', 'Zeile 99', 0]);
  });

  test('of long lines has them cut', () => {
    const lines = [1, 2, 3, 4, 5, 6].map((i) => line(`${i} ${'Licht am Kap, '.repeat(20_000)}`, true, 1));
    const { lines: told } = built({ lines }, choices('not-a-promo', null));
    expect(told.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(LIMITS.block);
    expect(told.every(({ text }) => text.endsWith('…'))).toBe(true);
  });

  test('has no half of a character at a cut', () => {
    for (const pad of ['', 'x']) {
      const { lines: told } = built(
        { lines: [line(pad + '🪙'.repeat(600), true, 1)] },
        choices('not-a-promo', null),
      );
      expect(told[0]?.text.length).toBeGreaterThan(790);
    }
  });
});

describe('is no report', () => {
  test.each<[string, Partial<Finding>, Choices, string]>([
    ['the same category', {}, choices('wrong-category', 'gold'), 'categories'],
    ['a missed promo of no category', {}, choices('missed-promo', null), 'categories'],
    ['no promo where none was seen', { given: null }, choices('not-a-promo', null), 'categories'],
    ['the same borders', {}, choices('wrong-borders', 'gold'), 'lines'],
    ['no lines', { lines: [] }, choices('not-a-promo', null), 'lines'],
    ['only white space', { lines: [line(' \n\u200b', true, 1)] }, choices('not-a-promo', null), 'lines'],
    ['no language', { lang: 'german' }, choices('not-a-promo', null), 'details'],
    ['no version', { versions: { ...FINDING.versions, model: '' } }, choices('not-a-promo', null), 'details'],
  ])('%s', (_, finding, chosen, reason) => {
    expect(buildReport({ ...FINDING, ...finding }, chosen, NOW)).toEqual({ ok: false, reason });
  });
});

describe('who is greeted in a line of its own', () => {
  const told = (...lines: readonly (readonly [text: string, kind?: LineKind])[]): readonly string[] => {
    const given = lines.map(([text, kind]) => line(text, true, 0, kind));
    return built({ lines: given }, choices('not-a-promo', null)).lines.map(({ text }) => text);
  };

  test.each([
    ['Welcome back,', 'Imke Boysen', '[name]'],
    ['Hello', 'Imke!', '[name]!'],
    ['Hi there', 'Imke, your offer', '[name], your offer'],
    ['Gold vom Kap. Sehr geehrte', 'Frau Dr. Boysen,', '[name],'],
    ['Liebe', 'Imke,', '[name],'],
    ['Welcome,', 'Imke', '[name]'],
    ['Cześć', 'Kasiu', '[name]'],
  ])('is taken out: %s / %s', (greeting, line, redacted) => {
    expect(told([greeting, 'h2'], [line])).toEqual([greeting, redacted]);
    expect(told([greeting], ['\u200b'], [redacted])).toEqual([greeting, redacted]);
  });

  test.each([
    ['Welcome back', 'Gold is up again'],
    ['Welcome back!', 'Imke Sandlow reads on Friday'],
    ['Welcome', 'Bonus'],
    ['Hello', 'Readers'],
    ['Hello Imke,', 'Gold is up'],
    ['He said hello to all', 'Gold'],
    ['Liebe', 'Gold und Silber steigen wieder'],
  ])('is not looked for where nobody is greeted so: %s / %s', (greeting, line) => {
    expect(told([greeting], [line])[1]).toBe(line);
  });

  test('is not on a button', () => {
    expect(told(['Welcome back'], ['Sign In', 'btn'])).toEqual(['Welcome back', 'Sign In']);
  });
});
