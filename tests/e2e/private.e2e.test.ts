/** Private windows: Winnow folds there too where the reader allows it, and remembers nothing of it. */
import { expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { changeAddress } from './harness/living.ts';
import { badgeOf, openPrivately, privateTabs, readStorage, tellPage } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { PICTURE, PICTURE_PAGE } from './pages/reader-pages.ts';
import { GERMAN } from './pages/samples.ts';

const HOST = 'www.lautalblatt.test';

inEachBrowser('a private window', (stage) => {
  it('folds, and forgets "not a promo" with the page', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    const [first] = await untilFolded(stage.driver, page, 3);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('3');
    if (first) await click(page, first, 'keep');
    await untilFolded(stage.driver, page, 2);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('2');
    expect(JSON.stringify(await readStorage(stage.driver, 'local'))).not.toContain('lautalblatt');
    await page.reload();
    await untilFolded(stage.driver, page, 3);
    expect(await visibleOf(page, GERMAN.promos)).toEqual([]);
  });

  it('keeps "off here" where the page changes its address, and forgets it with the page', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, 3);
    expect(await tellPage(stage.driver, tab, 'site:leave', null, true)).toBe(true);
    await untilFolded(stage.driver, page, 0);
    await changeAddress(page);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await stage.driver.placeholders(page)).toEqual([]);
    await page.reload();
    await untilFolded(stage.driver, page, 3);
  });

  it('says beforehand that the switch is remembered', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, 3);
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup, 'header')).toContain(words('popup_private'));
    await press(popup, { name: words('popup_switch') });
    await untilFolded(stage.driver, page, 0);
  });

  it('is the only one that loads its pictures, and that its links lead to', async () => {
    // Firefox shows popup and reader in the private window itself.
    if (stage.browser === 'firefox') return;
    stage.server.serve('/wall', { html: PICTURE_PAGE });
    for (const path of ['/wall.svg', '/boats.svg'])
      stage.server.serve(path, { html: PICTURE, type: 'image/svg+xml' });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, '/wall'));
    await expect.poll(() => page.evaluate(() => document.images[0]?.naturalWidth)).toBe(600);
    // A tab of the test's own, which is in no private window, as Chrome's popup is over any.
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup, '#panel')).toContain('The wall at low tide');
    expect(await textOf(popup, '.article-notice')).toBe(words('article_noPictures'));
    expect(await popup.evaluate(() => document.querySelectorAll('.article img[src]').length)).toBe(0);
    const asked = (path: string): number =>
      stage.server.requests.filter((each) => each === `${HOST}${path}`).length;
    expect([asked('/wall.svg'), asked('/wall')]).toEqual([1, 1]);
    const before = await privateTabs(stage.driver);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.article-site a')?.click());
    await expect.poll(() => asked('/wall')).toBe(2);
    expect(await privateTabs(stage.driver)).toBe(before + 1);
  });
});
