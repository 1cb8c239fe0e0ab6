/** The switch for a site as tests use it, and the hosts that they try it on. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ENGLISH, type Sample } from '../pages/samples.ts';
import { press, words } from './controls.ts';
import { tabOf } from './own-api.ts';
import { untilFolded, visibleOf } from './placeholder.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';

export const SITE = 'courier.test';
export const SUBDOMAIN = 'news.courier.test';
/** Ends with the site's name, and is another site all the same. */
export const LOOKALIKE = 'notcourier.test';

/** Opens a page on a host. */
export async function openAt(
  { server, driver }: Stage,
  host: string,
  sample: Pick<Sample, 'path' | 'html'> = ENGLISH,
): Promise<Page> {
  server.serve(sample.path, { html: sample.html });
  return driver.open(urlOf(host, sample.path));
}

/** Uses the popup's switch over a page. */
export async function pressSwitch({ driver }: Stage, page: Page): Promise<void> {
  const popup = await driver.openOwn(`popup.html?tab=${await tabOf(driver, page)}`);
  await press(popup, { name: words('popup_switch') });
  await popup.close();
}

/** Waits until all promos are there as the site made them. */
export async function untilUntouched(stage: Stage, page: Page, sample: Sample = ENGLISH): Promise<void> {
  await untilFolded(stage.driver, page, 0);
  await expect.poll(() => visibleOf(page, sample.promos)).toEqual(sample.promos);
}
