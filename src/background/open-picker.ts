/** Opens the picker over a page from the context menu and by shortcut. */
import { type Way, watchEntry } from '../platform/entries.ts';
import { message } from '../platform/i18n.ts';
import { sendToPage } from '../platform/messaging.ts';
import { openPopup } from '../platform/own-pages.ts';

/**
 * Where the page does not answer, the popup says why, and what can be done: it was opened before Winnow was installed, or
 * its site is not allowed.
 */
async function openFor(tabId: number, by: Way): Promise<void> {
  const opened = await sendToPage(tabId, 'picker:open', by === 'menu' ? 'pointer' : 'page');
  if (!opened.ok) await openPopup(tabId);
}

/** Call it synchronously while the background starts. */
export function offerPicker(signal: AbortSignal): void {
  const contexts = ['page', 'selection', 'link', 'image'] as const;
  watchEntry(signal, { id: 'pick-promo', title: message('picker_menu'), contexts }, openFor);
}
