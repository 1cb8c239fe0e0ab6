/** Menu and picker on pages that their own style zooms. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HOST, itemsOf, openMenu, spotsOf } from './harness/ladder.ts';
import { clickOn, openPicking, untilChosen } from './harness/picker.ts';
import { untilFolded } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { articlePage } from './pages/article-page.ts';
import { HARBOUR } from './pages/articles.ts';
import { MISSED } from './pages/missed-promo.ts';
import { WEBINAR_EN } from './pages/promos.ts';

const ZOOMS = [
  '',
  'html { zoom: 1.25; }',
  'html { zoom: 0.8; }',
  'body { zoom: 0.75; }',
  'main { zoom: 1.3; }',
];

function boxOf(page: Page, id: string): Promise<readonly number[]> {
  return page.evaluate((each) => {
    const { left, top, width, height } =
      document.getElementById(each)?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height];
  }, id);
}

inEachBrowser('zoomed by its own style', (stage) => {
  it.each(ZOOMS)('a menu is at its button: %s', async (css) => {
    const { server, driver } = stage;
    server.serve('/zoom', { html: articlePage(HARBOUR, { inside: { 5: WEBINAR_EN }, css }) });
    const page = await driver.open('about:blank');
    for (const width of [900, 420]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(urlOf(HOST, '/zoom'), { waitUntil: 'load' });
      const [line] = await untilFolded(driver, page, 1);
      if (!line) throw new Error('No line');
      await openMenu(page, line);
      const button = (await spotsOf(line)).find(({ kind }) => kind === 'more');
      const items = await itemsOf(line);
      const top = Math.min(...items.map((item) => item.top));
      const right = Math.max(...items.map((item) => item.right));
      expect(Math.abs(top - (button?.bottom ?? 0))).toBeLessThan(16);
      expect(Math.abs(right - (button?.right ?? 0))).toBeLessThan(16);
      expect(Math.min(...items.map((item) => item.left))).toBeGreaterThan(0);
    }
  });

  it.each(ZOOMS)('the picker chooses and outlines what the pointer is on: %s', async (css) => {
    const { page } = await openPicking(stage, articlePage(HARBOUR, { inside: { 3: MISSED }, css }));
    await clickOn(page, 'm2');
    const { outlines } = await untilChosen(stage.driver, page, 'A small book');
    const [outline] = outlines;
    const drawn = [outline?.left, outline?.top, outline?.width, outline?.height];
    const meant = await boxOf(page, 'm2');
    drawn.forEach((edge, index) => {
      expect(Math.abs((edge ?? Number.NaN) - (meant[index] ?? 0))).toBeLessThan(2);
    });
  });
});
