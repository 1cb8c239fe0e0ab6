/** Drafts: the verdict that follows from what was done, what can be said instead, and the way from a kept report back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDraft } from '../../src/reports/check-draft.ts';
import {
  addressPartsFor,
  type Draft,
  draftOf,
  draftOfReport,
  hasNeighbours,
  verdictsFor,
  withLine,
  withVerdict,
} from '../../src/reports/draft.ts';
import { reportOfDraft } from '../../src/reports/report-of-draft.ts';
import { ADDRESS_PARTS, LINE_KINDS, type Report, VERDICTS } from '../../src/reports/schema.ts';
import { RUNS } from './fuzz.ts';
import { choices, FINDING, LINES, line, REPORTS } from './sample-reports.ts';

const DAY = '2026-11-26';
const MISSED = { ...FINDING, given: null, lines: LINES.map((each) => ({ ...each, folded: false })) };
const CUT = { ...FINDING, lines: LINES.map((each) => (each.kind === 'btn' ? { ...each, promo: 0 } : each)) };

function reportOf(draft: Draft): Report {
  const built = reportOfDraft(draft);
  if (!built.ok) throw new Error(built.reason);
  return built.report;
}

test.each([
  ['a fold as it is', FINDING, 'gold', 'not-a-promo'],
  ['a fold of another category', FINDING, 'shop', 'wrong-category'],
  ['a fold with other borders', CUT, 'gold', 'wrong-borders'],
  ['a fold with other borders and category', CUT, 'shop', 'wrong-borders'],
  ['what was not folded', MISSED, 'gold', 'missed-promo'],
] as const)('%s gives its verdict', (_, finding, meant, verdict) => {
  const draft = draftOf(finding, meant, DAY);
  expect(draft.choices.verdict).toBe(verdict);
  expect(reportOf(draft)).toMatchObject({ verdict, day: DAY, address: { part: 'path' } });
  expect(isDraft(JSON.parse(JSON.stringify(draft)))).toBe(true);
});

describe('another verdict', () => {
  const draft = draftOf(CUT, 'shop', DAY);

  test('of category lets the borders be as they were', () => {
    expect(reportOf(withVerdict(draft, 'wrong-category')).lines.map(({ promo }) => promo)).toEqual([1, 1, 1]);
    expect(reportOf(withVerdict(withVerdict(draft, 'wrong-category'), 'wrong-borders')).lines).toEqual(
      reportOf(draft).lines,
    );
  });

  test('of category asks for one where there is none yet', () => {
    const asking = withVerdict(draftOf(FINDING, 'gold', DAY), 'wrong-category');
    expect(asking.choices.meant).toBeNull();
    expect(reportOfDraft(asking)).toEqual({ ok: false, reason: 'categories' });
    expect(withVerdict(asking, 'wrong-borders').choices.meant).toBe('gold');
  });

  test('of borders asks for them', () => {
    const asking = withVerdict(draftOf(FINDING, 'gold', DAY), 'wrong-borders');
    expect(reportOfDraft(asking)).toEqual({ ok: false, reason: 'lines' });
    expect(reportOf(withLine(asking, 4, true)).lines.map(({ promo }) => promo)).toEqual([1, 1, 1, 1]);
    expect(reportOf(withLine(asking, 0, true)).lines).toHaveLength(4);
    expect(reportOf(withLine(asking, 3, false)).lines.map(({ promo }) => promo)).toEqual([1, 1, 0]);
  });

  test('is not to be had of what was not folded', () => {
    expect(verdictsFor(MISSED)).toEqual(['missed-promo']);
    expect([...verdictsFor(FINDING)].sort()).toEqual([...VERDICTS].sort());
  });
});

test('a line goes to the promo that it stands by', () => {
  const lines = [line('a', true, 1), line('b', true, 0), line('c', true, 2), line('d', false, 0)];
  const draft = draftOf({ ...FINDING, lines }, 'gold', DAY);
  expect(withLine(draft, 1, true).finding.lines[1]?.promo).toBe(1);
  expect(withLine(draft, 3, true).finding.lines[3]?.promo).toBe(2);
});

describe('a kept report', () => {
  test.each(VERDICTS)('of %s is the same when it is opened again', (verdict) => {
    expect(reportOf(draftOfReport(REPORTS[verdict]))).toEqual(REPORTS[verdict]);
  });

  test('can say something else of the same', () => {
    const denied = draftOfReport(REPORTS['not-a-promo']);
    const draft = withVerdict({ ...denied, choices: { ...denied.choices, meant: 'shop' } }, 'wrong-category');
    expect(reportOf(draft)).toMatchObject({ verdict: 'wrong-category', meant: 'shop' });
  });

  test.each([
    ['full', 'https://www.kap-anzeiger.example/a?b=c', 4],
    ['path', 'https://www.kap-anzeiger.example/a', 3],
    ['site', 'kap-anzeiger.example', 2],
    ['none', '', 1],
  ] as const)('with an address as %s has no more of it', (part, text, count) => {
    const draft = draftOfReport({ ...REPORTS['missed-promo'], address: { part, text } });
    expect(addressPartsFor(draft.finding, part)).toHaveLength(count);
    expect(reportOf(draft).address).toEqual({ part, text });
  });

  test('without words has none to share', () => {
    const draft = draftOfReport({ ...REPORTS['missed-promo'], lines: [] });
    expect(draft.choices).toMatchObject({ withText: false, withNeighbours: false });
    expect(hasNeighbours(draft.finding)).toBe(false);
  });

  test('is the same whatever was in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom('Hello Odile Trask, call 0171 555 01 99', 'odile@kap.example', 'id=8f3a9c1d7e5b2a60'),
    );
    const lines = fc.array(
      fc.record({
        text,
        kind: fc.constantFrom(...LINE_KINDS),
        folded: fc.boolean(),
        promo: fc.constantFrom(0, 1, 2),
      }),
      { minLength: 1, maxLength: 50 },
    );
    const chosen = fc.record({
      addressPart: fc.constantFrom(...ADDRESS_PARTS),
      withText: fc.boolean(),
      withNeighbours: fc.boolean(),
      comment: text,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom(...VERDICTS), chosen, (found, verdict, sharing) => {
        const given = verdict === 'missed-promo' ? null : ('gold' as const);
        const finding = {
          ...FINDING,
          url: 'https://www.kap.example/a%20b/odile@kap.example?x=1',
          lines: found,
          given,
        };
        const built = reportOfDraft({ finding, choices: choices(verdict, 'shop', sharing), day: DAY });
        if (built.ok) expect(reportOf(draftOfReport(built.report))).toEqual(built.report);
      }),
      RUNS,
    );
  });
});

test.each([
  undefined,
  null,
  [],
  {},
  { ...draftOf(FINDING, 'gold', DAY), day: 7 },
  { ...draftOf(FINDING, 'gold', DAY), finding: { ...FINDING, given: 'coins' } },
  { ...draftOf(FINDING, 'gold', DAY), finding: { ...FINDING, lines: [{ text: 'x' }] } },
  { ...draftOf(FINDING, 'gold', DAY), finding: { ...FINDING, versions: null } },
  { ...draftOf(FINDING, 'gold', DAY), choices: { ...choices('not-a-promo', null), withText: 'yes' } },
  { ...draftOf(FINDING, 'gold', DAY), choices: { ...choices('not-a-promo', null), addressPart: 'all' } },
])('%j is no draft', (value) => {
  expect(isDraft(value)).toBe(false);
});
