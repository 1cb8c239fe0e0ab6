/** Starts the report page: `report.html?draft=KEY` shows a report being written, `report.html?entry=ID` one that was kept. */
import { render } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { followOutbox } from '../../platform/outbox-store.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';
import { openDraft } from './open-draft.ts';
import { ReportPage } from './report-page.tsx';
import { INITIAL, type ReportState } from './state.ts';

async function start(): Promise<void> {
  const { opening, key } = await openDraft(new URLSearchParams(location.search));
  const page = createStore<ReportState>({ ...INITIAL, opening }, draw);
  const actions = createActions(page, key);
  function draw(state: ReportState): void {
    render(<ReportPage state={state} actions={actions} />, document.body);
  }
  // Loaded again, it goes on with what was changed here.
  if (key !== undefined) history.replaceState(null, '', `?${new URLSearchParams({ draft: key })}`);
  const stored = await followOutbox(new AbortController().signal, (outbox) => page.set({ outbox }));
  page.set(stored.ok ? { outbox: stored.value } : {});
}

document.documentElement.lang = language();
document.title = message('report_title');
void start();
