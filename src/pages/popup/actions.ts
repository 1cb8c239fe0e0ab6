/** What the popup's buttons do: each asks page or background, and says so where that fails. */
import { sendToBackground, sendToPage } from '../../platform/messaging.ts';
import { openOptions, openReader } from '../../platform/own-pages.ts';
import { requestAccess } from '../../platform/permissions.ts';
import type { Result } from '../../platform/result.ts';
import { reloadTab } from '../../platform/tabs.ts';
import type { Store } from '../shared/store.ts';
import { askPage } from './follow.ts';
import type { PopupActions, PopupState } from './state.ts';

/** The actions for one tab. `close` closes the popup; it does nothing where the popup is opened as a page. */
export function createActions(
  popup: Store<PopupState>,
  tabId: number,
  address: string | undefined,
  close: () => void,
): PopupActions {
  const after = async (answer: Promise<Result<void>>, problem: PopupState['problem']): Promise<boolean> => {
    const { ok } = await answer;
    popup.set({ problem: ok ? '' : problem });
    return ok;
  };
  const reload = async (): Promise<void> => {
    popup.set({ situation: { kind: 'loading' } });
    await reloadTab(tabId);
  };
  const allowed = async (): Promise<void> => {
    const isThere = popup.get().situation.kind === 'page';
    popup.set({ isAllowed: true });
    if (!isThere) await reload();
  };
  return {
    switchSite: (on) => {
      const { site } = popup.get();
      if (site === undefined) return;
      void after(sendToBackground('settings:change', { kind: 'site', site, on }), 'popup_notSaved');
    },
    show: (view) => popup.set({ view }),
    reveal: (id) =>
      void after(sendToPage(tabId, 'fold:reveal', id), 'popup_failed').then((ok) => ok && close()),
    toggle: (id, open) => void after(sendToPage(tabId, 'fold:toggle', id, open), 'popup_failed'),
    keep: (id, kept) => void after(sendToPage(tabId, kept ? 'fold:keep' : 'fold:unkeep', id), 'popup_failed'),
    pick: (id) => {
      const opened =
        id === undefined ? sendToPage(tabId, 'picker:open', 'page') : sendToPage(tabId, 'picker:borders', id);
      void after(opened, 'popup_failed').then((ok) => ok && close());
    },
    reload: () => void reload(),
    allow: () => {
      if (address !== undefined) void requestAccess(address).then((given) => (given ? allowed() : undefined));
    },
    retry: () => {
      popup.set({ situation: { kind: 'loading' }, reading: { kind: 'loading' } });
      void askPage(popup, tabId);
    },
    openOptions: () => void openOptions().then(close),
    openReader: () => void openReader(tabId).then(close),
  };
}
