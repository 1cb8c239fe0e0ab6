/** Opens pages with marks, and compares them with what they are without Winnow. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SWEDISH } from '../pages/samples.ts';
import type { Placeholder } from './driver.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';
import { untilMarked } from './tag.ts';

export const HOST = 'www.hallskar.test';
/** Serves a page and opens it. */
export async function openAt({ server, driver }: Stage, path: string, html: string): Promise<Page> {
  server.serve(path, { html });
  return driver.open(urlOf(HOST, path));
}

/** Opens the Swedish sample, or a page like it, with its marks. */
export async function openMarked(stage: Stage, html = SWEDISH.html): Promise<Page> {
  const page = await openAt(stage, SWEDISH.path, html);
  await untilMarked(stage.driver, page, SWEDISH.promos.length);
  return page;
}

/** The first of so many marks. */
export async function firstTag(
  stage: Stage,
  page: Page,
  count = SWEDISH.promos.length,
): Promise<Placeholder> {
  const [first] = await untilMarked(stage.driver, page, count);
  if (!first) throw new Error('No mark');
  return first;
}

function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Expects the page to be byte for byte what it is in the same browser without Winnow. */
export async function expectUntouched(stage: Stage, page: Page): Promise<void> {
  const plain = await (await stage.plain()).open(page.url());
  expect(await sourceOf(page)).toBe(await sourceOf(plain));
}
