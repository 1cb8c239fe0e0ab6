/** What the controls of the report page do. */
import { type SavedDraft, storeDraft } from '../../platform/draft-store.ts';
import { message } from '../../platform/i18n.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import { FULL } from '../../platform/outbox-store.ts';
import type { Result } from '../../platform/result.ts';
import { type Draft, withLine, withVerdict } from '../../reports/draft.ts';
import type { OutboxChange } from '../../reports/outbox-change.ts';
import type { ReportBundle } from '../../reports/schema.ts';
import { copyReports, saveReports } from '../shared/hand-over.ts';
import type { Store } from '../shared/store.ts';
import { isKept, NOTHING_SAID, outcomeOf, type ReportActions, type ReportState } from './state.ts';

/** A report that can be handed over. */
interface Ready {
  readonly saved: SavedDraft;
  readonly bundle: ReportBundle;
}

function readyIn({ opening }: ReportState): Ready | undefined {
  if (opening.kind !== 'ready') return undefined;
  const outcome = outcomeOf(opening.saved);
  return outcome.ok ? { saved: opening.saved, bundle: outcome.bundle } : undefined;
}

/** `key`: where the draft is kept while it is written; undefined where it is not. */
export function createActions(page: Store<ReportState>, key: string | undefined): ReportActions {
  const say = (text: string, undo?: OutboxChange): void => page.set({ said: { text, undo } });
  const put = async (change: Partial<SavedDraft>): Promise<void> => {
    const { opening } = page.get();
    if (opening.kind !== 'ready') return;
    const saved = { ...opening.saved, ...change };
    page.set({ opening: { kind: 'ready', saved }, said: NOTHING_SAID });
    const stored = key === undefined ? undefined : await storeDraft(key, saved);
    if (stored?.ok === false) say(message('report_notDrafted'));
  };
  const edit = (by: (draft: Draft) => Draft): void => {
    const { opening } = page.get();
    if (opening.kind === 'ready') void put({ draft: by(opening.saved.draft) });
  };
  const choose = (change: Partial<Draft['choices']>): void =>
    edit((draft) => ({ ...draft, choices: { ...draft.choices, ...change } }));
  const inOutbox = (change: OutboxChange): Promise<Result<number | null>> =>
    sendToBackground('outbox:change', change);
  const keep = async ({ saved, bundle }: Ready): Promise<boolean> => {
    const [report] = bundle.reports;
    if (!report) return false;
    const answer = await inOutbox({ kind: 'keep', report, id: saved.entry });
    if (!answer.ok) say(message(answer.error === FULL ? 'report_full' : 'report_notKept'));
    else if (answer.value !== saved.entry) await put({ entry: answer.value });
    return answer.ok;
  };
  /** Says it, and where the report was kept, that it is handed over now. */
  const handedOver = async (ready: Ready, text: string): Promise<void> => {
    const { entry } = ready.saved;
    say(text);
    if (entry === null || !page.get().outbox.entries.some(({ id }) => id === entry)) return;
    if (!isKept(page.get(), ready.saved, ready.bundle) && !(await keep(ready))) return;
    const over = { kind: 'hand-over', ids: [entry] } as const;
    const marked = await inOutbox({ ...over, isOver: true });
    if (marked.ok) say(`${text} ${message('report_nowOver')}`, { ...over, isOver: false });
  };
  const withReady = (act: (ready: Ready) => Promise<void>) => (): void => {
    const ready = readyIn(page.get());
    if (ready) void act(ready);
  };
  return {
    setVerdict: (verdict) => edit((draft) => withVerdict(draft, verdict)),
    setMeant: (meant) => choose({ meant }),
    setLine: (at, isPromo) => edit((draft) => withLine(draft, at, isPromo)),
    share: choose,
    save: withReady((ready) => handedOver(ready, message('report_saved', saveReports(ready.bundle)))),
    copy: withReady(async (ready) => {
      if (await copyReports(ready.bundle)) await handedOver(ready, message('report_copied'));
      else say(message('report_copyFailed'));
    }),
    opened: (host) => {
      const ready = readyIn(page.get());
      if (ready) void handedOver(ready, message('report_opened', host));
    },
    keep: withReady(async (ready) => {
      if (await keep(ready)) say(message('report_kept'));
    }),
    undo: () => {
      const { undo } = page.get().said;
      if (!undo) return;
      void inOutbox(undo).then(({ ok }) => say(message(ok ? 'outbox_undone' : 'outbox_notSaved')));
    },
  };
}
