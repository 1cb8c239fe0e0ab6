/** Private windows: Winnow folds there too where the reader allows it, and remembers nothing of it. */
import { expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { badgeOf, openPrivately, readStorage } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
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

  it('says beforehand that the switch is remembered', async () => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, 3);
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup, 'header')).toContain(words('popup_private'));
    await press(popup, { name: words('popup_switch') });
    await untilFolded(stage.driver, page, 0);
  });
});
