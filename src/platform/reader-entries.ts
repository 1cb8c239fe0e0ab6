/** The ways into the reader page that are the browser's own: an entry in the context menu, and a shortcut. */
import browser, { type Tabs } from 'webextension-polyfill';

const ID = 'open-reader';
const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Sees to the entry in the context menu whenever the background starts: browsers keep it meanwhile, but not all of them
 * tell of an installation, and the language may have changed.
 */
async function offerEntry(title: string): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus
    .update(ID, { title })
    .catch(() =>
      contextMenus.create({ id: ID, title, contexts: ['page', 'selection'], documentUrlPatterns: PAGES }),
    );
}

/**
 * Calls back with the tab whose article is to be read. Call it synchronously while the background starts. `title` is
 * what the menu says. Where the browser has no context menus or shortcuts (Android), there are none.
 */
export function watchReaderEntries(
  signal: AbortSignal,
  title: string,
  onOpen: (tabId: number | undefined) => void,
): void {
  const { contextMenus, commands } = browser;
  const choose = ({ menuItemId }: { readonly menuItemId: number | string }, tab?: Tabs.Tab): void => {
    if (menuItemId === ID) onOpen(tab?.id);
  };
  const press = (name: string, tab?: Tabs.Tab): void => {
    if (name === ID) onOpen(tab?.id);
  };
  contextMenus?.onClicked.addListener(choose);
  commands?.onCommand.addListener(press);
  if (contextMenus) void offerEntry(title);
  signal.addEventListener('abort', () => {
    contextMenus?.onClicked.removeListener(choose);
    commands?.onCommand.removeListener(press);
  });
}
