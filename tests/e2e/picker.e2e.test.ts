/** Picking a missed promo by mouse and keys: what is outlined is folded, and Escape leaves no trace. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabOf, tellPage, untilRead } from './harness/own-api.ts';
import { centreOf, idsIn, pressInPicker, untilChosen, untilGone, untilPicker, untilSaid } from './harness/picker.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { OTHER_STORY, STORY } from './pages/missed-promo.ts';

const HOST = 'www.oldhaven.test';

async function openPicker({ server, driver }: Stage, html = STORY, path = '/story'): Promise<{ page: Page; tab: number }> {
  server.serve(path, { html });
  server.serve('/other', { html: OTHER_STORY });
  const page = await driver.open(urlOf(HOST, path));
  const tab = await tabOf(driver, page);
  await untilRead(driver, tab, 'folding');
  expect(await tellPage(driver, tab, 'picker:open', 'page')).toBe(true);
  await untilPicker(driver, page, 'open', ({ panel }) => panel !== null);
  return { page, tab };
}

inEachBrowser('picking a missed promo', (stage) => {
  test('by mouse: outlines, folds, says so and holds', async () => {
    const { driver } = stage;
    const { page } = await openPicker(stage);
    const { x, y } = await centreOf(page, 'missed');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await untilChosen(driver, page, 'A small book');
    await pressInPicker(driver, page, 'picker_outward');
    const view = await untilChosen(driver, page, 'Stones of the coast');
    expect(await idsIn(page, view.outlines)).toEqual(['missed']);
    await pressInPicker(driver, page, 'picker_fold');
    expect(await untilSaid(driver, page)).toContain('Folded as');
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['missed', 'b3', 'b4'])).toEqual(['b3', 'b4']);
    await page.reload();
    await untilFolded(driver, page, 1);
    const other = await driver.open(urlOf(HOST, '/other'));
    await untilFolded(driver, other, 1);
    expect(await visibleOf(other, ['elsewhere', 'b2', 'b3'])).toEqual(['b2', 'b3']);
  });

  test('by keys', async () => {
    const { driver } = stage;
    const { page } = await openPicker(stage);
    for (let i = 0; i < 12; i++) {
      const view = await untilPicker(driver, page, 'at rest', ({ said }) => said !== '…');
      if (view.said.startsWith('Stones')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    expect(await untilSaid(driver, page)).toContain('Folded as');
    await untilFolded(driver, page, 1);
  });

  test('Escape leaves no trace', async () => {
    const { driver } = stage;
    const { page } = await openPicker(stage);
    await page.keyboard.press('Escape');
    await untilGone(driver, page);
  });
});
