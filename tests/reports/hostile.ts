/** Reports at random: sound ones, sound ones with one thing wrong, and anything at all. */
import fc from 'fast-check';
import { CATEGORIES, ZONES } from '../../src/engine/types.ts';
import { isClean } from '../../src/reports/clean-text.ts';
import { LINE_KINDS, type Report, type ReportLine, VERDICTS } from '../../src/reports/schema.ts';
import { VERSIONS } from './sample-reports.ts';

const category = fc.constantFrom(...CATEGORIES);
const clean = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem()).filter(isClean);
const text = clean.map((each) => each.slice(0, 300)).filter((each) => each.length > 0 && isClean(each));
const kind = fc.constantFrom(...LINE_KINDS);

function linesWith(judged: fc.Arbitrary<Pick<ReportLine, 'folded' | 'promo'>>): fc.Arbitrary<ReportLine[]> {
  return fc.array(
    fc.tuple(text, kind, judged).map(([each, what, how]) => ({ text: each, kind: what, ...how })),
    {
      maxLength: 6,
    },
  );
}

const line = (folded: boolean, promo: number): ReportLine => ({
  text: 'Licht am Kap',
  kind: 'p',
  folded,
  promo,
});
const near = { folded: false, promo: 0 };

/** Verdict, categories and lines that agree. */
const told: fc.Arbitrary<Pick<Report, 'verdict' | 'given' | 'meant' | 'lines'>> = fc.oneof(
  fc.record({
    verdict: fc.constant('not-a-promo' as const),
    given: category,
    meant: fc.constant(null),
    lines: linesWith(fc.constantFrom({ folded: true, promo: 0 }, near)).map((lines) => [
      ...lines,
      line(true, 0),
    ]),
  }),
  fc.record({
    verdict: fc.constant('missed-promo' as const),
    given: fc.constant(null),
    meant: category,
    lines: linesWith(fc.constantFrom({ folded: false, promo: 1 }, near)).map((lines) => [
      line(false, 2),
      ...lines,
    ]),
  }),
  fc.record({
    verdict: fc.constant('wrong-borders' as const),
    given: category,
    meant: category,
    lines: linesWith(fc.record({ folded: fc.boolean(), promo: fc.nat(9) })).map((lines) => [
      ...lines,
      line(true, 1),
      line(true, 2),
    ]),
  }),
  fc
    .tuple(category, category)
    .filter(([given, meant]) => given !== meant)
    .map(([given, meant]) => ({ verdict: 'wrong-category' as const, given, meant, lines: [line(true, 1)] })),
);

const address = fc.oneof(
  fc
    .webUrl({ withQueryParameters: true, withFragments: true })
    .map((url) => ({ part: 'full' as const, text: slashed(url) })),
  fc.webUrl().map((url) => ({ part: 'path' as const, text: slashed(url) })),
  fc.domain().map((domain) => ({ part: 'site' as const, text: domain.toLowerCase() })),
  fc.constant({ part: 'none' as const, text: '' }),
);

function slashed(url: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin + pathname + search + hash;
}

/** Reports as they should be. */
export const soundReport: fc.Arbitrary<Report> = fc
  .tuple(
    told,
    fc.record({
      address,
      lang: fc.constantFrom('', 'de', 'en', 'pl', 'sv'),
      zone: fc.constantFrom(null, ...ZONES),
      day: fc.constantFrom('2026-11-26', '2031-01-31'),
      versions: fc.constant(VERSIONS),
    }),
    fc.option(text, { nil: undefined }),
  )
  .map(([one, other, comment]) => ({ ...one, ...other, ...(comment !== undefined && { comment }) }));

/** Values that a report should nowhere have. */
const hostileText = fc.constantFrom(
  '<script>alert(1)</script>\u0000',
  'gold\u202eemit',
  '\ud800',
  'a\u200bb',
  'line\nbreak',
  'x'.repeat(2001),
  `${'a'.repeat(700)}!`.repeat(30),
  '\u{e0041}',
);
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(undefined, null, true, -1, 0.5, 10, 1e308, '', [], {}, [[]], ['gold'], { text: 'x' }),
  fc.constantFrom(
    ...VERDICTS,
    ...CATEGORIES,
    ...ZONES,
    'Gold',
    'not-a-promo ',
    '2026-02-00',
    'javascript:alert(1)',
  ),
  fc.anything({ withBigInt: false, withDate: false, withMap: false, withSet: false, withTypedArray: false }),
);
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'device',
  'cookie',
  'time',
);

/** A sound report with one value, somewhere, changed, taken out or put in. */
const spoiledReport: fc.Arbitrary<unknown> = fc
  .tuple(soundReport, fc.nat(), hostileValue, fc.option(hostileKey))
  .map(([report, at, value, key]) => spoil(JSON.parse(JSON.stringify(report)), at, value, key));

type Holder = Record<string, unknown>;

/** All objects and lists of a value. */
function holdersIn(value: unknown): readonly Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

function spoil(report: unknown, at: number, value: unknown, key: string | null): unknown {
  const holders = holdersIn(report);
  const holder = holders[at % holders.length] as Holder;
  const keys = Object.keys(holder);
  const name = key ?? keys[at % keys.length] ?? '0';
  if (value === undefined) delete holder[name];
  else Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  return report;
}

/** Anything, as it is after it was JSON; undefined where there is no JSON of it. */
export const anyReport: fc.Arbitrary<unknown> = fc
  .oneof(
    { weight: 2, arbitrary: soundReport },
    { weight: 6, arbitrary: spoiledReport },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: hostileValue },
  )
  .map(asJson);

function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}
