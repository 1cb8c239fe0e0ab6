/** Opens the reader page from the context menu and by shortcut. */
import { watchEntry } from '../platform/entries.ts';
import { message } from '../platform/i18n.ts';
import { openReader } from '../platform/own-pages.ts';
import { activeTab } from '../platform/tabs.ts';

/** Older browsers name no tab with a shortcut. */
async function openFor(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id !== undefined) await openReader(id);
}

/** Call it synchronously while the background starts. */
export function offerReader(signal: AbortSignal): void {
  const entry = {
    id: 'open-reader',
    title: message('reader_open'),
    contexts: ['page', 'selection'],
  } as const;
  watchEntry(signal, entry, (tabId) => void openFor(tabId));
}
