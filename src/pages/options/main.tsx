/** Starts the options page and follows the settings, whoever changes them. */
import { render } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';
import { Options } from './options.tsx';
import { INITIAL, type OptionsState } from './state.ts';

async function start(): Promise<void> {
  const options = createStore(INITIAL, draw);
  const actions = createActions(options);
  function draw(state: OptionsState): void {
    render(<Options state={state} actions={actions} />, document.body);
  }
  const stored = await followSettings(new AbortController().signal, (settings) => options.set({ settings }));
  options.set(
    stored.ok ? { settings: stored.value } : { said: { text: message('options_notRead'), undo: [] } },
  );
  // What the address points to was not there yet.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

document.documentElement.lang = language();
document.title = message('options_title');
void start();
