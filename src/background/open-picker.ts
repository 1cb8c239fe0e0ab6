/** Opens the picker over a page from the context menu and by shortcut. */
import { type Way, watchEntry } from '../platform/entries.ts';
import { message } from '../platform/i18n.ts';
import { sendToPage } from '../platform/messaging.ts';
import { openPopup } from '../platform/own-pages.ts';
import { activeTab } from '../platform/tabs.ts';

/**
 * Older browsers name no tab with a shortcut. Where the page does not answer, the popup says why, and what can be done:
 * it was opened before Winnow was installed, or its site is not allowed.
 */
async function openFor(tabId: number | undefined, by: Way): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id === undefined) return;
  const opened = await sendToPage(id, 'picker:open', by === 'menu' ? 'pointer' : 'page');
  if (!opened.ok) await openPopup(id);
}

/** Call it synchronously while the background starts. */
export function offerPicker(signal: AbortSignal): void {
  const contexts = ['page', 'selection', 'link', 'image'] as const;
  const entry = { id: 'pick-promo', title: message('picker_menu'), contexts };
  watchEntry(signal, entry, (tabId, by) => void openFor(tabId, by));
}
