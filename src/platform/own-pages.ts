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

/**
 * Whether what this page loads for a page in a private window would leave the traces that such a window does not: Chrome
 * shows pages of an extension outside of it, with the cookies and the cache of all others.
 */
export function isOutside(isPrivate: boolean): boolean {
  return isPrivate && !browser.extension.inIncognitoContext;
}

/** Opens an address in a private window: one that is there, or a new one. */
async function openPrivately(url: string): Promise<void> {
  const windows = await browser.windows.getAll();
  const found = windows.find(({ incognito, type }) => incognito && type === 'normal');
  if (found?.id === undefined) await browser.windows.create({ url, incognito: true });
  else await browser.tabs.create({ url, windowId: found.id });
}

/** Leads the links of a page that is shown outside of the private window it is about back into such a window. */
export function keepLinksPrivate(isPrivate: () => boolean): void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target]');
    if (!link || event.button > 1 || !isOutside(isPrivate())) return;
    event.preventDefault();
    void openPrivately(link.href);
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}
