/** Changes of the outbox: each does what it says, none loses a report, and what is none is told from them. */
import { expect, test } from 'vitest';
import { EMPTY_OUTBOX, MAX_OUTBOX, type Outbox, parseOutbox } from '../../src/reports/outbox.ts';
import { changedOutbox, isOutboxChange, type OutboxChange } from '../../src/reports/outbox-change.ts';
import { REPORTS, report } from './sample-reports.ts';

const KEEP: OutboxChange = { kind: 'keep', report: report({}), id: null };

function after(...changes: readonly OutboxChange[]): Outbox {
  return changes.reduce((outbox: Outbox, change) => {
    const changed = changedOutbox(outbox, change);
    return changed.ok ? changed.outbox : outbox;
  }, EMPTY_OUTBOX);
}

const statesOf = ({ entries }: Outbox): readonly (readonly [number, boolean])[] =>
  entries.map(({ id, handedOver }) => [id, handedOver]);

test('keeping answers the entry', () => {
  expect(changedOutbox(after(KEEP), KEEP)).toMatchObject({ ok: true, id: 2 });
  expect(changedOutbox(EMPTY_OUTBOX, { kind: 'remove', ids: [1] })).toMatchObject({ ok: true, id: null });
});

test('keeping again puts the report in the place of the entry, which waits again', () => {
  const outbox = after(
    KEEP,
    KEEP,
    { kind: 'hand-over', ids: [1], isOver: true },
    { kind: 'keep', report: REPORTS['missed-promo'], id: 1 },
  );
  expect(statesOf(outbox)).toEqual([
    [1, false],
    [2, false],
  ]);
  expect(outbox.entries[0]?.report).toEqual(REPORTS['missed-promo']);
  const other = changedOutbox(outbox, { kind: 'keep', report: report({}), id: 77 });
  expect(other).toMatchObject({ ok: true, id: 3 });
});

test('what is removed comes back to its place, once', () => {
  const { entries } = after(KEEP, KEEP, KEEP);
  const back: OutboxChange = { kind: 'restore', entries: entries.slice(1, 2) };
  const outbox = after(KEEP, KEEP, KEEP, { kind: 'remove', ids: [2] }, back, back);
  expect(outbox.entries).toEqual(entries);
});

test('nothing comes back that was never there', () => {
  const [entry] = after(KEEP).entries;
  if (!entry) throw new Error('no entry');
  const strange: OutboxChange = { kind: 'restore', entries: [{ ...entry, id: 900 }] };
  expect(after(KEEP, strange).entries).toHaveLength(1);
});

test('what is removed comes back though others have taken its room meanwhile', () => {
  const full = Array.from({ length: MAX_OUTBOX }, () => KEEP);
  const { entries } = after(...full);
  const gone = entries.slice(0, 3);
  const refilled = [...full, { kind: 'remove', ids: gone.map(({ id }) => id) } as const, KEEP, KEEP, KEEP];
  const outbox = after(...refilled, { kind: 'restore', entries: gone });
  expect(outbox.entries.map(({ id }) => id)).toEqual(Array.from({ length: 103 }, (_, i) => i + 1));
  expect(parseOutbox(JSON.parse(JSON.stringify(outbox)))).toEqual(outbox);
  expect(changedOutbox(outbox, KEEP)).toEqual({ ok: false, reason: 'full' });
  const over = after(
    ...refilled,
    { kind: 'restore', entries: gone },
    { kind: 'hand-over', ids: [1, 2, 3, 4], isOver: true },
    KEEP,
  );
  expect(over.entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, i) => i + 5));
});

test('handing over is marked, and taken back', () => {
  const over = after(KEEP, KEEP, { kind: 'hand-over', ids: [2], isOver: true });
  expect(statesOf(over)).toEqual([
    [1, false],
    [2, true],
  ]);
  const back = changedOutbox(over, { kind: 'hand-over', ids: [2], isOver: false });
  expect(back.ok && statesOf(back.outbox)).toEqual([
    [1, false],
    [2, false],
  ]);
});

test('a full outbox takes no more, but still changes', () => {
  const full = after(...Array.from({ length: MAX_OUTBOX }, () => KEEP));
  expect(changedOutbox(full, KEEP)).toEqual({ ok: false, reason: 'full' });
  expect(changedOutbox(full, { ...KEEP, id: 5 })).toMatchObject({ ok: true, id: 5 });
});

test.each([
  KEEP,
  { kind: 'keep', report: report({}), id: 3 },
  { kind: 'remove', ids: [] },
  { kind: 'restore', entries: after(KEEP).entries },
  { kind: 'hand-over', ids: [1, 2], isOver: false },
])('%j is a change', (value) => {
  expect(isOutboxChange(JSON.parse(JSON.stringify(value)))).toBe(true);
});

test.each([
  undefined,
  null,
  'remove',
  {},
  { kind: 'erase' },
  { kind: 'keep', report: report({}) },
  { kind: 'keep', report: { ...report({}), device: 7 }, id: null },
  { kind: 'remove', ids: 'all' },
  { kind: 'remove', ids: [1, '2'] },
  { kind: 'restore', entries: [{ id: 1, handedOver: false, report: {} }] },
  { kind: 'remove', ids: [1.5] },
  { kind: 'hand-over', ids: [1] },
  { kind: 'hand-over', ids: [1], isOver: 'yes' },
  { kind: 'hand-over', ids: ['1'], isOver: true },
  { kind: 'hand-over', isOver: true },
])('%j is none', (value) => {
  expect(isOutboxChange(value)).toBe(false);
});
