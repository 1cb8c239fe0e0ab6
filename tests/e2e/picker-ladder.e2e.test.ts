/** What was picked is a fold like any other: the steps of the ladder hold for it, and taken back they leave it a promo. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { words } from './harness/controls.ts';
import { pressSaid, takeStep } from './harness/ladder.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import {
  clickOn,
  openPicking,
  pressInPicker,
  pressKeys,
  SITE,
  startPicking,
  untilChosen,
  untilGone,
  untilSaid,
} from './harness/picker.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR } from './pages/articles.ts';
import { MISSED, STORY } from './pages/missed-promo.ts';

const ADVERTORIAL = articlePage(HARBOUR, { above: '<p>Advertorial</p>', inside: { 5: MISSED } });

async function openPicked(stage: Stage): Promise<Page> {
  const { driver } = stage;
  const { page } = await openPicking(stage, STORY);
  await clickOn(page, 'm2');
  await untilChosen(driver, page, 'A small book');
  await pressKeys(page, 'Enter');
  await untilSaid(driver, page);
  await pressInPicker(driver, page, 'banner_close');
  await untilGone(driver, page);
  return page;
}

function laddersOnPicks(stage: Stage): void {
  it.each(['keep', 'category', 'site'] as const)('%s undoes it, and is taken back', async (step) => {
    const { driver } = stage;
    const page = await openPicked(stage);
    const [line] = await untilFolded(driver, page, 1);
    if (line) await takeStep(page, line, step);
    await untilFolded(driver, page, 0);
    expect(await visibleOf(page, ['m2'])).toEqual(['m2']);
    await pressSaid(driver, page, 'undo');
    await untilFolded(driver, page, 1);
    await page.reload();
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['m1', 'm2'])).toEqual(['m1']);
  });

  it('lasts until the reader leaves a page that is a promo as a whole, and says so', async () => {
    const { driver, server } = stage;
    server.serve('/advert', { html: ADVERTORIAL });
    const page = await driver.open(urlOf(SITE, '/advert'));
    const tab = await tabOf(driver, page);
    expect((await untilRead(driver, tab, 'folding')).advertorial).not.toBeNull();
    await startPicking(driver, page, tab);
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    await pressKeys(page, 'Enter');
    const said = words('picker_doneStray').replace('$CATEGORY$', words('category_shop'));
    expect(await untilSaid(driver, page)).toBe(said);
    await untilFolded(driver, page, 1);
  });
}

inEachBrowser('the ladder on what was picked', laddersOnPicks);
