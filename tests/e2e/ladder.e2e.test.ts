/** The undo ladder on the page: each of its steps does what it says, says it back, and is taken back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { words } from './harness/controls.ts';
import {
  dismissAll,
  firstLine,
  HOST,
  isStored,
  openFolded,
  openMenu,
  pressSaid,
  saidOn,
  sentence,
  takeStep,
  untilStored,
} from './harness/ladder.ts';
import { clearSettings, openPrivately } from './harness/own-api.ts';
import { linesOf, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { GERMAN } from './pages/samples.ts';

const [WEBINAR = '', ...OTHERS] = GERMAN.promos;

function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Each step with what is said of it: where it is remembered, and in a private window. */
const STEPS = [
  { step: 'keep', left: OTHERS, said: 'said_keep', here: 'said_keepHere' },
  { step: 'category', left: OTHERS, said: 'said_category', here: 'said_categoryHere' },
  { step: 'site', left: [], said: 'said_site', here: 'said_siteHere' },
] as const;

function stepTests(stage: Stage): void {
  it('offers all of them, the nearest first', async () => {
    const page = await openFolded(stage, GERMAN);
    const items = await openMenu(page, await firstLine(stage, page));
    expect(items.map(({ name }) => name)).toEqual([
      words('fold_showOnce'),
      words('fold_keepLike'),
      sentence('fold_leaveCategory'),
      words('fold_leaveSite'),
      words('popup_borders'),
      words('report_open'),
    ]);
  });

  it('shows once: says so in the line, and folds again', async () => {
    const page = await openFolded(stage, GERMAN);
    await takeStep(page, await firstLine(stage, page), 'show');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([WEBINAR]);
    const [line] = await linesOf(stage.driver, page);
    expect(line?.text).toContain(words('fold_shownOnce').replace('$CATEGORY$', words('category_webinar')));
    expect(line?.buttons[0]?.name).toContain(words('fold_undo'));
    await takeStep(page, await firstLine(stage, page), 'show');
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it.each(STEPS)('$step holds, also on the next visit, and is said back', async ({ step, left, said }) => {
    const page = await openFolded(stage, GERMAN);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    expect(await visibleOf(page, left)).toEqual([]);
    expect(await visibleOf(page, [WEBINAR])).toEqual([WEBINAR]);
    await expect.poll(() => saidOn(stage.driver, page)).toEqual([sentence(said)]);
    await untilStored(stage);
    await page.reload();
    await untilFolded(stage.driver, page, left.length);
    expect(await visibleOf(page, [WEBINAR])).toEqual([WEBINAR]);
    expect(await saidOn(stage.driver, page)).toEqual([]);
  });

  it.each(STEPS)('$step is taken back, also for the next visit', async ({ step, left }) => {
    const page = await openFolded(stage, GERMAN);
    const before = await sourceOf(page);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await pressSaid(stage.driver, page, 'undo');
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await saidOn(stage.driver, page)).toEqual([]);
    expect(await sourceOf(page)).toBe(before);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
    await untilStored(stage, false);
    await page.reload();
    await untilFolded(stage.driver, page, GERMAN.promos.length);
  });

  it.each(STEPS)('$step holds for the page alone in a private window', async ({ step, left, here }) => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await expect.poll(() => saidOn(stage.driver, page)).toEqual([sentence(here)]);
    expect(await isStored(stage)).toBe(false);
    await pressSaid(stage.driver, page, 'undo');
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await takeStep(page, await firstLine(stage, page), step);
    await untilFolded(stage.driver, page, left.length);
    await page.reload();
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await isStored(stage)).toBe(false);
  });

  it('says nothing any more that does not hold', async () => {
    const page = await openFolded(stage, GERMAN);
    await takeStep(page, await firstLine(stage, page), 'category');
    await expect.poll(() => saidOn(stage.driver, page)).toHaveLength(1);
    await untilStored(stage);
    await clearSettings(stage.driver);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await saidOn(stage.driver, page)).toEqual([]);
  });

  it('leaves no trace once all is dismissed', async () => {
    const page = await openFolded(stage, GERMAN);
    const plain = await (await stage.plain()).open(urlOf(HOST, GERMAN.path));
    await takeStep(page, await firstLine(stage, page), 'site');
    await untilFolded(stage.driver, page, 0);
    await untilStored(stage);
    await dismissAll(stage.driver, page);
    expect(await sourceOf(page)).toBe(await sourceOf(plain));
  });
}

inEachBrowser('ladder', stepTests);
