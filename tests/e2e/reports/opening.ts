/** The ways to a report: from the popup, from a fold's menu, from the picker; each says what it is about. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/reports/schema.ts';
import { press, textOf, words } from '../harness/controls.ts';
import type { Driver } from '../harness/driver.ts';
import { firstLine, HOST, openFolded, takeStep } from '../harness/ladder.ts';
import { openPrivately, readStorage, tellPage, untilRead } from '../harness/own-api.ts';
import { clickOn, openPicking, pressInPicker, pressKeys, untilChosen, untilSaid } from '../harness/picker.ts';
import { click, untilFolded } from '../harness/placeholder.ts';
import { card, openList } from '../harness/popup.ts';
import { keptIn, previewOf, reportIn, untilReport } from '../harness/report.ts';
import { urlOf } from '../harness/server.ts';
import type { Stage } from '../harness/suite.ts';
import { STORY } from '../pages/missed-promo.ts';
import { GERMAN } from '../pages/samples.ts';

const CARD = card('webinar');
const PRIVATE_HOST = 'www.flussbote.test';

/** What was folded and what is promo, as letters: `F` folded, `P` promo, `B` both, `.` neither. */
function marksOf({ lines }: Report): string {
  return lines.map(({ folded, promo }) => (folded ? (promo ? 'B' : 'F') : promo ? 'P' : '.')).join('');
}

async function openBorders(stage: Stage): Promise<Page> {
  const page = await openFolded(stage, GERMAN);
  await takeStep(page, await firstLine(stage, page), 'borders');
  await untilChosen(stage.driver, page, 'Kostenloses');
  return page;
}

function foldTests(stage: Stage): void {
  it('from a card of the popup', async () => {
    const { popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('fold_more'), within: CARD });
    await press(popup, { name: words('report_open'), within: CARD });
    const report = await reportIn(await untilReport(stage));
    expect(report).toMatchObject({
      verdict: 'not-a-promo',
      given: 'webinar',
      meant: null,
      address: { part: 'path', text: urlOf(HOST, GERMAN.path) },
      lang: 'de',
      zone: 'inside',
      versions: { browser: expect.stringMatching(stage.browser === 'firefox' ? /^Firefox / : /^Chrome /) },
    });
    expect(report.lines.map(({ kind }) => kind)).toEqual(['h2', 'p', 'btn']);
    expect(marksOf(report)).toBe('FFF');
  });

  it('from a card that was called no promo', async () => {
    const { popup } = await openList(stage, HOST, GERMAN);
    await press(popup, { name: words('popup_keep'), within: CARD });
    await press(popup, { name: words('report_open'), within: CARD });
    expect(await reportIn(await untilReport(stage))).toMatchObject({
      verdict: 'not-a-promo',
      given: 'webinar',
    });
  });

  it('from the menu of a line', async () => {
    const page = await openFolded(stage, GERMAN);
    await takeStep(page, await firstLine(stage, page), 'report');
    expect(await reportIn(await untilReport(stage))).toMatchObject({
      verdict: 'not-a-promo',
      given: 'webinar',
    });
  });
}

function pickTests(stage: Stage): void {
  it('of a promo that was missed, from the last word of the picker', async () => {
    const { driver } = stage;
    const { page } = await openPicking(stage, STORY);
    await clickOn(page, 'm2');
    await pressInPicker(driver, page, 'picker_outward');
    await untilChosen(driver, page, 'Stones of the coast');
    await pressInPicker(driver, page, 'picker_fold');
    await untilSaid(driver, page);
    await pressInPicker(driver, page, 'report_short');
    const report = await reportIn(await untilReport(stage));
    expect(report).toMatchObject({ verdict: 'missed-promo', given: null, meant: 'shop' });
    expect(marksOf(report)).toBe('PPP');
  });

  it('of borders that were set right, also from the menu of the line', async () => {
    const { driver } = stage;
    const page = await openBorders(stage);
    await pressKeys(page, 'Shift+ArrowUp', 'Enter');
    await untilSaid(driver, page);
    await pressInPicker(driver, page, 'report_short');
    const report = await untilReport(stage);
    const first = await reportIn(report);
    expect(first).toMatchObject({ verdict: 'wrong-borders', given: 'webinar', meant: 'webinar' });
    expect(marksOf(first)).toBe('BBF');
    await report.close();
    await page.bringToFront();
    await takeStep(page, await firstLine(stage, page), 'report');
    expect(await reportIn(await untilReport(stage))).toEqual(first);
  });

  it('of another category', async () => {
    const { driver } = stage;
    const page = await openBorders(stage);
    // Seven buttons come before it.
    for (let i = 0; i < 8; i++) await pressKeys(page, 'Tab');
    await pressKeys(page, 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await untilSaid(driver, page);
    await pressInPicker(driver, page, 'report_short');
    const report = await reportIn(await untilReport(stage));
    expect(report).toMatchObject({ verdict: 'wrong-category', given: 'webinar', meant: 'gold' });
    expect(marksOf(report)).toBe('BBB');
  });

  it('of two promos that were folded as one', async () => {
    const { driver } = stage;
    const page = await openBorders(stage);
    await pressInPicker(driver, page, 'picker_split');
    await page.mouse.click(...(await middleOf(page, '#webinar-de p')));
    await untilChosen(driver, page, 'Kostenloses');
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    await pressInPicker(driver, page, 'report_short');
    const report = await reportIn(await untilReport(stage));
    expect(report.lines.map(({ promo }) => promo)).toEqual([1, 0, 2]);
  });
}

function middleOf(page: Page, selector: string): Promise<[number, number]> {
  return page.evaluate((at): [number, number] => {
    const { left, top, width, height } = document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2];
  }, selector);
}

/** Keys of the session's storage under which some words are kept. */
async function keysWith(driver: Driver, text: string): Promise<readonly string[]> {
  const items = Object.entries(await readStorage(driver, 'session'));
  return items.filter(([, item]) => JSON.stringify(item).includes(text)).map(([key]) => key);
}

function privateTests(stage: Stage): void {
  it('keeps nothing, says so, and hands over all the same', async () => {
    const { driver, server } = stage;
    server.serve(GERMAN.path, { html: GERMAN.html });
    const { page, tab } = await openPrivately(driver, urlOf(PRIVATE_HOST, GERMAN.path));
    const [line] = await untilFolded(driver, page, 3);
    if (line) await click(page, line, 'keep');
    await untilFolded(driver, page, 2);
    const { folds } = await untilRead(driver, tab, 'folding');
    expect(await tellPage(driver, tab, 'fold:report', folds[0]?.fold.id ?? '')).toBe(true);
    const report = await untilReport(stage);
    expect(await textOf(report)).toContain(words('report_private'));
    expect(await textOf(report)).not.toContain(words('report_keep'));
    expect(await reportIn(report)).toMatchObject({ verdict: 'not-a-promo' });
    await report.click('#with-text');
    await expect.poll(() => previewOf(report)).toContain('"lines": []');
    await press(report, { name: words('report_save') });
    expect(await keptIn(driver)).toEqual([]);
    expect(JSON.stringify(await readStorage(driver, 'local'))).not.toContain('flussbote');
    // What is found on open pages is known as long as they are open.
    const keys = await keysWith(driver, 'flussbote');
    expect(keys).toEqual([`page:${tab}`]);
  });
}

/** Declares the tests on a stage. */
export function openingTests(stage: Stage): void {
  describe('of a fold', () => foldTests(stage));
  describe('of what was picked', () => pickTests(stage));
  describe('of a private window', () => privateTests(stage));
}
