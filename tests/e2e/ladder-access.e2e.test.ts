/** Who can use the undo ladder on a page and how: by keyboard, in small windows, in any light, and no script. */
import { expect, it } from 'vitest';
import { lowestContrast } from './harness/contrast.ts';
import { words } from './harness/controls.ts';
import {
  firstLine,
  HOST,
  itemsOf,
  openFolded,
  openMenu,
  sentence,
  spotsOf,
  takeStep,
  untilStored,
} from './harness/ladder.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { articlePage } from './pages/article-page.ts';
import { RAILWAY } from './pages/articles.ts';
import { WEBINAR_DE } from './pages/promos.ts';
import { GERMAN } from './pages/samples.ts';

function accessTests(stage: Stage): void {
  it('works by keyboard alone', async () => {
    const page = await openFolded(stage, GERMAN);
    const line = await firstLine(stage, page);
    const focused = async () => (await spotsOf(line)).find(({ isFocused }) => isFocused)?.name;
    await until('the focus on the menu button', async () => {
      await page.keyboard.press('Tab');
      return (await focused()) === words('fold_more') || undefined;
    });
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(words('fold_showOnce'));
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(words('fold_more'));
    expect(await itemsOf(line)).toEqual([]);
    await page.keyboard.press(' ');
    await expect.poll(focused).toBe(words('fold_showOnce'));
    for (const [key, name] of [
      ['ArrowDown', words('fold_keepLike')],
      ['End', words('report_open')],
      ['ArrowUp', words('popup_borders')],
      ['ArrowUp', words('fold_leaveSite')],
      ['ArrowUp', sentence('fold_leaveCategory')],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(name);
    }
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 2);
    // The focus goes to "undo".
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('winnow-said');
    await untilStored(stage);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 3);
    await untilStored(stage, false);
  });

  it('moves nothing on the page when the menu opens, and closes by a press elsewhere or on its button', async () => {
    const page = await openFolded(stage, GERMAN);
    const line = await firstLine(stage, page);
    await line.evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const layout = () =>
      page.evaluate(() => [
        scrollY,
        ...[...document.querySelectorAll('main *')].map((each) => each.getBoundingClientRect().top),
      ]);
    const before = await layout();
    await openMenu(page, line);
    expect(await layout()).toEqual(before);
    await page.mouse.click(5, 5);
    await expect.poll(() => itemsOf(line)).toEqual([]);
    await openMenu(page, line);
    const more = (await spotsOf(line)).find(({ kind }) => kind === 'more');
    if (more) await page.mouse.click((more.left + more.right) / 2, (more.top + more.bottom) / 2);
    await expect.poll(() => itemsOf(line)).toEqual([]);
    expect(await layout()).toEqual(before);
  });

  it('is deaf to scripts of the page', async () => {
    const page = await openFolded(stage, GERMAN);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('winnow-fold')) {
        for (const type of ['click', 'pointerdown', 'keydown'])
          host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        (host as HTMLElement).click();
      }
    });
    const line = await firstLine(stage, page);
    await line.evaluate((root) => {
      for (const button of root.querySelectorAll('button')) button.click();
      return true;
    });
    expect(await itemsOf(line)).toEqual([]);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it.each([360, 320])('stays inside of a window of %i pixels', async (width) => {
    const page = await openFolded(stage, GERMAN);
    await page.setViewport({ width, height: 640 });
    const line = await firstLine(stage, page);
    for (const { left, right, top, bottom } of await openMenu(page, line)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(640);
    }
    await page.keyboard.press('Escape');
    await takeStep(page, line, 'category');
    await untilFolded(stage.driver, page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await untilStored(stage);
  });

  it.each([
    ['light', ''],
    ['dark', 'body { background: #121212; color: #e6e6e6; }'],
  ])('is legible on a %s page', async (_, css) => {
    stage.server.serve('/look', { html: articlePage(RAILWAY, { inside: { 3: WEBINAR_DE }, css }) });
    const page = await stage.driver.open(urlOf(HOST, '/look'));
    await untilFolded(stage.driver, page, 1);
    const line = await firstLine(stage, page);
    await openMenu(page, line);
    expect(await line.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    await page.keyboard.press('Escape');
    await takeStep(page, line, 'keep');
    await untilFolded(stage.driver, page, 0);
    const [said] = await stage.driver.placeholders(page, 'winnow-said');
    expect(await said?.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    await untilStored(stage);
  });
}

inEachBrowser('access to the ladder', accessTests);
