/** What the controls of the page of kept reports do: all changes go to the background, and come back by storage. */
import { message, plural } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import { bundlesOf } from '../../reports/outbox.ts';
import type { OutboxChange } from '../../reports/outbox-change.ts';
import { copyReports, saveReports } from '../shared/hand-over.ts';
import { takenBack } from '../shared/said-of-outbox.ts';
import type { Store } from '../shared/store.ts';
import { type OutboxActions, type OutboxState, selectedIn } from './state.ts';

function withIds(set: ReadonlySet<number>, ids: readonly number[], isIn: boolean): ReadonlySet<number> {
  const others = [...set].filter((id) => !ids.includes(id));
  return new Set(isIn ? [...others, ...ids] : others);
}

export function createActions(page: Store<OutboxState>): OutboxActions {
  const say = (text: string, undo?: OutboxChange): void => page.set({ said: { text, undo } });
  const change = async (by: OutboxChange, text: string, undo?: OutboxChange): Promise<void> => {
    const { ok } = await sendToBackground('outbox:change', by);
    say(ok ? text : message('outbox_notSaved'), ok ? undo : undefined);
  };
  /** Only those that waited go back to waiting. */
  const handedOver = async (ids: readonly number[], text: string): Promise<void> => {
    const { entries } = page.get().outbox;
    const fresh = entries.filter(({ id, handedOver }) => ids.includes(id) && !handedOver).map(({ id }) => id);
    if (fresh.length === 0) return say(text);
    const over = { kind: 'hand-over', ids: fresh } as const;
    const words = `${text} ${plural('outbox_nowOver', fresh.length)}`;
    await change({ ...over, isOver: true }, words, { ...over, isOver: false });
  };
  return {
    select: (ids, isSelected) => page.set({ selected: withIds(page.get().selected, ids, isSelected) }),
    save: () => {
      const ids = selectedIn(page.get());
      const names = bundlesOf(page.get().outbox, ids).map(saveReports);
      if (names.length > 0) void handedOver(ids, message('report_saved', [...new Set(names)].join(', ')));
    },
    copy: () => {
      const ids = selectedIn(page.get());
      const [bundle, ...others] = bundlesOf(page.get().outbox, ids);
      if (others.length > 0) say(message('outbox_tooMany'));
      else if (bundle) {
        void copyReports(bundle).then((isCopied) =>
          isCopied ? handedOver(ids, message('report_copied')) : say(message('outbox_copyFailed')),
        );
      }
    },
    remove: (ids) => {
      const entries = page.get().outbox.entries.filter(({ id }) => ids.includes(id));
      if (entries.length === 0) return;
      const text = plural('outbox_deleted', entries.length);
      void change({ kind: 'remove', ids }, text, { kind: 'restore', entries });
    },
    undo: () => void takenBack(page.get().said).then((said) => said && page.set({ said })),
  };
}
