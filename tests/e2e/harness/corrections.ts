/** The list of corrections in the settings, as tests use it. */
import type { Page } from 'puppeteer-core';
import { textOf } from './controls.ts';
import type { Stage } from './suite.ts';

/** Where it stands. */
export const BOX = '#corrections';

export async function openOptions({ driver }: Stage): Promise<Page> {
  const options = await driver.openOwn('options.html');
  await options.waitForSelector(BOX);
  return options;
}

/** Chooses a file of that text, as the browser's own window for it would. */
export async function choose(options: Page, text: string): Promise<void> {
  await options.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('#corrections-file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'list.json', { type: 'application/json' }));
    if (!field) return;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** A file of so many corrections. */
export function many(count: number): string {
  const corrections = Array.from({ length: count }, (_, at) => ({
    site: `paper${at % 90}.example`,
    verdict: at % 3 ? 'keep' : 'fold',
    category: 'gold',
    print: `t1.${at}`,
    words: `Coins number ${at} from our vault, ${'shiny '.repeat(at % 12)}`,
    day: '2026-01-02',
    times: at % 5,
  }));
  return JSON.stringify({ format: 'winnow-corrections', version: 1, corrections });
}

/** What the page said last. */
export const status = (options: Page): Promise<string> => textOf(options, '.said');
