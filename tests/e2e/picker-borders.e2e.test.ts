/** Setting a fold's borders right: larger, smaller, split; on the page at once, after a reload and on the site's other pages. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, words } from './harness/controls.ts';
import { readStorage, tabOf, tellPage, untilRead } from './harness/own-api.ts';
import {
  clickOn,
  idsIn,
  pressInPicker,
  pressKeys,
  SITE,
  untilChosen,
  untilGone,
  untilPicker,
  untilSaid,
} from './harness/picker.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { articlePage } from './pages/article-page.ts';
import { type Article, HARBOUR } from './pages/articles.ts';

/** A promo that folds by itself, and a line beside it that does not. */
function pitch(name: string, [open, close] = ['', '']): string {
  return `${open}<aside class="${name}" id="pitch"><h3 id="t1">Free live webinar: retire on dividends</h3>
<p id="t2">Join our trading expert Dorian Quell on 14 March at 7 pm and discover the three stocks he is buying right now. Seats are limited, so reserve your free place today.</p>
<p id="t3"><a href="https://join.quellmethod.example/live?utm_source=article">Register now for free</a></p></aside>${close}
<p id="beside">Printed in Sandlow by our own hands</p>`;
}
const OTHER: Article = {
  ...HARBOUR,
  title: 'Marram counts its herons',
  blocks: HARBOUR.blocks.map((text) => text.replaceAll('harbour', 'marsh').replaceAll('wall', 'reed bed')),
};
const ALL = ['t1', 't2', 't3', 'beside', 'b3', 'b4'];

interface Opened {
  readonly page: Page;
  /** Of the outline at first, in CSS pixels. */
  readonly height: number;
  readonly id: string;
  readonly tab: number;
}

async function openFolded({ driver, server }: Stage): Promise<Opened> {
  server.serve('/story', { html: articlePage(HARBOUR, { inside: { 3: pitch('event-box') } }) });
  server.serve('/other', {
    html: articlePage(OTHER, { inside: { 5: pitch('z2', ['<div class="z1"><div>', '</div></div>']) } }),
  });
  const page = await driver.open(urlOf(SITE, '/story'));
  const tab = await tabOf(driver, page);
  await untilFolded(driver, page, 1);
  const { folds } = await untilRead(driver, tab, 'folding');
  return { page, tab, height: 0, id: folds[0]?.fold.id ?? '' };
}

async function openBorders(stage: Stage): Promise<Opened> {
  const opened = await openFolded(stage);
  const { driver } = stage;
  expect(await tellPage(driver, opened.tab, 'picker:borders', opened.id)).toBe(true);
  const { outlines, title, category } = await untilChosen(driver, opened.page, 'Free live webinar');
  expect(await idsIn(opened.page, outlines)).toEqual(['pitch']);
  expect([title, category]).toEqual([words('picker_bordersTitle'), 'webinar']);
  return { ...opened, height: outlines[0]?.height ?? 0 };
}

/** Expects it on the page as it is, after a reload, and on another page of the site. */
async function expectVisible(
  { driver }: Stage,
  page: Page,
  count: number,
  ids: readonly string[],
): Promise<void> {
  await untilFolded(driver, page, count);
  expect(await visibleOf(page, ALL)).toEqual(ids);
  await page.reload();
  await untilFolded(driver, page, count);
  await untilRead(driver, await tabOf(driver, page), 'folding');
  expect(await visibleOf(page, ALL)).toEqual(ids);
  const other = await driver.open(urlOf(SITE, '/other'));
  await untilFolded(driver, other, count);
  expect(await visibleOf(other, ALL)).toEqual(ids);
}

inEachBrowser('the borders of a fold', (stage) => {
  it('shrink', async () => {
    const { driver } = stage;
    const { page, height } = await openBorders(stage);
    await pressKeys(page, 'Shift+ArrowUp');
    await untilPicker(driver, page, 'smaller', ({ outlines }) => (outlines[0]?.height ?? height) < height);
    await pressKeys(page, 'Enter');
    expect(await untilSaid(driver, page)).toContain(words('category_webinar'));
    await expectVisible(stage, page, 1, ['t3', 'beside', 'b3', 'b4']);
  });

  it('grow', async () => {
    const { driver } = stage;
    const { page, height } = await openBorders(stage);
    await pressInPicker(driver, page, 'picker_endDown');
    await untilPicker(driver, page, 'larger', ({ outlines }) => (outlines[0]?.height ?? 0) > height);
    await untilChosen(driver, page, 'Free live webinar');
    await pressInPicker(driver, page, 'picker_fold');
    await untilSaid(driver, page);
    await expectVisible(stage, page, 1, ['b3', 'b4']);
  });

  it('part in two around what stays', async () => {
    const { driver } = stage;
    const { page } = await openBorders(stage);
    await pressInPicker(driver, page, 'picker_split');
    await clickOn(page, 't2');
    const { outlines, stays, hint } = await untilPicker(driver, page, 'split', (view) =>
      /^Free live.*… Register/.test(view.said),
    );
    expect([await idsIn(page, outlines), await idsIn(page, stays)]).toEqual([['t1', 't3'], ['t2']]);
    expect(hint).toBe(words('picker_splitHint'));
    await pressKeys(page, 'Enter');
    await untilSaid(driver, page);
    await expectVisible(stage, page, 2, ['t2', 'beside', 'b3', 'b4']);
  });

  it('stay as they were after Escape', async () => {
    const { driver } = stage;
    const { page } = await openBorders(stage);
    await pressKeys(page, 'Shift+ArrowUp', 'Escape');
    await untilGone(driver, page);
    expect(JSON.stringify(await readStorage(driver, 'local'))).not.toContain('oldhaven');
    await expectVisible(stage, page, 1, ['beside', 'b3', 'b4']);
  });

  it('come back with "undo"', async () => {
    const { driver } = stage;
    const { page } = await openBorders(stage);
    await pressKeys(page, 'Shift+ArrowUp', 'Enter');
    await untilSaid(driver, page);
    await untilFolded(driver, page, 1);
    expect(await visibleOf(page, ['t3'])).toEqual(['t3']);
    await pressInPicker(driver, page, 'fold_undo');
    await untilGone(driver, page);
    await expect.poll(() => visibleOf(page, ALL)).toEqual(['beside', 'b3', 'b4']);
    const isForgotten = async () => !JSON.stringify(await readStorage(driver, 'local')).includes('"print"');
    await expect.poll(isForgotten).toBe(true);
    await expectVisible(stage, page, 1, ['beside', 'b3', 'b4']);
  });

  it('can be set from the popup’s list', async () => {
    const { driver } = stage;
    const { page } = await openFolded(stage);
    const popup = await openPopup(stage, page);
    await press(popup, { name: `${words('popup_tabHidden')}1` });
    await press(popup, { name: words('popup_borders') });
    await page.bringToFront();
    await untilChosen(driver, page, 'Free live webinar');
    await pressInPicker(driver, page, 'picker_cancel');
    await untilGone(driver, page);
    expect(await visibleOf(page, ALL)).toEqual(['beside', 'b3', 'b4']);
  });

  it('can be set from the line’s menu, by keyboard alone, which comes back to the line', async () => {
    const { driver } = stage;
    const { page } = await openFolded(stage);
    const [line] = await driver.placeholders(page);
    const focused = (): Promise<string | undefined> | undefined =>
      line?.evaluate((root) => root.activeElement?.className);
    await line?.evaluate((root) => root.querySelector<HTMLElement>('.more')?.focus());
    await pressKeys(page, 'Enter', 'End', 'ArrowUp', 'Enter');
    await untilChosen(driver, page, 'Free live webinar');
    await pressKeys(page, 'Escape');
    await untilGone(driver, page);
    await expect.poll(focused).toBe('toggle');
    expect(await visibleOf(page, ALL)).toEqual(['beside', 'b3', 'b4']);
  });

  it('are those of a fold that is there', async () => {
    const { tab } = await openFolded(stage);
    expect(await tellPage(stage.driver, tab, 'picker:borders', 'no such fold')).toBe(false);
  });
});
