/** The tabs that tests have opened in a browser. */
import type { Page } from 'puppeteer-core';

/** Size of every new tab's window, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 } as const;

/** True where going from one address to the other loads nothing anew. */
function isSameDocument(from: string, to: string): boolean {
  const [document] = to.split('#');
  return to.includes('#') && from.split('#')[0] === document;
}

/** False for a page that is closed, or whose frame gave way to one that the browser had prepared. */
function isThere(page: Page): boolean {
  return !page.isClosed() && !page.mainFrame().detached;
}

/**
 * Tabs under a driver's care. One for the web is kept for the next test, as a page in a tab that is there takes a third
 * of the time of one in a new tab.
 */
export class Tabs {
  #others: Page[] = [];
  #forWeb: Page[] = [];
  #kept: Page | undefined;

  /** The tab that waits for the next test, if there is one. Its page is an old one. */
  get kept(): Page | undefined {
    return this.#kept;
  }

  /** Takes a page under care that closes with its test. */
  add(page: Page): void {
    this.#others.push(page);
  }

  /** The tab in which an address of the web is to be opened: the one that was kept, if it can be, or a new one. */
  async forWeb(url: string, open: () => Promise<Page>): Promise<Page> {
    const kept = this.#kept;
    this.#kept = undefined;
    const isUsable = kept !== undefined && isThere(kept) && !isSameDocument(kept.url(), url);
    if (kept && !isUsable) this.#others.push(kept);
    const page = isUsable ? kept : await open();
    this.#forWeb.push(page);
    return page;
  }

  /** Closes all but one for the web, which gets the size and the pointer of a new one. */
  async close(): Promise<void> {
    const kept = this.#kept ?? this.#forWeb.find(isThere);
    this.#kept = kept;
    const old = [...this.#forWeb.splice(0), ...this.#others.splice(0)].filter((page) => page !== kept);
    await Promise.all(old.map((page) => page.close().catch(() => undefined)));
    if (!kept) return;
    const { width, height } = kept.viewport() ?? VIEWPORT;
    if (width !== VIEWPORT.width || height !== VIEWPORT.height) await kept.setViewport(VIEWPORT);
    // Behind another, a pointer's move waits for seconds.
    await kept.bringToFront();
    await kept.mouse.move(0, 0);
  }

  /** Forgets all tabs, as their browser has ended. */
  forget(): void {
    this.#others = [];
    this.#forWeb = [];
    this.#kept = undefined;
  }
}
