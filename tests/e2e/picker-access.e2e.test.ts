/** Who can use the picker how: by touch, in a narrow window, with a screen reader, by light and in the dark, and from where. */
import { expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { press, words } from './harness/controls.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import {
  centreOf,
  clickOn,
  idsIn,
  openPicking,
  pressInPicker,
  pressKeys,
  SITE,
  startPicking,
  untilChosen,
  untilGone,
  untilPicker,
  untilSaid,
} from './harness/picker.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser } from './harness/suite.ts';
import { STORY } from './pages/missed-promo.ts';

inEachBrowser('the picker', (stage) => {
  it('works by touch', async () => {
    const { driver, server } = stage;
    // Firefox takes no touches from outside on a desktop.
    if (driver.browser === 'firefox') return;
    server.serve('/story', { html: STORY });
    const page = await driver.open(urlOf(SITE, '/story'));
    // The page is loaded anew for it.
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    const tab = await tabOf(driver, page);
    await untilRead(driver, tab, 'folding');
    await startPicking(driver, page, tab);
    const { x, y } = await centreOf(page, 'm-link');
    await page.touchscreen.tap(x, y);
    const { outlines } = await untilChosen(driver, page, 'At the front desk');
    expect(await idsIn(page, outlines)).toEqual(['m3']);
    for (const key of ['picker_outward', 'picker_fold']) {
      const { buttons } = await untilPicker(driver, page, 'open', ({ said }) => said !== '…');
      const button = buttons.find(({ name }) => name === words(key));
      await page.touchscreen.tap(button?.x ?? 0, button?.y ?? 0);
    }
    await untilSaid(driver, page);
    expect(await visibleOf(page, ['missed', 'b3'])).toEqual(['b3']);
    expect(page.url()).toBe(urlOf(SITE, '/story'));
  });

  it.each([
    ['en', 360],
    ['en', 320],
  ])('fits into a window of %s, %i pixels wide', async (_, width) => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await page.setViewport({ width, height: 640 });
    await clickOn(page, 'm1');
    await untilChosen(driver, page, 'Stones');
    await pressInPicker(driver, page, 'picker_outward');
    const { panel, buttons, outlines } = await untilChosen(driver, page, 'Stones of the coast ·');
    const box = panel ?? { left: -1, top: -1, width: 9999, height: 9999 };
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.height).toBeLessThanOrEqual(320);
    for (const { x, y } of buttons) {
      expect(x).toBeGreaterThan(box.left);
      expect(x).toBeLessThan(box.left + box.width);
      expect(y).toBeLessThan(box.top + box.height);
    }
    const [outline] = outlines;
    const middle = (outline?.top ?? 0) + (outline?.height ?? 0) / 2;
    expect(middle < box.top || middle > box.top + box.height).toBe(true);
    await pressInPicker(driver, page, 'picker_fold');
    await untilSaid(driver, page);
    const { buttons: last } = await untilPicker(driver, page, 'done', ({ toast }) => toast !== null);
    for (const { x } of last) expect(x).toBeLessThan(width);
  });

  it.each([false, true])('keeps the rules of accessibility, dark: %s', async (dark) => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await driver.setDark(page, dark);
    await clickOn(page, 'm2');
    const { isDark } = await untilPicker(driver, page, 'coloured', (view) => view.isDark === dark);
    expect(isDark).toBe(dark);
    await untilChosen(driver, page, 'A small book');
    const [frame] = page.mainFrame().childFrames();
    if (!frame) throw new Error('No frame');
    expect(await violationsOf(frame)).toEqual([]);
    await pressKeys(page, 'ArrowLeft', 'ArrowLeft');
    await untilPicker(driver, page, 'refusing', ({ said }) => said === words('picker_noHeadline'));
    expect(await violationsOf(frame)).toEqual([]);
    await pressKeys(page, 'ArrowRight');
    await clickOn(page, 'm2');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    expect(await violationsOf(frame, '.toast')).toEqual([]);
  });

  it.each(['menu', 'shortcut'] as const)('comes by %s', async (by) => {
    const { driver, server } = stage;
    server.serve('/story', { html: STORY });
    const page = await driver.open(urlOf(SITE, '/story'));
    await untilRead(driver, await tabOf(driver, page), 'folding');
    const at = await centreOf(page, 'm2');
    await driver.choose(page, 'pick-promo', by, at);
    if (by === 'menu') await untilChosen(driver, page, 'A small book');
    await untilPicker(driver, page, 'open', ({ said }) => said !== '');
    await pressKeys(page, 'Escape');
    await untilGone(driver, page);
  });

  it('comes from the popup', async () => {
    const { driver, server } = stage;
    server.serve('/story', { html: STORY });
    const page = await driver.open(urlOf(SITE, '/story'));
    await untilRead(driver, await tabOf(driver, page), 'folding');
    const popup = await openPopup(stage, page);
    await press(popup, { name: `${words('popup_tabHidden')}0` });
    await press(popup, { name: words('popup_pick') });
    await page.bringToFront();
    await clickOn(page, 'm2');
    await untilChosen(driver, page, 'A small book');
    await pressInPicker(driver, page, 'picker_fold');
    await untilFolded(driver, page, 1);
  });
});
