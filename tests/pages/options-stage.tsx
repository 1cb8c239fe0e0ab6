/** The options page with its real actions, before the real background and a browser in memory. */
import { render } from 'preact';
import { answers } from '../../src/background/answers.ts';
import { createActions } from '../../src/pages/options/actions.ts';
import { Options } from '../../src/pages/options/options.tsx';
import { INITIAL, type OptionsActions, type OptionsState } from '../../src/pages/options/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import { followSettings } from '../../src/platform/settings-store.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';

export interface OptionsStage {
  readonly options: Store<OptionsState>;
  readonly actions: OptionsActions;
}

/** Draws the page; it follows its settings until the signal. */
export function startOptions(settings: Partial<OptionsState['settings']>, signal: AbortSignal): OptionsStage {
  reset();
  render(null, document.body);
  const options = createStore({ ...INITIAL, settings: { ...INITIAL.settings, ...settings } }, draw);
  const actions = createActions(options);
  function draw(state: OptionsState): void {
    render(<Options state={state} actions={actions} />, document.body);
  }
  fakeBrowser.storage.local.data.set('settings', options.get().settings);
  listenInBackground(answers, signal);
  void followSettings(signal, (now) => options.set({ settings: now }));
  draw(options.get());
  return { options, actions };
}

/** The first element of a selector, which must be there. */
export function element<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The trimmed texts of all elements that match. */
export function textsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}
