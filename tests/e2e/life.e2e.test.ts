import { describe, expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { badgeOf, tabOf } from './harness/own-api.ts';
import { click, untilFolded, visibleOf } from './harness/placeholder.ts';
import { openBoth } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { LOOKALIKE, openAt, pressSwitch, SITE, SUBDOMAIN, untilUntouched } from './harness/site-switch.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { RAILWAY } from './pages/articles.ts';
import { LATE } from './pages/living-pages.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';
import { keep, listsOf } from './reports/outbox.ts';

const HOST = 'www.lautalblatt.test';

function backgroundTests(stage: Stage): void {
  it('goes on in an open page', async () => {
    const page = await openAt(stage, HOST, GERMAN);
    const tab = await tabOf(stage.driver, page);
    const [first] = await untilFolded(stage.driver, page, 3);
    await stage.driver.killBackground();
    if (first) await click(page, first, 'keep');
    await untilFolded(stage.driver, page, 2);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('2');
    await page.reload();
    await untilFolded(stage.driver, page, 2);
  });

  it('goes on in the next page and in the popup', async () => {
    await openAt(stage, HOST, GERMAN);
    await stage.driver.killBackground();
    const page = await openAt(stage, HOST, { path: '/spaet', html: LATE });
    const tab = await tabOf(stage.driver, page);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe('2');
    await stage.driver.killBackground();
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain('lautalblatt.test');
    await expect.poll(() => textOf(popup, 'header')).toContain('2 promos');
  });

  it('opens from the toolbar', async () => {
    const page = await openAt(stage, HOST, GERMAN);
    await untilFolded(stage.driver, page, 3);
    await stage.driver.killBackground();
    const popup = await stage.driver.pressToolbarButton(page);
    await expect.poll(() => popup.text()).toContain('3 promos');
    await popup.close();
  });
}

function restartTests(stage: Stage): void {
  it('has the switch for a site as it was', async () => {
    const page = await openAt(stage, SITE);
    await pressSwitch(stage, page);
    await untilUntouched(stage, page);
    await stage.driver.restart();
    const again = await openAt(stage, SUBDOMAIN);
    const tab = await tabOf(stage.driver, again);
    await expect.poll(() => badgeOf(stage.driver, tab)).toBe(words('badge_off'));
    await untilUntouched(stage, again);
    await untilFolded(stage.driver, await openAt(stage, LOOKALIKE), ENGLISH.promos.length);
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words('popup_offTitle'));
  });

  it('has kept reports, found from the settings', async () => {
    await keep(stage, GERMAN);
    await stage.driver.restart();
    const options = await stage.driver.openOwn('options.html');
    await press(options, { name: words('report_list') });
    const outbox = await stage.driver.untilOwnOpen('outbox.html');
    await expect.poll(() => listsOf(outbox)).toEqual([['Kostenloses Live']]);
  });
}

/** Chrome leaves the content script of before in open pages, cut off from everything. */
function updateTests(stage: Stage): void {
  it('has lines that still show and hide what they stand for', async () => {
    const page = await openAt(stage, HOST, GERMAN);
    const lines = await untilFolded(stage.driver, page, GERMAN.promos.length);
    await stage.driver.update();
    const seen = () => visibleOf(page, GERMAN.promos);
    const [line] = lines;
    if (!line) throw new Error('no line');
    await click(page, line, 'show');
    await expect.poll(seen).toEqual(['webinar-de']);
    await click(page, line, 'show');
    await expect.poll(seen).toEqual([]);
    await click(page, line, 'keep');
    await expect.poll(seen).toEqual(['webinar-de']);
    expect(await page.$$('winnow-said')).toHaveLength(1);
    expect(await page.$$('winnow-fold')).toHaveLength(GERMAN.promos.length - 1);
  });
}

function toolbarTests(stage: Stage): void {
  it('asks for no reload of what is no web page', async () => {
    stage.server.serve('/tides.json', { html: '{"high": "6.14"}', type: 'application/json' });
    const page = await stage.driver.open(urlOf(HOST, '/tides.json'));
    const real = await stage.driver.pressToolbarButton(page);
    await expect.poll(() => real.text()).toContain(words('popup_unreadableTitle'));
    await real.close();
  });

  it('says as a page why the picker does not open', async () => {
    stage.server.serve('/tides.json', { html: '{"high": "6.14"}', type: 'application/json' });
    const page = await stage.driver.open(urlOf(HOST, '/tides.json'));
    // As its menu and shortcut do, the button lets Winnow know which page it is; what tests choose does not.
    await (await stage.driver.pressToolbarButton(page)).close();
    await stage.driver.choose(page, 'pick-promo', 'shortcut');
    const popup = await stage.driver.untilOwnOpen('popup.html?tab=');
    await expect.poll(() => textOf(popup)).toContain(words('popup_unreadableTitle'));
    const [left, right] = await popup.evaluate(() => {
      const box = document.body.getBoundingClientRect();
      return [box.left, innerWidth - box.right] as const;
    });
    expect(left).toBeGreaterThan(100);
    expect(Math.abs(left - right)).toBeLessThan(20);
  });

  it('opens from the toolbar over the page in front', async () => {
    const { page, popup } = await openBoth(stage, HOST, GERMAN);
    await popup.close();
    const real = await stage.driver.pressToolbarButton(page);
    await expect.poll(() => real.text()).toContain('lautalblatt.test');
    await expect.poll(() => real.text()).toContain(RAILWAY.title);
    await real.close();
  });
}

inEachBrowser('life', (stage) => {
  describe('after the background was killed', () => backgroundTests(stage));
  describe('after the browser was started anew', () => restartTests(stage));
  describe('after an update', () => updateTests(stage));
  describe('the toolbar button', () => toolbarTests(stage));
});
