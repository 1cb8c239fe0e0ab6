/** Starts the popup for the tab in front of the reader, or for the one that `popup.html?tab=ID` names. */
import { render } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { keepLinksPrivate } from '../../platform/own-pages.ts';
import { activeTab, tabById } from '../../platform/tabs.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';
import { createFollowing } from './follow.ts';
import { Popup } from './popup.tsx';
import { INITIAL, type PopupState } from './state.ts';

/** No browser gives a tab this id, so that asking it is answered like asking one that is gone. */
const NO_TAB = -1;

async function start(): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named === null ? await activeTab() : await tabById(Number(named));
  const closeAfter = named === null ? () => window.close() : () => undefined;
  const tabId = tab?.id ?? NO_TAB;
  const popup = createStore(INITIAL, draw);
  const follow = createFollowing(popup, tabId);
  const actions = createActions(popup, tabId, closeAfter, follow);
  function draw(state: PopupState): void {
    render(<Popup state={state} actions={actions} />, document.body);
  }
  draw(INITIAL);
  keepLinksPrivate(() => popup.get().isPrivate);
  await follow();
}

document.documentElement.lang = language();
document.title = message('extensionName');
void start();
