/** What the popup's buttons do: each asks page or background, and says so where that fails. */
import { sendToBackground, sendToPage } from '../../platform/messaging.ts';
import { openCorrections, openOptions, openReader } from '../../platform/own-pages.ts';
import { requestAccess } from '../../platform/permissions.ts';
import { type Result, success } from '../../platform/result.ts';
import { reloadTab, showTab } from '../../platform/tabs.ts';
import type { Store } from '../shared/store.ts';
import { askPage } from './follow.ts';
import { isOffHere } from './situation.ts';
import type { PopupActions, PopupState, Said } from './state.ts';

/**
 * The actions for one tab. `close` closes the popup; it does nothing where the popup is opened as a page. `follow` begins
 * anew to show how things stand.
 */
export function createActions(
  popup: Store<PopupState>,
  tabId: number,
  close: () => void,
  follow: () => Promise<void>,
): PopupActions {
  const after = async <T>(answer: Promise<Result<T>>, problem: PopupState['problem']): Promise<Result<T>> => {
    const answered = await answer;
    popup.set({ problem: answered.ok ? '' : problem });
    return answered;
  };
  /** Has the page take a step or (`said` undefined) take one back, and says it where that worked. */
  const step = async (answer: Promise<Result<boolean>>, said?: Omit<Said, 'isRemembered'>): Promise<void> => {
    const answered = await after(answer, 'popup_failed');
    if (answered.ok) popup.set({ said: said && { ...said, isRemembered: answered.value } });
  };
  const toggle = async (id: string, open: boolean): Promise<Result<boolean>> => {
    const answer = await sendToPage(tabId, 'fold:toggle', id, open);
    return answer.ok ? success(true) : answer;
  };
  const takenBack = ({ step: taken, id, category }: Said): Promise<Result<boolean>> => {
    if (taken === 'show') return toggle(id, false);
    if (taken === 'keep') return sendToPage(tabId, 'fold:unkeep', id);
    return sendToPage(tabId, 'site:leave', taken === 'site' ? null : category, false);
  };
  /** Gives the page back to the reader, who may be on another one: the popup can be a page of its own. */
  const giveBack = ({ ok }: Result<unknown>): void => {
    if (ok) void showTab(tabId).then(close);
  };
  const reload = async (): Promise<void> => {
    popup.set({ situation: { kind: 'loading' } });
    await reloadTab(tabId);
  };
  /** Takes back that the page is off for as long as it is open. */
  const foldHere = async (): Promise<void> => {
    popup.set({ situation: { kind: 'loading' }, said: undefined });
    await after(sendToPage(tabId, 'site:leave', null, false), 'popup_failed');
    await askPage(popup, tabId);
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
      if (on && isOffHere(popup.get())) void foldHere();
      else void after(sendToBackground('settings:change', { kind: 'site', site, on }), 'popup_notSaved');
    },
    show: (view) => popup.set({ view }),
    reveal: (id) => void after(sendToPage(tabId, 'fold:reveal', id), 'popup_failed').then(giveBack),
    toggle: ({ id, category }, open) =>
      void step(toggle(id, open), open ? { step: 'show', id, category } : undefined),
    keep: ({ id, category }, kept) =>
      void step(
        sendToPage(tabId, kept ? 'fold:keep' : 'fold:unkeep', id),
        kept ? { step: 'keep', id, category } : undefined,
      ),
    leave: ({ id, category }, what) =>
      void step(sendToPage(tabId, 'site:leave', what === 'site' ? null : category, true), {
        step: what,
        id,
        category,
      }),
    undo: () => {
      const { said } = popup.get();
      if (said) void step(takenBack(said));
    },
    pick: (id) => {
      const opened =
        id === undefined ? sendToPage(tabId, 'picker:open', 'page') : sendToPage(tabId, 'picker:borders', id);
      void after(opened, 'popup_failed').then(giveBack);
    },
    report: (id) =>
      void after(sendToPage(tabId, 'fold:report', id), 'popup_failed').then(({ ok }) => ok && close()),
    reload: () => void reload(),
    allow: () => {
      const { address } = popup.get();
      if (address !== undefined) void requestAccess(address).then((given) => (given ? allowed() : undefined));
    },
    retry: () => {
      popup.set({ situation: { kind: 'loading' }, reading: { kind: 'loading' } });
      void follow();
    },
    openOptions: () => void openOptions().then(close),
    openCorrections: () => void openCorrections().then(close),
    openReader: () => void openReader(tabId).then(close),
  };
}
