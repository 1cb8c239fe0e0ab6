/** Pages that copy what is folded, and what becomes of the copies. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, words } from './harness/controls.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { COPYING, ELSEWHERE_AND_BACK, RESTORING } from './pages/copying-pages.ts';

const HOST = 'www.lautalblatt.test';

async function openAt({ server, driver }: Stage, path: string, html: string): Promise<Page> {
  server.serve(path, { html });
  return driver.open(urlOf(HOST, path));
}

function callOnPage(page: Page, name: string): Promise<void> {
  return page.evaluate((key) => (window as unknown as Record<string, () => void>)[key]?.(), name);
}

/** Elements that are hidden by Winnow, each with whether a line of its own with buttons stands before it. */
function hiddenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-winnow-fold=folded]')].map(
      ({ id, previousElementSibling: before }) =>
        before?.localName === 'winnow-fold' && before.getBoundingClientRect().height > 0
          ? id
          : `${id}: no line`,
    ),
  );
}

/** Switches the site off in the popup; then nothing of Winnow's may be left. */
async function expectNothingLeft(stage: Stage, page: Page): Promise<void> {
  await press(await openPopup(stage, page), { name: words('popup_switch') });
  const left = () => page.evaluate(() => document.querySelectorAll('[data-winnow-fold], winnow-fold').length);
  await expect.poll(left).toBe(0);
}

inEachBrowser('copies of folds', (stage) => {
  it.each(COPYING)('get lines of their own on a page that $name', async ({ html, after }) => {
    const page = await openAt(stage, '/kopie', html);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'copy');
    await expect.poll(() => hiddenIn(page)).toEqual(after);
    await untilFolded(stage.driver, page, after.length);
    await expectNothingLeft(stage, page);
  });

  it('get lines of their own where the page caches a copy for "back"', async () => {
    const page = await openAt(stage, '/kopie', ELSEWHERE_AND_BACK);
    await untilFolded(stage.driver, page, 2);
    await callOnPage(page, 'go');
    await expect.poll(() => hiddenIn(page)).toEqual([]);
    await page.evaluate(() => history.back());
    await expect.poll(() => hiddenIn(page)).toEqual(['webinar-de', 'newsletter-de']);
    await untilFolded(stage.driver, page, 2);
  });

  it('are not fought for ever', async () => {
    const page = await openAt(stage, '/wieder', RESTORING);
    await untilRead(stage.driver, await tabOf(stage.driver, page), 'gave-up');
    const left = () =>
      page.evaluate(() => document.querySelectorAll('[data-winnow-fold], winnow-fold').length);
    await expect.poll(left).toBe(0);
    expect(await visibleOf(page, ['webinar-de', 'b6', 'newsletter-de'])).toHaveLength(3);
  });
});
