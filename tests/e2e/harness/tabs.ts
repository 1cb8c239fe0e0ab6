/** The tabs that tests have opened in a browser. */
import type { Page } from 'puppeteer-core';

/** Size of every new tab's window, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 } as const;

/** A page of the extension without code of its own. */
export const QUIET = 'icons/16.png';

/** True where going from one address to the other loads nothing anew. */
function isSameDocument(from: string, to: string): boolean {
  const [document] = to.split('#');
  return to.includes('#') && from.split('#')[0] === document;
}

/** False for a page that is closed, or whose frame gave way to one that the browser had prepared. */
function isThere(page: Page): boolean {
  return !page.isClosed() && !page.mainFrame().detached;
}

/** Tabs of one kind. One is kept for the next test: a page in a tab that is there takes a third of the time of one in a new tab. */
class Kind {
  #taken: Page[] = [];
  #kept: Page | undefined;

  /** The tab that waits for the next test, if there is one. Its page is an old one. */
  get kept(): Page | undefined {
    return this.#kept;
  }

  /** The tab that was kept, if it can be used, or a new one. */
  async take(open: () => Promise<Page>, isUsable = (_kept: Page): boolean => true): Promise<Page> {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept) this.#taken.push(kept);
    if (kept && isThere(kept) && isUsable(kept)) return kept;
    const page = await open();
    this.#taken.push(page);
    return page;
  }

  /** Closes those of the test but for one, which is made ready for the next test. */
  async close(ready: (kept: Page) => Promise<void>): Promise<void> {
    const taken = this.#taken.splice(0);
    const kept = taken.find(isThere);
    await closeAll(taken.filter((page) => page !== kept));
    if (!kept) return;
    await ready(kept);
    const { width, height } = kept.viewport() ?? VIEWPORT;
    if (width !== VIEWPORT.width || height !== VIEWPORT.height) await kept.setViewport(VIEWPORT);
    this.#kept = kept;
  }
}

async function closeAll(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
}

/** Tabs under a driver's care. */
export class Tabs {
  /** Those in which tests open addresses of the web. */
  readonly web = new Kind();
  /** Those in which they open the extension's own pages. */
  readonly own = new Kind();
  #others: Page[] = [];

  /** Takes a page under care that was opened by other means, and closes with its test. */
  add(page: Page): void {
    this.#others.push(page);
  }

  /** The tab in which an address of the web is to be opened. */
  forWeb(url: string, open: () => Promise<Page>): Promise<Page> {
    return this.web.take(open, (kept) => !isSameDocument(kept.url(), url));
  }

  /** The tab in which a page of the extension is to be opened. */
  async forOwn(open: () => Promise<Page>): Promise<Page> {
    if (this.own.kept || this.#others.length === 0) return this.own.take(open);
    // It may come to be in the window of the others, a private one, and cannot outlive that.
    const page = await open();
    this.add(page);
    return page;
  }

  /** Closes all but one of each kind. `quieten` leads a page of the extension to one without code. */
  async close(quieten: (own: Page) => Promise<void>): Promise<void> {
    await closeAll(this.#others.splice(0));
    // Firefox does not tell of such a tab that a test has closed: there it is found out here.
    await this.own.close(quieten).catch(() => undefined);
    await this.web.close(async (kept) => {
      // Behind another, a pointer's move waits for seconds.
      await kept.bringToFront();
      await kept.mouse.move(0, 0);
    });
  }
}
