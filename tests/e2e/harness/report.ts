/** Opens reports, and reads what their page shows. */
import type { Page } from 'puppeteer-core';
import type { ReportBundle } from '../../../src/reports/schema.ts';
import type { Sample } from '../pages/samples.ts';
import type { Driver } from './driver.ts';
import { HOST } from './ladder.ts';
import { readStorage, tabOf, tellPage, untilRead } from './own-api.ts';
import { untilFolded } from './placeholder.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';

export { HOST };

/** The report page that was opened last, ready to be read. */
export async function untilReport({ driver }: Stage): Promise<Page> {
  const report = await driver.untilOwnOpen('report.html?draft=');
  await report.bringToFront();
  await report.waitForSelector('#verdict-not-a-promo, #verdict-missed-promo');
  return report;
}

/** A sample at an address with that query, and the report of the first of its folds, as its menu opens it. */
export async function openReport(stage: Stage, { path, html, promos }: Sample, query = ''): Promise<Page> {
  stage.server.serve(path, { html });
  const page = await stage.driver.open(urlOf(HOST, path + query));
  await untilFolded(stage.driver, page, promos.length);
  const tab = await tabOf(stage.driver, page);
  const { folds } = await untilRead(stage.driver, tab, 'folding');
  const isOpened = await tellPage(stage.driver, tab, 'fold:report', folds[0]?.fold.id ?? '');
  if (!isOpened) throw new Error('No report was opened');
  return untilReport(stage);
}

/** The text of the preview, to the last byte; empty where there is none. */
export function previewOf(report: Page): Promise<string> {
  return report.evaluate(() => document.querySelector('#preview')?.textContent ?? '');
}

/** What the preview holds. */
export async function bundleIn(report: Page): Promise<ReportBundle> {
  return JSON.parse(await previewOf(report)) as ReportBundle;
}

/** The one report in the preview. */
export async function reportIn(report: Page): Promise<ReportBundle['reports'][number]> {
  const [only] = (await bundleIn(report)).reports;
  if (!only) throw new Error('No report');
  return only;
}

/** Chooses in the field of that id, as a reader would. */
export async function choose(page: Page, id: string, value: string): Promise<void> {
  await page.select(`#${id}`, value);
}

interface Kept {
  readonly entries: readonly { readonly id: number; readonly handedOver: boolean }[];
}

/** The entries of the outbox, as they lie in storage. */
export async function keptIn(driver: Driver): Promise<Kept['entries']> {
  const { outbox } = (await readStorage(driver, 'local')) as { readonly outbox?: Kept };
  return outbox?.entries ?? [];
}
