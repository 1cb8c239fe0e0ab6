/** Every way in which the outbox changes: plain data for messages, and one pure function that applies it. */
import { fieldsOf, isListOf } from '../engine/unchecked.ts';
import { isReport } from './check-report.ts';
import {
  addReport,
  isEntry,
  markHandedOver,
  type Outbox,
  type OutboxEntry,
  removeReports,
  replaceReport,
  restoreReports,
} from './outbox.ts';
import type { Report } from './schema.ts';

export type OutboxChange =
  /** Keeps a report: in the place of an entry where `id` is one, else as a new one. */
  | { readonly kind: 'keep'; readonly report: Report; readonly id: number | null }
  | { readonly kind: 'remove'; readonly ids: readonly number[] }
  /** Takes `remove` back. */
  | { readonly kind: 'restore'; readonly entries: readonly OutboxEntry[] }
  /** Marks entries as handed over, or (`isOver` false) as waiting again. */
  | { readonly kind: 'hand-over'; readonly ids: readonly number[]; readonly isOver: boolean };

export type Changed =
  /** `id`: the entry of the report that was kept; null for other changes. */
  | { readonly ok: true; readonly outbox: Outbox; readonly id: number | null }
  | { readonly ok: false; readonly reason: 'full' };

/** The outbox after a change. Fails where it is full of reports that wait. */
export function changedOutbox(outbox: Outbox, change: OutboxChange): Changed {
  switch (change.kind) {
    case 'keep':
      return keep(outbox, change.report, change.id);
    case 'remove':
      return { ok: true, outbox: removeReports(outbox, change.ids), id: null };
    case 'restore':
      return { ok: true, outbox: restoreReports(outbox, change.entries), id: null };
    case 'hand-over':
      return { ok: true, outbox: markHandedOver(outbox, change.ids, change.isOver), id: null };
  }
}

function keep(outbox: Outbox, report: Report, id: number | null): Changed {
  const replaced = id === null ? undefined : replaceReport(outbox, id, report);
  return replaced ? { ok: true, outbox: replaced, id } : addReport(outbox, report);
}

/** Whether a value that came by message is a change. */
export function isOutboxChange(value: unknown): value is OutboxChange {
  const { kind, report, id, ids, entries, isOver } = fieldsOf<Record<string, unknown>>(value);
  const areIds = Array.isArray(ids) && ids.every(Number.isSafeInteger);
  switch (kind) {
    case 'keep':
      return isReport(report) && (id === null || Number.isSafeInteger(id));
    case 'remove':
      return areIds;
    case 'restore':
      return isListOf(entries, isEntry);
    case 'hand-over':
      return areIds && typeof isOver === 'boolean';
    default:
      return false;
  }
}
