/** Starts the page of kept reports and follows the outbox, whoever changes it. */
import { render } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { followOutbox } from '../../platform/outbox-store.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';
import { OutboxPage } from './outbox-page.tsx';
import { INITIAL, type OutboxState } from './state.ts';

async function start(): Promise<void> {
  const page = createStore(INITIAL, draw);
  const actions = createActions(page);
  function draw(state: OutboxState): void {
    render(<OutboxPage state={state} actions={actions} />, document.body);
  }
  const stored = await followOutbox(new AbortController().signal, (outbox) => page.set({ outbox }));
  page.set(
    stored.ok ? { outbox: stored.value } : { said: { text: message('outbox_notRead'), undo: undefined } },
  );
}

document.documentElement.lang = language();
document.title = message('outbox_title');
void start();
