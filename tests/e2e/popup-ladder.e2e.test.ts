/** The undo ladder in the popup: each step, what is said back, its undo, and what it makes of the site. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { untilStill, violationsOf } from './harness/axe.ts';
import { overflows, press, tabTo, textOf, words } from './harness/controls.ts';
import { HOST, isStored, sentence, untilStored } from './harness/ladder.ts';
import { openPrivately } from './harness/own-api.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { card, openList } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

const [WEBINAR = '', ...OTHERS] = GERMAN.promos;
const CARD = card('webinar');

/** What is said back, without the word on its button. */
async function said(popup: Page): Promise<string> {
  return (await textOf(popup, '.popup-said')).replace(words('fold_undo'), '').trim();
}

/** Each step: how to take it, what is folded after it, and what is said. */
const STEPS = [
  { step: 'keep', name: words('popup_keep'), left: OTHERS, said: 'said_keep', here: 'said_keepHere' },
  {
    step: 'category',
    name: sentence('fold_leaveCategory'),
    left: OTHERS,
    said: 'said_category',
    here: 'said_categoryHere',
  },
  { step: 'site', name: words('fold_leaveSite'), left: [], said: 'said_site', here: 'said_siteHere' },
] as const;

async function take(popup: Page, { step, name }: (typeof STEPS)[number]): Promise<void> {
  if (step !== 'keep') await press(popup, { name: words('fold_more'), within: CARD });
  await press(popup, { name, within: CARD });
}

async function undo(popup: Page): Promise<void> {
  await press(popup, { name: words('fold_undo'), within: '.popup-said' });
}

function stepTests(stage: Stage): void {
  it('shows once, and folds again', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_restore'), within: CARD });
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([WEBINAR]);
    await expect.poll(() => said(popup)).toBe(words('said_shown'));
    await undo(popup);
    await expect.poll(() => visibleOf(page, GERMAN.promos)).toEqual([]);
    await expect.poll(() => said(popup)).toBe('');
  });

  it.each(STEPS)('$step holds on the next visit, is said back and taken back', async (each) => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await take(popup, each);
    await untilFolded(stage.driver, page, each.left.length);
    await expect.poll(() => said(popup)).toBe(sentence(each.said));
    await untilStored(stage, true);
    await page.reload();
    await untilFolded(stage.driver, page, each.left.length);
    expect(await visibleOf(page, [WEBINAR])).toEqual([WEBINAR]);
    if (each.step === 'keep') return;
    await undo(popup);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await untilStored(stage, false);
  });

  it.each(STEPS)('$step is taken back', async (each) => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await take(popup, each);
    await untilFolded(stage.driver, page, each.left.length);
    await undo(popup);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    await expect.poll(() => said(popup)).toBe('');
    await untilStored(stage, false);
    await page.reload();
    await untilFolded(stage.driver, page, GERMAN.promos.length);
  });

  it.each(STEPS)('$step is remembered nowhere from a private window', async (each) => {
    stage.server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(stage.driver, urlOf(HOST, GERMAN.path));
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    const popup = await stage.driver.openOwn(`popup.html?tab=${tab}`);
    await press(popup, { name: `${words('popup_tabHidden')}3` });
    await take(popup, each);
    await untilFolded(stage.driver, page, each.left.length);
    await expect.poll(() => said(popup)).toBe(sentence(each.here));
    expect(await isStored(stage)).toBe(false);
    await undo(popup);
    await untilFolded(stage.driver, page, GERMAN.promos.length);
    expect(await isStored(stage)).toBe(false);
  });
}

const CAREFUL = sentence('popup_careful').replace('$COUNT$', '2');

function movedTests(stage: Stage): void {
  it('says that a threshold has moved after two like corrections, and leads to the list', async () => {
    const first = await openList(stage, HOST, GERMAN);
    await press(first.popup, { name: words('popup_keep'), within: CARD });
    await untilStored(stage, true);
    expect(await textOf(first.popup)).not.toContain('surer than usual');
    const second = await openList(stage, HOST, ENGLISH);
    expect(await textOf(second.popup)).not.toContain('surer than usual');
    await press(second.popup, { name: words('popup_keep'), within: CARD });
    await expect.poll(() => textOf(second.popup)).toContain(CAREFUL);
    await press(second.popup, { name: words('popup_corrections') });
    const options = await stage.driver.untilOwnOpen('options.html#corrections');
    await expect.poll(() => textOf(options, '#corrections')).toContain('lautalblatt.test');
    await undo(second.popup);
    await expect.poll(() => textOf(second.popup)).not.toContain(CAREFUL);
  });
}

function accessTests(stage: Stage): void {
  it('works by keyboard alone', async () => {
    const { page, popup } = await openList(stage, HOST, GERMAN);
    await popup.bringToFront();
    await tabTo(popup, words('fold_more'));
    await popup.keyboard.press('Enter');
    await tabTo(popup, sentence('fold_leaveCategory'));
    await popup.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 2);
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe(words('fold_undo'));
    await popup.keyboard.press('Enter');
    await untilFolded(stage.driver, page, 3);
    await untilStored(stage, false);
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('panel');
  });

  it.each(['light', 'dark'])(
    'has no accessibility violation and fits into 360 pixels, %s',
    async (scheme) => {
      const { popup } = await openList(stage, HOST, GERMAN);
      await stage.driver.setDark(popup, scheme === 'dark');
      await popup.setViewport({ width: 360, height: 640 });
      await press(popup, { name: words('fold_more'), within: CARD });
      await press(popup, { name: words('popup_keep'), within: card('gold') });
      await expect.poll(() => said(popup)).toBe(words('said_keep'));
      await untilStill(popup);
      expect(await violationsOf(popup)).toEqual([]);
      expect(await overflows(popup)).toBe(false);
      await untilStored(stage, true);
    },
  );
}

inEachBrowser('popup ladder', (stage) => {
  describe('steps', () => stepTests(stage));
  describe('thresholds', () => movedTests(stage));
  describe('access', () => accessTests(stage));
});
