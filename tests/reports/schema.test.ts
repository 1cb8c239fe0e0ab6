/** The published schema, the types, and the code of the extension say the same about reports. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownValue } from '../../scripts/reports/shown.ts';
import { fitsBundle, validateReport } from '../../scripts/reports/validate.ts';
import { CATEGORIES, ZONES } from '../../src/engine/types.ts';
import { isReport } from '../../src/reports/check-report.ts';
import { cleanText, isClean } from '../../src/reports/clean-text.ts';
import {
  ADDRESS_PARTS,
  LIMITS,
  LINE_KINDS,
  REPORT_FORMAT,
  REPORT_VERSION,
  type Report,
  type ReportAddress,
  type ReportBundle,
  type ReportLine,
  type ReportVersions,
  VERDICTS,
} from '../../src/reports/schema.ts';
import { serialise } from '../../src/reports/serialise.ts';
import { RUNS } from './fuzz.ts';
import { anyReport, soundReport } from './hostile.ts';
import { REPORTS, report } from './sample-reports.ts';
import { HIDDEN, shouldPass } from './should-pass.ts';

interface Shape {
  readonly [key: string]: Shape;
}
const text = readFileSync('src/reports/report-schema.json', 'utf8');
const schema = JSON.parse(text) as Shape;
const defs = schema.$defs as Shape;

describe('the types have the fields of the schema', () => {
  // The compiler holds these lists to the types; `?` is a field that may be absent.
  const fields: readonly [string, Shape | undefined, Readonly<Record<string, '' | '?'>>][] = [
    ['bundle', schema, { format: '', version: '', reports: '' } satisfies Record<keyof ReportBundle, ''>],
    ['address', defs.address, { part: '', text: '' } satisfies Record<keyof ReportAddress, ''>],
    ['line', defs.line, { text: '', kind: '', folded: '', promo: '' } satisfies Record<keyof ReportLine, ''>],
    [
      'versions',
      defs.versions,
      { extension: '', browser: '', model: '' } satisfies Record<keyof ReportVersions, ''>,
    ],
    [
      'report',
      defs.fields,
      {
        ...{ verdict: '', given: '', meant: '', address: '', lines: '', lang: '', zone: '' },
        ...{ comment: '?', day: '', versions: '' },
      } satisfies { [Key in keyof Required<Report>]: undefined extends Report[Key] ? '?' : '' },
    ],
  ];

  test.each(fields)('%s', (_, shape, known) => {
    const { properties, required, additionalProperties } = shape as Shape;
    expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(known).sort());
    const needed = Object.keys(known).filter((name) => known[name] === '');
    expect([...((required ?? []) as unknown as readonly string[])].sort()).toEqual(needed.sort());
    expect(additionalProperties).toBe(false);
  });
});

test('the constants are those of the schema', () => {
  const { fields: shape, line, address, category } = defs as Record<string, Shape>;
  const of = (from: Shape | undefined, ...path: readonly string[]): unknown =>
    path.reduce<Shape | undefined>((at, name) => at?.[name], from);
  expect(of(schema, 'properties', 'format', 'const')).toBe(REPORT_FORMAT);
  expect(of(schema, 'properties', 'version', 'const')).toBe(REPORT_VERSION);
  expect(of(schema, '$id')).toBe(`urn:winnow:reports:${REPORT_VERSION}`);
  expect(of(schema, 'properties', 'reports', 'maxItems')).toBe(LIMITS.reports);
  expect(of(shape, 'properties', 'verdict', 'enum')).toEqual(VERDICTS);
  expect(of(shape, 'properties', 'zone', 'enum')).toEqual([...ZONES, null]);
  expect(of(shape, 'properties', 'lines', 'maxItems')).toBe(LIMITS.blockLines + 2 * LIMITS.neighbours);
  expect(of(shape, 'properties', 'comment', 'maxLength')).toBe(LIMITS.comment);
  expect(of(category, 'enum')).toEqual(CATEGORIES);
  expect(of(address, 'properties', 'part', 'enum')).toEqual(ADDRESS_PARTS);
  expect(of(address, 'properties', 'text', 'maxLength')).toBe(LIMITS.address);
  expect(of(line, 'properties', 'kind', 'enum')).toEqual(LINE_KINDS);
  expect(of(line, 'properties', 'text', 'maxLength')).toBe(LIMITS.line);
  expect(of(line, 'properties', 'promo', 'maximum')).toBe(LIMITS.promos);
});

test('each field of the schema is described, and the schema names no host but its own dialect', () => {
  const described = [schema, defs.fields, defs.address, defs.line, defs.versions].flatMap((shape) =>
    Object.entries(shape?.properties ?? {}).filter(([name]) => name !== 'address' && name !== 'versions'),
  );
  expect(described.filter(([, field]) => typeof field.description !== 'string')).toEqual([]);
  expect(text.match(/https?:\/\/[a-z][^"]*/g)).toEqual(['https://json-schema.org/draft/2020-12/schema']);
});

test.each(Object.entries(REPORTS))('a sound report passes: %s', (_, sound) => {
  expect(validateReport(sound)).toEqual({ ok: true, report: sound });
  expect(
    fitsBundle(JSON.parse(serialise({ format: REPORT_FORMAT, version: REPORT_VERSION, reports: [sound] }))),
  ).toBe(true);
});

test.each<[string, unknown]>([
  ['an empty one', { format: REPORT_FORMAT, version: 1, reports: [] }],
  ['another version', { format: REPORT_FORMAT, version: 2, reports: [report({})] }],
  ['another format', { format: 'reports', version: 1, reports: [report({})] }],
  [
    'more than fits',
    { format: REPORT_FORMAT, version: 1, reports: Array.from({ length: 51 }, () => report({})) },
  ],
  ['one with more fields', { format: REPORT_FORMAT, version: 1, reports: [report({})], sender: 'x' }],
  ['one with a broken report', { format: REPORT_FORMAT, version: 1, reports: [report({}), {}] }],
])('a bundle is none: %s', (_, bundle) => {
  expect(fitsBundle(bundle)).toBe(false);
});

test('the same characters are hidden to the schema and to the extension, and none of them is told', () => {
  const seen = new RegExp(String(defs.text?.pattern), 'u');
  const odd: number[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const isHidden = HIDDEN.test(character);
    if (seen.test(character) === isHidden || isClean(character) === isHidden) odd.push(code);
    if (isHidden && !isClean(cleanText(`a${character}b`))) odd.push(code);
  }
  expect(odd).toEqual([]);
});

describe('10,000 reports at random', () => {
  test('none crashes, and none passes that should not, or fails that should pass', () => {
    const passed = { sound: 0, broken: 0 };
    fc.assert(
      fc.property(anyReport, (value) => {
        const should = shouldPass(value);
        passed[should ? 'sound' : 'broken']++;
        const validated = validateReport(value);
        expect(validated.ok, shownValue(value, 4000)).toBe(should);
        expect(isReport(value), shownValue(value, 4000)).toBe(should);
        if (!validated.ok) expect(validated.problem).toMatch(/^\S[^\p{C}]+$/u);
      }),
      { ...RUNS, numRuns: 10_000 },
    );
    // Neither side of the question may go unasked.
    expect(passed.sound).toBeGreaterThan(2000);
    expect(passed.broken).toBeGreaterThan(4000);
  });

  test('sound ones pass', () => {
    fc.assert(
      fc.property(soundReport, (sound) => {
        expect(shouldPass(sound)).toBe(true);
        expect(validateReport(sound).ok).toBe(true);
      }),
      RUNS,
    );
  });
});
