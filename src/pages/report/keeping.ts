/** Keeps the report of the page in the outbox, and marks it there once it is handed over. */
import type { SavedDraft } from '../../platform/draft-store.ts';
import { message } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import { FULL } from '../../platform/outbox-store.ts';
import type { OutboxChange } from '../../reports/outbox-change.ts';
import type { ReportBundle } from '../../reports/schema.ts';
import type { Store } from '../shared/store.ts';
import { isKept, type ReportState } from './state.ts';

/** A report that can be handed over. */
export interface Ready {
  readonly saved: SavedDraft;
  readonly bundle: ReportBundle;
}

export interface Keeping {
  /** Keeps a report, or its changes. Answers whether it is kept; why it is not is said. */
  readonly keep: (ready: Ready) => Promise<boolean>;
  /** Says that a report was handed over, and where it was kept, that it counts as that now. */
  readonly handedOver: (ready: Ready, text: string) => Promise<void>;
}

/** `onKept` is told of the entry that a report was kept as for the first time. */
export function createKeeping(
  page: Store<ReportState>,
  onKept: (entry: number | null) => Promise<void>,
): Keeping {
  const say = (text: string, undo?: OutboxChange): void => page.set({ said: { text, undo } });
  const keep = async ({ saved, bundle }: Ready): Promise<boolean> => {
    const [report] = bundle.reports;
    if (!report) return false;
    const answer = await sendToBackground('outbox:change', { kind: 'keep', report, id: saved.entry });
    if (!answer.ok) say(message(answer.error === FULL ? 'report_full' : 'report_notKept'));
    else if (answer.value !== saved.entry) await onKept(answer.value);
    return answer.ok;
  };
  return {
    keep,
    handedOver: async (ready, text) => {
      const { entry } = ready.saved;
      say(text);
      if (entry === null || !page.get().outbox.entries.some(({ id }) => id === entry)) return;
      if (!isKept(page.get(), ready.saved, ready.bundle) && !(await keep(ready))) return;
      const over = { kind: 'hand-over', ids: [entry] } as const;
      const marked = await sendToBackground('outbox:change', { ...over, isOver: true });
      if (marked.ok) say(`${text} ${message('report_nowOver')}`, { ...over, isOver: false });
    },
  };
}
