/** Opens pages that go on living after they have loaded, and has them do what they do. */
import type { Page } from 'puppeteer-core';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';

export const HOST = 'www.lautalblatt.test';

/** Serves a page and opens it. */
export async function openAt({ server, driver }: Stage, path: string, html: string): Promise<Page> {
  server.serve(path, { html });
  return driver.open(urlOf(HOST, path));
}

/** Calls one of the functions that such a page leaves on its window. */
export function callOnPage(page: Page, name: string): Promise<void> {
  return page.evaluate((key) => (window as unknown as Record<string, () => void>)[key]?.(), name);
}

/** Gives a page another address, and another title as browsers without the Navigation API are told by that. */
export function changeAddress(page: Page): Promise<void> {
  return page.evaluate(() => {
    history.replaceState(null, '', '?picture=2');
    document.title += ' (2)';
  });
}
