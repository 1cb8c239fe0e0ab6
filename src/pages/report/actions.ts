/** What the controls of the report page do. */
import { type SavedDraft, storeDraft } from '../../platform/draft-store.ts';
import { message } from '../../platform/i18n.ts';
import { type Draft, withLine, withVerdict } from '../../reports/draft.ts';
import { copyReports, saveReports } from '../shared/hand-over.ts';
import { NOTHING_SAID, takenBack } from '../shared/said-of-outbox.ts';
import type { Store } from '../shared/store.ts';
import { createKeeping, type Ready } from './keeping.ts';
import { outcomeOf, type ReportActions, type ReportState } from './state.ts';

function readyIn({ opening }: ReportState): Ready | undefined {
  if (opening.kind !== 'ready') return undefined;
  const outcome = outcomeOf(opening.saved);
  return outcome.ok ? { saved: opening.saved, bundle: outcome.bundle } : undefined;
}

/** `key`: where the draft is kept while it is written; undefined where it is not. */
export function createActions(page: Store<ReportState>, key: string | undefined): ReportActions {
  const say = (text: string): void => page.set({ said: { text, undo: undefined } });
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
  const { keep, handedOver } = createKeeping(page, (entry) => put({ entry }));
  const withReady = (act: (ready: Ready) => Promise<void>) => (): void => {
    const ready = readyIn(page.get());
    if (ready) void act(ready);
  };
  /** Until the first answer tells its entry, a second press would keep the report a second time. */
  let isKeeping = false;
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
    opened: (host) => withReady((ready) => handedOver(ready, message('report_opened', host)))(),
    keep: withReady(async (ready) => {
      if (isKeeping) return;
      isKeeping = true;
      if (await keep(ready)) say(message('report_kept'));
      isKeeping = false;
    }),
    undo: () => void takenBack(page.get().said).then((said) => said && page.set({ said })),
  };
}
