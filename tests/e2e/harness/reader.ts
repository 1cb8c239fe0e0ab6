/** Opens the reader page over a sample page, ready to be read and used. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Sample } from '../pages/samples.ts';
import { press, words } from './controls.ts';
import { tabOf, untilRead } from './own-api.ts';
import { untilFolded } from './placeholder.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';

export const HOST = 'www.lautalblatt.test';

export interface OpenedReader {
  readonly page: Page;
  readonly reader: Page;
}

/** The reader page over a page of that address, once Winnow has read it. */
export async function openReaderAt(stage: Stage, path: string, html: string): Promise<OpenedReader> {
  stage.server.serve(path, { html });
  const page = await stage.driver.open(urlOf(HOST, path));
  const tab = await tabOf(stage.driver, page);
  await untilRead(stage.driver, tab, 'folding');
  const reader = await stage.driver.openOwn(`reader.html?tab=${tab}`);
  await reader.waitForSelector('.article-body p');
  return { page, reader };
}

/** A sample with its folds, and its reader page. */
export async function openSample(stage: Stage, { path, html, promos }: Sample): Promise<OpenedReader> {
  stage.server.serve(path, { html });
  const page = await stage.driver.open(urlOf(HOST, path));
  await untilFolded(stage.driver, page, promos.length);
  const reader = await stage.driver.openOwn(`reader.html?tab=${await tabOf(stage.driver, page)}`);
  await reader.waitForSelector('.article-body p');
  return { page, reader };
}

/** Opens one of the panels by its button. */
export async function openPanel(reader: Page, name: 'outline' | 'listen' | 'look' | 'save'): Promise<void> {
  await press(reader, { name: words(`reader_${name}`), within: '.toolbar' });
  await reader.waitForSelector(`#panel-${name}`);
}

/** Chooses a chip in the panel for the looks by its words. */
export async function choose(reader: Page, key: string): Promise<void> {
  await press(reader, { name: words(key), within: '#panel-look' });
}

/** Moves a slider as a mouse would, to a value. */
export async function slide(reader: Page, measure: string, value: number): Promise<void> {
  await reader.$eval(
    `#measure-${measure}`,
    (slider, to) => {
      (slider as HTMLInputElement).value = String(to);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

/** A computed property of the first element that matches. */
export function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Reloads a page, and waits until it is another document than before. */
export async function reloaded(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
    location.reload();
  });
  const isOld = (): Promise<boolean> =>
    page.evaluate(() => 'old' in document.documentElement.dataset).catch(() => true);
  await expect.poll(isOld).toBe(false);
}
