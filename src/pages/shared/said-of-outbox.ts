/** What came of a click that changed the outbox, and its undo: on the page of kept reports and on that of a single one. */
import { message } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import type { OutboxChange } from '../../reports/outbox-change.ts';

export interface Said {
  /** In words; empty for nothing. */
  readonly text: string;
  /** What takes it back; undefined where there is no way back. */
  readonly undo: OutboxChange | undefined;
}

export const NOTHING_SAID: Said = { text: '', undo: undefined };

/** Takes back what was said, and answers what to say then. Where it cannot be done now, it can be tried again. */
export async function takenBack({ undo }: Said): Promise<Said | undefined> {
  if (!undo) return undefined;
  const { ok } = await sendToBackground('outbox:change', undo);
  return { text: message(ok ? 'outbox_undone' : 'outbox_notSaved'), undo: ok ? undefined : undo };
}
