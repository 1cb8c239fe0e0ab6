/** Asks through the extension's own API, the same in both browsers. */
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../src/platform/page-state.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

export type StorageArea = 'local' | 'session';
export type Items = Readonly<Record<string, unknown>>;

/** The parts of the API that tests use; both browsers offer it under this name on the extension's pages. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active?: true }): Promise<{ id?: number; incognito: boolean }[]>;
    sendMessage(tab: number, message: object): Promise<{ ok: boolean; value?: PageState }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
  readonly windows: {
    create(options: { url: string; incognito: boolean }): Promise<{ tabs?: { id?: number }[] } | undefined>;
  };
  readonly action: { getBadgeText(where: { tabId: number }): Promise<string> };
  readonly storage: Record<StorageArea, { get(): Promise<Items>; clear(): Promise<void> }>;
};

/** The browser's number for a page's tab, as the popup gets it in `?tab=`. Brings the tab to the front. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  const console = await driver.console();
  await page.bringToFront();
  const [tab] = await console.evaluate(() => chrome.tabs.query({ active: true }));
  if (tab?.id === undefined) throw new Error('No tab is active');
  return tab.id;
}

/** Opens an address in a new private window; Winnow is allowed there, as a reader may choose. */
export async function openPrivately(driver: Driver, url: string): Promise<{ page: Page; tab: number }> {
  const console = await driver.console();
  const tab = await console.evaluate(
    async (address) => (await chrome.windows.create({ url: address, incognito: true }))?.tabs?.[0]?.id,
    url,
  );
  if (tab === undefined) throw new Error('No private window');
  return { page: await driver.untilOpen(url), tab };
}

/** How many tabs there are in private windows. */
export async function privateTabs(driver: Driver): Promise<number> {
  return (await driver.console()).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ incognito }) => incognito).length;
  });
}

/** The badge text over a tab; empty for none. */
export async function badgeOf(driver: Driver, tab: number): Promise<string> {
  return (await driver.console()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Everything that the extension keeps in an area. */
export async function readStorage(driver: Driver, area: StorageArea): Promise<Items> {
  return (await driver.console()).evaluate((name) => chrome.storage[name].get(), area);
}

/** Settings as on the first day. What the background was still to write of them is over by then: it writes in a row. */
export async function clearSettings(driver: Driver): Promise<void> {
  const console = await driver.console();
  const isLast = await console.evaluate(async () => {
    const message = { name: 'settings:change', args: [{ kind: 'forget', site: '' }] };
    const { ok } = await chrome.runtime.sendMessage(message);
    await chrome.storage.local.clear();
    return ok;
  });
  if (!isLast) throw new Error('The background has not changed the settings');
}

/** Asks the page what Winnow made of it, as the popup does; undefined as long as nobody answers there. */
async function stateOf(driver: Driver, tab: number): Promise<PageState | undefined> {
  const console = await driver.console();
  return console.evaluate(async (id) => {
    const message = { name: 'page:read', args: [] };
    const answer = await chrome.tabs.sendMessage(id, message).catch(() => undefined);
    return answer?.value;
  }, tab);
}

/** Waits until Winnow has read a page, and come to a status where one is given. */
export async function untilRead(
  driver: Driver,
  tab: number,
  status?: PageState['status'],
): Promise<PageState> {
  return until(`the status ${status ?? 'of a page'}`, async () => {
    const state = await stateOf(driver, tab);
    return status === undefined || state?.status === status ? state : undefined;
  });
}

/** Says something to Winnow in a page, as the popup does. Answers whether it did. */
export async function tellPage(
  driver: Driver,
  tab: number,
  name: string,
  ...args: readonly unknown[]
): Promise<boolean> {
  const console = await driver.console();
  return console.evaluate(async (id, message) => (await chrome.tabs.sendMessage(id, message)).ok, tab, {
    name,
    args: [...args],
  });
}
