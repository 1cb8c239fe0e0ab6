/** Winnow's own pages. */
import browser from 'webextension-polyfill';

/** Opens the settings, or goes to them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
