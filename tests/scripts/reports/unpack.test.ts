/** What is taken for reports, and what is turned away before it is looked at. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../../scripts/reports/scan-json.ts';
import { unpack } from '../../../scripts/reports/unpack.ts';
import { RUNS } from '../../reports/fuzz.ts';
import { REPORTS } from '../../reports/sample-reports.ts';

const one = REPORTS['not-a-promo'];
const bundle = (reports: string): string =>
  `{"format": "winnow-reports", "version": 1, "reports": [${reports}]}`;

test('a bundle is its reports, a report is one', () => {
  const text = bundle(`${JSON.stringify(one)}, 7`);
  expect(unpack(text)).toEqual({
    ok: true,
    reports: [
      { number: 1, value: one },
      { number: 2, value: 7 },
    ],
  });
  expect(unpack(JSON.stringify(one))).toEqual({ ok: true, reports: [{ number: 1, value: one }] });
});

test('a key twice in one report leaves the others alone, however it is escaped', () => {
  const unpacked = unpack(
    bundle('{"a": 1}, {"b": {"a": 1, "\\u0061": {"a": 2}}}, {"a": [{"a": "{,\\"a\\":"}, {"a": 1}]}'),
  );
  expect(unpacked.ok && unpacked.reports.map(({ problem }) => problem)).toEqual([
    undefined,
    'has "a" twice in one object: take one out',
    undefined,
  ]);
});

test('a key twice in a line of a report that comes alone is found, too', () => {
  const twice = JSON.stringify(one).replace('"folded":', '"folded":false,"folded":');
  const unpacked = unpack(twice);
  expect(unpacked.ok && unpacked.reports.map(({ problem }) => problem)).toEqual([
    'has "folded" twice in one object: take one out',
  ]);
});

describe('turns away', () => {
  test.each([
    ['nothing', '', 'is no JSON'],
    ['half of it', '{"format": "winnow-reports"', 'is no JSON'],
    ['a page', '<!doctype html>', 'is no JSON'],
    ['a list', '[]', 'holds no report'],
    ['null', 'null', 'holds no report'],
    [
      'another format',
      '{"format": "x", "version": 1, "reports": []}',
      'its "format" is not "winnow-reports"',
    ],
    [
      'a newer version',
      '{"format": "winnow-reports", "version": 2}',
      'is of version 2: this Winnow reads version 1',
    ],
    ['no reports', bundle(''), 'holds no reports'],
    ['too many reports', bundle(Array(51).fill('1').join()), 'holds 51 reports: put at most 50 into a file'],
    ['more fields', bundle('1').replace('{', '{"__proto__": {}, '), 'has "__proto__", which no bundle has'],
    ['a key twice', bundle('1').replace('{', '{"version": 1, '), 'has "version" twice'],
    [
      'reports as an object',
      '{"format": "winnow-reports", "version": 1, "reports": {"length": 1}}',
      'no list',
    ],
    [
      'a key with a command',
      '{"\\u001b[2J\\u202e": 1, "\\u001b[2J\\u202e": 2}',
      'has "\\u001b[2J⟨U+202E⟩" twice',
    ],
    ['deep lists', '['.repeat(3_000_000), 'is nested deeper than 16 levels'],
    ['deep objects', '{"a":'.repeat(500_000), 'is nested deeper than 16 levels'],
  ])('%s', (_, text, problem) => {
    const unpacked = unpack(text);
    expect(unpacked.ok ? '' : unpacked.problem).toContain(problem);
  });
});

test('what is JSON is scanned without a complaint, and what is none without a crash', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.string(), fc.nat(), (json, junk, at) => {
      expect(scanJson(json)).toEqual({ byReport: new Map() });
      const cut = at % (json.length + 1);
      unpack(json.slice(0, cut) + junk + json.slice(cut));
    }),
    RUNS,
  );
});
