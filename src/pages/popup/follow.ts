/** Keeps the popup's state true to its tab: asks the page, then follows what it publishes. */
import { sendToPage } from '../../platform/messaging.ts';
import type { PageState } from '../../platform/page-state.ts';
import { isPageState } from '../../platform/page-state-check.ts';
import { watchPage } from '../../platform/page-store.ts';
import { hasAccess } from '../../platform/permissions.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { type Tab, tabById, watchLoads } from '../../platform/tabs.ts';
import { siteOf } from '../../settings/site.ts';
import type { Store } from '../shared/store.ts';
import { isOpen, situationOf } from './situation.ts';
import type { PopupState } from './state.ts';

type Popup = Store<PopupState>;

/** A page is there before its content script has started: how often and how long to wait for it, in ms. */
const TRIES = 4;
const WAIT = 250;

/** What the clean article depends on: while this stays, the article does. */
function articleKey({ url, folds }: PageState): string {
  return [url, ...folds.filter(({ status }) => status !== 'kept').map(({ fold }) => fold.id)].join('\n');
}

async function readArticle(popup: Popup, tabId: number, page: PageState): Promise<void> {
  // The popup is there before all that reads an article is loaded.
  const [answer, { articleOfCopy }] = await Promise.all([
    sendToPage(tabId, 'page:copy'),
    import('../../article/article-of-copy.ts'),
  ]);
  const { situation } = popup.get();
  // Another article may have been asked for meanwhile; its answer counts.
  if (situation.kind !== 'page' || articleKey(situation.page) !== articleKey(page)) return;
  if (!answer.ok) return popup.set({ reading: { kind: 'failed' } });
  const article = answer.value && articleOfCopy(answer.value, new DOMParser());
  popup.set({ reading: { kind: 'ready', article } });
}

/**
 * Shows how things stand. What was said back on another page (`isOther`) of a fold there goes, as its undo would speak of
 * this one; on another site, all of it.
 */
function stand(
  popup: Popup,
  change: Pick<PopupState, 'situation' | 'site'> & Partial<PopupState>,
  isOther: boolean,
): void {
  const { site, said } = popup.get();
  const isOfFold = said?.step === 'show' || said?.step === 'keep';
  const holds = change.site === site && !(isOther && isOfFold);
  popup.set(holds ? change : { ...change, said: undefined });
}

/** Shows a new state of the page, with its article anew where that has changed. */
function showPage(popup: Popup, tabId: number, page: PageState): void {
  const { situation, reading } = popup.get();
  const before = situation.kind === 'page' ? situation.page : undefined;
  const isOther = before?.url !== page.url;
  stand(
    popup,
    {
      situation: { kind: 'page', page },
      site: siteOf(page.url),
      address: page.url,
      reading: isOther ? { kind: 'loading' } : reading,
    },
    isOther,
  );
  const isSame = before && before.status === page.status && articleKey(before) === articleKey(page);
  if (page.status === 'folding' && !isSame) void readArticle(popup, tabId, page);
}

/** Asks once. Bad news may be kept back while the content script can still be on its way. */
async function ask(popup: Popup, tab: Tab, mayBeEarly: boolean, isFresh: boolean): Promise<boolean> {
  const answer = await sendToPage(tab.id, 'page:read');
  // It counts at once: while the browser is asked about access, the page may have news.
  if (answer.ok && isPageState(answer.value)) showPage(popup, tab.id, answer.value);
  const address = answer.ok ? answer.value.url : tab.url;
  popup.set({ address: isOpen(address) ? address : undefined });
  const isAllowed = !isOpen(address) || (await hasAccess(address));
  const situation = situationOf(tab, answer, isAllowed, isFresh);
  if (situation.kind !== 'page' && !mayBeEarly)
    stand(popup, { situation, site: isOpen(address) ? siteOf(address) : undefined }, false);
  popup.set({ isAllowed });
  return answer.ok;
}

/** Asks the page how things stand: once, or as often as a page may need that was loaded just now (`isFresh`). */
export async function askPage(popup: Popup, tabId: number, isFresh = false): Promise<void> {
  for (let left = isFresh ? TRIES : 1; left > 0; left -= 1) {
    const tab = await tabById(tabId);
    if (!tab) return popup.set({ situation: { kind: 'browser-page' }, site: undefined, address: undefined });
    popup.set({ isPrivate: tab.isPrivate });
    if (await ask(popup, tab, left > 1, isFresh)) return;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

/** Shows how things stand in a tab, and each change until the signal. */
export async function followTab(popup: Popup, tabId: number, signal: AbortSignal): Promise<void> {
  watchPage(tabId, signal, (page) => showPage(popup, tabId, page));
  const settings = await followSettings(signal, (changed) => popup.set({ settings: changed }));
  // No page answers then: what runs in it has ended itself, and to load it anew helps nobody.
  if (!settings.ok) return popup.set({ situation: { kind: 'error' } });
  popup.set({ settings: settings.value });
  watchLoads(tabId, signal, () => void askPage(popup, tabId, true));
  await askPage(popup, tabId);
}

/** Follows a tab from the beginning, settings included, each time it is called, and no longer as before. */
export function createFollowing(popup: Popup, tabId: number): () => Promise<void> {
  let following = new AbortController();
  return () => {
    following.abort();
    following = new AbortController();
    return followTab(popup, tabId, following.signal);
  };
}
