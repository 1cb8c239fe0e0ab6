/** The ways into the reader page that are the browser's own: an entry in the context menu, and a shortcut. */
import browser, { type Tabs } from 'webextension-polyfill';

const ID = 'open-reader';
const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Calls back with the tab whose article is to be read. Call it synchronously while the background starts. `title` gives
 * the menu entry its words. Where the browser has no context menus or shortcuts (Android), there are none.
 */
export function watchReaderEntries(
  signal: AbortSignal,
  title: () => string,
  onOpen: (tabId: number | undefined) => void,
): void {
  const { contextMenus, commands, runtime } = browser;
  const open = (tab: Tabs.Tab | undefined): void => onOpen(tab?.id);
  // Browsers keep entries over restarts of background and browser, and drop them with an update.
  const install = (): void =>
    void contextMenus.removeAll().then(() =>
      contextMenus.create({
        id: ID,
        title: title(),
        contexts: ['page', 'selection'],
        documentUrlPatterns: PAGES,
      }),
    );
  const choose = (info: { readonly menuItemId: number | string }, tab?: Tabs.Tab): void => {
    if (info.menuItemId === ID) open(tab);
  };
  const press = (name: string, tab?: Tabs.Tab): void => {
    if (name === ID) open(tab);
  };
  if (contextMenus) {
    runtime.onInstalled.addListener(install);
    contextMenus.onClicked.addListener(choose);
  }
  commands?.onCommand.addListener(press);
  signal.addEventListener('abort', () => {
    runtime.onInstalled.removeListener(install);
    contextMenus?.onClicked.removeListener(choose);
    commands?.onCommand.removeListener(press);
  });
}
