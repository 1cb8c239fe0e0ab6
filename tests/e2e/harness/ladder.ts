/** Climbs the undo ladder on a page as a reader does: opens a line's menu, chooses from it, reads what is said back. */
import type { Page } from 'puppeteer-core';
import type { Sample } from '../pages/samples.ts';
import { words } from './controls.ts';
import type { Driver, Placeholder } from './driver.ts';
import { readStorage } from './own-api.ts';
import { untilFolded } from './placeholder.ts';
import { urlOf } from './server.ts';
import type { Stage } from './suite.ts';
import { until } from './until.ts';

export interface Spot {
  readonly name: string;
  /** Its class in Winnow's own element. */
  readonly kind: string;
  readonly isFocused: boolean;
  /** Its border box in the viewport, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Runs in the page: all buttons that are shown, those of an open menu last. */
function readSpots(root: ShadowRoot): readonly Spot[] {
  const shown = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return shown.map((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
    const isFocused = root.activeElement === button;
    return { name, kind: button.className, isFocused, left, right, top, bottom };
  });
}

export function spotsOf(placeholder: Placeholder): Promise<readonly Spot[]> {
  return placeholder.evaluate(readSpots);
}

/** The items of a line's menu; none while it is closed. */
export async function itemsOf(placeholder: Placeholder): Promise<readonly Spot[]> {
  return (await spotsOf(placeholder)).filter(({ kind }) => kind === 'item');
}

function centreOf({ left, right, top, bottom }: Spot): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

async function press(page: Page, placeholder: Placeholder, isMeant: (spot: Spot) => boolean): Promise<void> {
  const spot = (await spotsOf(placeholder)).find(isMeant);
  if (!spot) throw new Error('There is no such button');
  await page.mouse.click(...centreOf(spot));
}

/** Opens a line's menu by mouse; gives its items. */
export async function openMenu(page: Page, line: Placeholder): Promise<readonly Spot[]> {
  await line.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await press(page, line, ({ kind }) => kind === 'more');
  return until('the menu', async () => {
    const items = await itemsOf(line);
    return items.length > 0 ? items : undefined;
  });
}

/** What stands in the menu, from the top. */
const CHOICES = ['show', 'keep', 'category', 'site', 'borders', 'report'] as const;

/** Opens a line's menu and chooses from it by mouse. */
export async function takeStep(page: Page, line: Placeholder, step: (typeof CHOICES)[number]): Promise<void> {
  const { name } = (await openMenu(page, line))[CHOICES.indexOf(step)] ?? { name: '' };
  await press(page, line, (spot) => spot.kind === 'item' && spot.name === name);
}

/** The sentences on a page, in document order. */
export async function saidOn(driver: Driver, page: Page): Promise<readonly string[]> {
  const all = await driver.placeholders(page, 'winnow-said');
  return Promise.all(
    all.map((each) => each.evaluate((root) => root.querySelector('.words')?.textContent ?? '')),
  );
}

/** Waits for the one sentence on a page, and presses one of its buttons by mouse. */
export async function pressSaid(driver: Driver, page: Page, which: 'undo' | 'close'): Promise<void> {
  const [said] = await until('a sentence', async () => {
    const all = await driver.placeholders(page, 'winnow-said');
    return all.length > 0 ? all : undefined;
  });
  if (!said) return;
  await said.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await press(page, said, ({ kind }) => kind === which);
}

/** Dismisses all sentences on a page. */
export async function dismissAll(driver: Driver, page: Page): Promise<void> {
  while ((await saidOn(driver, page)).length > 0) await pressSaid(driver, page, 'close');
}

/** The site on which ladders are climbed, and a host of it. */
const SITE = 'lautalblatt.test';
export const HOST = `www.${SITE}`;

/** A sample with all its folds. */
export async function openFolded(stage: Stage, sample: Sample): Promise<Page> {
  stage.server.serve(sample.path, { html: sample.html });
  const page = await stage.driver.open(urlOf(HOST, sample.path));
  await untilFolded(stage.driver, page, sample.promos.length);
  return page;
}

/** The first line on a page. */
export async function firstLine({ driver }: Stage, page: Page): Promise<Placeholder> {
  const [line] = await driver.placeholders(page);
  if (!line) throw new Error('No line');
  return line;
}

/** The English sentence of a key about webinars. */
export function sentence(key: string): string {
  return words(key).replace('$CATEGORY$', words('categoryMany_webinar'));
}

/** Whether anything is remembered of the site. */
export async function isStored({ driver }: Stage): Promise<boolean> {
  return JSON.stringify(await readStorage(driver, 'local')).includes(SITE);
}

/** Waits until something is remembered of the site, or nothing any more: what a test leaves behind unwritten would outlive it. */
export async function untilStored(stage: Stage, wanted = true): Promise<void> {
  await until('the storage', async () => (await isStored(stage)) === wanted || undefined);
}
