/** Opens the popup over a sample page, ready to be read and used. */
import type { Page } from 'puppeteer-core';
import type { Sample } from '../pages/samples.ts';
import { press, words } from './controls.ts';
import { tabOf } from './own-api.ts';
import { untilFolded } from './placeholder.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';

export interface Opened {
  readonly page: Page;
  readonly popup: Page;
}

/** The popup over a page, as a page of its own. */
export async function openPopup({ driver }: Stage, page: Page): Promise<Page> {
  const popup = await driver.openOwn(`popup.html?tab=${await tabOf(driver, page)}`);
  await popup.waitForSelector('.popup-header');
  return popup;
}

/** A sample with its folds, and the popup over it. */
export async function openBoth(stage: Stage, host: string, sample: Sample): Promise<Opened> {
  stage.server.serve(sample.path, { html: sample.html });
  const page = await stage.driver.open(urlOf(host, sample.path));
  await untilFolded(stage.driver, page, sample.promos.length);
  return { page, popup: await openPopup(stage, page) };
}

/** The same, with the list of folds in front. */
export async function openList(stage: Stage, host: string, sample: Sample): Promise<Opened> {
  const both = await openBoth(stage, host, sample);
  await press(both.popup, { name: `${words('popup_tabHidden')}${sample.promos.length}` });
  await both.popup.waitForSelector('.card');
  return both;
}

/** Selects the cards of a category in the list. */
export function card(category: string): string {
  return `[aria-labelledby="group-${category}"] .card`;
}
