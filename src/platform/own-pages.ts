/** Winnow's own pages. */
import browser from 'webextension-polyfill';

/** Opens the settings, or goes to them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the list of corrections in the settings. */
export async function openCorrections(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#corrections') });
}

/** Opens the reader page for the article in a tab, beside it. On Winnow's own pages there is none to read. */
export async function openReader(tabId: number): Promise<void> {
  await openBeside(tabId, `reader.html?tab=${tabId}`);
}

/** Opens as a page what the popup says of a tab, beside it. On Winnow's own pages it has nothing to say. */
export async function openPopup(tabId: number): Promise<void> {
  await openBeside(tabId, `popup.html?tab=${tabId}`);
}

/** Opens the report page for a draft that is kept under a key, beside the tab that it is about. */
export async function openReport(tabId: number, key: string): Promise<void> {
  await openBeside(tabId, `report.html?${new URLSearchParams({ draft: key })}`);
}

async function openBeside(tabId: number, path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.url?.startsWith(browser.runtime.getURL(''))) return;
  const place = tab?.windowId === undefined ? {} : { windowId: tab.windowId, index: tab.index + 1 };
  // Chrome shows no page of an extension in a private window; without a window named it takes another.
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}
