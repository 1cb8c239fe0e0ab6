/** Reports that wait until they are handed over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addReport,
  bundlesOf,
  EMPTY_OUTBOX,
  MAX_OUTBOX,
  markHandedOver,
  type Outbox,
  parseOutbox,
  removeReports,
  waitingIn,
} from '../../src/reports/outbox.ts';
import { RUNS } from './fuzz.ts';
import { REPORTS, report } from './sample-reports.ts';

const idsOf = ({ entries }: Outbox): readonly number[] => entries.map(({ id }) => id);

function filled(count: number, outbox = EMPTY_OUTBOX): Outbox {
  return Array.from({ length: count }, () => report({})).reduce((box, each) => {
    const added = addReport(box, each);
    return added.ok ? added.outbox : box;
  }, outbox);
}

test('adds at the end, removes, and gives no id twice', () => {
  const outbox = removeReports(filled(3), [2, 3, 77]);
  expect(idsOf(outbox)).toEqual([1]);
  expect(idsOf(filled(1, outbox))).toEqual([1, 4]);
});

test('what was handed over stays, but does not wait', () => {
  const outbox = markHandedOver(filled(3), [1, 3]);
  expect(waitingIn(outbox).map(({ id }) => id)).toEqual([2]);
  expect(idsOf(outbox)).toEqual([1, 2, 3]);
});

test('a full one loses the oldest that was handed over, and never one that waits', () => {
  const full = filled(MAX_OUTBOX);
  expect(addReport(full, report({}))).toEqual({ ok: false, reason: 'full' });
  const outbox = filled(1, markHandedOver(full, [5, 9]));
  expect(outbox.entries).toHaveLength(MAX_OUTBOX);
  expect(idsOf(outbox)).not.toContain(5);
  expect(idsOf(outbox)).toContain(9);
});

test('bundles in order, in as many files as it takes', () => {
  const outbox = filled(MAX_OUTBOX);
  expect(bundlesOf(outbox, []).length).toBe(0);
  expect(bundlesOf(outbox, [3, 1]).map(({ reports }) => reports.length)).toEqual([2]);
  expect(bundlesOf(outbox, idsOf(outbox).slice(0, 51)).map(({ reports }) => reports.length)).toEqual([50, 1]);
});

describe('from storage', () => {
  const entry = { id: 3, report: REPORTS['missed-promo'], handedOver: false };

  test('comes as it was', () => {
    const outbox = markHandedOver(filled(4), [2]);
    expect(parseOutbox(JSON.parse(JSON.stringify(outbox)))).toEqual(outbox);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'outbox'],
    ['a list', []],
    ['no entries', { next: 4 }],
    ['entries of another kind', { entries: 'x', next: 4 }],
  ])('%s is an empty one', (_, value) => {
    expect(parseOutbox(value).entries).toEqual([]);
  });

  test.each([
    ['no report', { ...entry, report: {} }],
    ['no id', { ...entry, id: 0.5 }],
    ['no mark', { ...entry, handedOver: 'no' }],
    ['null', null],
    ['more than a report', { ...entry, report: { ...entry.report, device: 'x' } }],
  ])('an entry with %s goes alone', (_, broken) => {
    expect(parseOutbox({ next: 9, entries: [broken, entry] })).toEqual({ next: 9, entries: [entry] });
  });

  test('has each id once, and the next one is free', () => {
    const { next, entries } = parseOutbox({ next: 1, entries: [entry, { ...entry, handedOver: true }] });
    expect([next, entries.length]).toEqual([4, 1]);
  });

  test('whatever it holds, there is an outbox', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseOutbox({ next: value, entries: [value] }).entries).toEqual([]);
        expect(parseOutbox(value).next).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
