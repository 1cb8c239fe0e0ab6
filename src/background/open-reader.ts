/** Opens the reader page from the context menu and by shortcut. */
import { watchEntry } from '../platform/entries.ts';
import { message } from '../platform/i18n.ts';
import { openReader } from '../platform/own-pages.ts';

/** Call it synchronously while the background starts. */
export function offerReader(signal: AbortSignal): void {
  const contexts = ['page', 'selection'] as const;
  watchEntry(signal, { id: 'open-reader', title: message('reader_open'), contexts }, openReader);
}
