/** Reports that wait on this machine until the reader hands them over. Plain data; storage is for others. */
import { fieldsOf } from '../engine/unchecked.ts';
import { isReport } from './check-report.ts';
import { LIMITS, type Report, type ReportBundle } from './schema.ts';
import { bundleOf } from './serialise.ts';

/** No more are taken: about 1 MB, a fifth of the browsers' quota for all that an extension keeps. */
export const MAX_OUTBOX = 100;

export interface OutboxEntry {
  /** Whole number from 1, unique in its outbox. Never handed over. */
  readonly id: number;
  readonly report: Report;
  readonly handedOver: boolean;
}

export interface Outbox {
  /** The id of the next entry: an id is never given twice. */
  readonly next: number;
  /** The newest last; more than 100 only where what was deleted came back. */
  readonly entries: readonly OutboxEntry[];
}

export const EMPTY_OUTBOX: Outbox = { next: 1, entries: [] };

export type Added =
  | { readonly ok: true; readonly outbox: Outbox; readonly id: number }
  /** 100 reports wait; none of them may be lost unseen. */
  | { readonly ok: false; readonly reason: 'full' };

/** With a report at the end. Where there is no room the oldest that was handed over goes. */
export function addReport({ next, entries }: Outbox, report: Report): Added {
  const over = entries.length - MAX_OUTBOX + 1;
  const gone = new Set(entries.filter(({ handedOver }) => handedOver).slice(0, Math.max(0, over)));
  if (gone.size < over) return { ok: false, reason: 'full' };
  const kept = entries.filter((entry) => !gone.has(entry));
  const entry = { id: next, report, handedOver: false };
  return { ok: true, outbox: { next: next + 1, entries: [...kept, entry] }, id: next };
}

/** Without these entries; ids that are not there are of no account. */
export function removeReports(outbox: Outbox, ids: readonly number[]): Outbox {
  return { ...outbox, entries: outbox.entries.filter(({ id }) => !ids.includes(id)) };
}

/** With another report in the place of an entry's, which waits again; undefined where there is no such entry. */
export function replaceReport(outbox: Outbox, id: number, report: Report): Outbox | undefined {
  if (!outbox.entries.some((entry) => entry.id === id)) return undefined;
  const entries = outbox.entries.map((entry) =>
    entry.id === id ? { ...entry, report, handedOver: false } : entry,
  );
  return { ...outbox, entries };
}

/** With removed entries back where they were, even beyond 100: what comes back was there, and would be lost else. */
export function restoreReports(outbox: Outbox, gone: readonly OutboxEntry[]): Outbox {
  const known = new Set(outbox.entries.map(({ id }) => id));
  const back = gone.filter(({ id }) => id < outbox.next && !known.has(id));
  const entries = [...outbox.entries, ...back].sort((one, other) => one.id - other.id);
  return { ...outbox, entries };
}

/**
 * With these entries marked as handed over, or (`isOver` false) as waiting again. They stay until there is no room or the
 * reader removes them: a file that was saved is not always a file that arrived.
 */
export function markHandedOver(outbox: Outbox, ids: readonly number[], isOver = true): Outbox {
  const entries = outbox.entries.map((entry) =>
    ids.includes(entry.id) ? { ...entry, handedOver: isOver } : entry,
  );
  return { ...outbox, entries };
}

/** The entries that were not handed over yet, the newest last. */
export function waitingIn({ entries }: Outbox): readonly OutboxEntry[] {
  return entries.filter(({ handedOver }) => !handedOver);
}

/** These entries as bundles, in the outbox's order: one, or as many as 50 reports each need; none for none. */
export function bundlesOf({ entries }: Outbox, ids: readonly number[]): readonly ReportBundle[] {
  const reports = entries.filter(({ id }) => ids.includes(id)).map(({ report }) => report);
  const starts = Array.from(
    { length: Math.ceil(reports.length / LIMITS.reports) },
    (_, i) => i * LIMITS.reports,
  );
  return starts.flatMap((start) => bundleOf(reports.slice(start, start + LIMITS.reports)) ?? []);
}

/** The outbox from whatever storage holds, nothing included. What is broken goes alone. */
export function parseOutbox(value: unknown): Outbox {
  const { entries, next } = fieldsOf<Outbox>(value);
  const found = Array.isArray(entries) ? entries.filter(isEntry) : [];
  const byId = new Map(found.map((entry) => [entry.id, entry]));
  const kept = [...byId.values()];
  const least = Math.max(0, ...kept.map(({ id }) => id)) + 1;
  return { next: Number.isSafeInteger(next) ? Math.max(least, Number(next)) : least, entries: kept };
}

/** Whether a value is an entry of an outbox. */
export function isEntry(value: unknown): value is OutboxEntry {
  const { id, report, handedOver } = fieldsOf<OutboxEntry>(value);
  return Number.isSafeInteger(id) && Number(id) > 0 && typeof handedOver === 'boolean' && isReport(report);
}
