/** The open tabs, as far as Winnow looks at them: needs no permission beyond `activeTab`. */
import browser, { type Tabs } from 'webextension-polyfill';

export interface Tab {
  readonly id: number;
  /** Address of its page; undefined where the browser does not tell. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
  /** True until the page and all that belongs to it is there. */
  readonly isLoading: boolean;
}

function tabOf({ id, url, incognito, status }: Tabs.Tab): Tab | undefined {
  return id === undefined ? undefined : { id, url, isPrivate: incognito, isLoading: status === 'loading' };
}

/** The tab in front of the reader; undefined where there is none. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && tabOf(tab);
}

/** The tab that shows this page of the extension; undefined where it is shown in none. */
export async function ownTab(): Promise<Tab | undefined> {
  const tab = await browser.tabs.getCurrent();
  return tab && tabOf(tab);
}

/** A tab by its id; undefined where it is gone. */
export async function tabById(id: number): Promise<Tab | undefined> {
  try {
    return tabOf(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

/** Brings a tab to the front of its window; does nothing where it is gone. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true }).catch(() => undefined);
}

/** Loads a tab's page again; does nothing where the tab is gone. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id).catch(() => undefined);
}

/** Calls back whenever a page has been loaded in a tab. */
export function watchLoads(id: number, signal: AbortSignal, onLoad: () => void): void {
  const listener = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (tabId === id && status === 'complete') onLoad();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}

/** Calls back with the id of each tab that is closed, and with those that Chrome gives up for others. */
export function watchClosing(signal: AbortSignal, onClose: (id: number) => void): void {
  const { onRemoved } = browser.tabs;
  // Missing in Firefox, where a tab keeps its id.
  const onReplaced: typeof browser.tabs.onReplaced | undefined = browser.tabs.onReplaced;
  const close = (id: number): void => onClose(id);
  const replace = (_: number, id: number): void => onClose(id);
  onRemoved.addListener(close);
  onReplaced?.addListener(replace);
  signal.addEventListener('abort', () => {
    onRemoved.removeListener(close);
    onReplaced?.removeListener(replace);
  });
}
