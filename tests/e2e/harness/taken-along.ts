/** What a page copies and saves: caught on its way, so that nothing lands in a folder of the machine. */
import type { Page } from 'puppeteer-core';

interface Caught {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
declare const caught: { copied: string; readonly files: Promise<Caught>[] };

/** Catches from now on. */
export async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const notes: typeof caught = { copied: '', files: [] };
    Object.defineProperty(window, 'caught', { configurable: true, value: notes });
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      const { download } = this;
      if (blob) notes.files.push(blob.text().then((text) => ({ name: download, type: blob.type, text })));
    };
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      notes.copied = text;
    };
  });
}

/** What the clipboard took last; empty where it took nothing. */
export function copiedIn(page: Page): Promise<string> {
  return page.evaluate(() => caught.copied);
}

/** The files that were saved. */
export function filesOf(page: Page): Promise<readonly Caught[]> {
  return page.evaluate(() => Promise.all(caught.files));
}
