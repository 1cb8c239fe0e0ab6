/** The pages of reports with their real actions, before the real background and a browser in memory. */
import { render } from 'preact';
import { answers } from '../../src/background/answers.ts';
import { createActions as createOutboxActions } from '../../src/pages/outbox/actions.ts';
import { OutboxPage } from '../../src/pages/outbox/outbox-page.tsx';
import { INITIAL as EMPTY_PAGE, type OutboxState } from '../../src/pages/outbox/state.ts';
import { createActions } from '../../src/pages/report/actions.ts';
import { openDraft } from '../../src/pages/report/open-draft.ts';
import { ReportPage } from '../../src/pages/report/report-page.tsx';
import { INITIAL, type ReportState } from '../../src/pages/report/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import { followOutbox } from '../../src/platform/outbox-store.ts';
import { addReport, EMPTY_OUTBOX, type Outbox } from '../../src/reports/outbox.ts';
import type { Report } from '../../src/reports/schema.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';

const { local } = fakeBrowser.storage;

/** An empty browser with a background, and an outbox with these reports. */
export function begin(reports: readonly Report[], signal: AbortSignal): Outbox {
  reset();
  render(null, document.body);
  listenInBackground(answers, signal);
  const outbox = reports.reduce((box, report) => {
    const added = addReport(box, report);
    return added.ok ? added.outbox : box;
  }, EMPTY_OUTBOX);
  local.data.set('outbox', outbox);
  return outbox;
}

/** Draws the report page as its address would. */
export async function startReport(
  query: string,
  outbox: Outbox,
  signal: AbortSignal,
): Promise<Store<ReportState>> {
  const { opening, key } = await openDraft(new URLSearchParams(query));
  const page = createStore<ReportState>({ ...INITIAL, opening, outbox }, draw);
  const actions = createActions(page, key);
  function draw(state: ReportState): void {
    render(<ReportPage state={state} actions={actions} />, document.body);
  }
  void followOutbox(signal, (now) => page.set({ outbox: now }));
  draw(page.get());
  return page;
}

/** Draws the page of kept reports. */
export function startOutbox(outbox: Outbox, signal: AbortSignal): Store<OutboxState> {
  const page = createStore<OutboxState>({ ...EMPTY_PAGE, outbox }, draw);
  const actions = createOutboxActions(page);
  function draw(state: OutboxState): void {
    render(<OutboxPage state={state} actions={actions} />, document.body);
  }
  void followOutbox(signal, (now) => page.set({ outbox: now }));
  draw(page.get());
  return page;
}

/** The trimmed text of the first element that matches; empty where none does. */
export function textAt(selector: string): string {
  return document.querySelector(selector)?.textContent?.trim() ?? '';
}

/** Presses the button or the box whose label or text this is. */
export function press(name: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, input')];
  const named = all.find((each) => {
    const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : [];
    const names = [each.ariaLabel, each.textContent, ...labels.map(({ textContent }) => textContent)];
    return names.some((text) => text?.trim() === name);
  });
  if (!named) throw new Error(`there is no ${name}`);
  named.click();
}
