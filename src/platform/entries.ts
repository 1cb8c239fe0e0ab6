/** Ways to something that are the browser's own: an entry in the context menu of web pages, and a shortcut. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { activeTab } from './tabs.ts';

export interface Entry {
  /** Its name in the menu, and in the manifest's `commands`. */
  readonly id: string;
  /** What the menu says. */
  readonly title: string;
  /** On what in a page the menu offers it. */
  readonly contexts: readonly Menus.ContextType[];
}

/** How an entry was chosen. */
export type Way = 'menu' | 'menu-in-frame' | 'shortcut';

const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Sees to the entry in the context menu whenever the background starts: browsers keep it meanwhile, but not all of them
 * tell of an installation, and the language may have changed.
 */
async function offer({ id, title, contexts }: Entry): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus
    .update(id, { title })
    .catch(() => contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns: PAGES }));
}

/**
 * Calls back with the tab that it was chosen for; where there is none any more, not at all. Call it synchronously while
 * the background starts. Where the browser has no context menus or shortcuts (Android), there are none.
 */
export function watchEntry(
  signal: AbortSignal,
  entry: Entry,
  onChoose: (tabId: number, by: Way) => Promise<void>,
): void {
  const { contextMenus, commands } = browser;
  const chosenFor = async (tab: Tabs.Tab | undefined, by: Way): Promise<void> => {
    // Older browsers name no tab with a shortcut.
    const id = tab?.id ?? (await activeTab())?.id;
    if (id !== undefined) await onChoose(id, by);
  };
  const choose = ({ menuItemId, frameId = 0 }: Menus.OnClickData, tab?: Tabs.Tab): void => {
    if (menuItemId === entry.id) void chosenFor(tab, frameId === 0 ? 'menu' : 'menu-in-frame');
  };
  const press = (name: string, tab?: Tabs.Tab): void => {
    if (name === entry.id) void chosenFor(tab, 'shortcut');
  };
  contextMenus?.onClicked.addListener(choose);
  commands?.onCommand.addListener(press);
  if (contextMenus) void offer(entry);
  signal.addEventListener('abort', () => {
    contextMenus?.onClicked.removeListener(choose);
    commands?.onCommand.removeListener(press);
  });
}
