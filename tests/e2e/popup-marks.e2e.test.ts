/** What is only marked, in the popup's list. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { press, textOf, words } from './harness/controls.ts';
import { openAt, openMarked } from './harness/marked.ts';
import { untilFolded, visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { markedIn, untilMarked } from './harness/tag.ts';
import { SELLER } from './pages/marked-pages.ts';
import { SWEDISH } from './pages/samples.ts';

const PROMOS = SWEDISH.promos;
/** Selects the cards of marks in the popup. */
const CARD = '[aria-labelledby="group-marks"] .card';

async function openMarks(stage: Stage, page: Page): Promise<Page> {
  const popup = await openPopup(stage, page);
  await press(popup, { name: `${words('popup_tabHidden')}0` });
  await popup.waitForSelector(CARD);
  return popup;
}

inEachBrowser('marks in the popup', (stage) => {
  it('lists marks below what is folded, each with category and reason', async () => {
    const popup = await openMarks(stage, await openMarked(stage));
    expect(await textOf(popup, 'header')).toContain('2 possible promos marked');
    const cards = await popup.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((card) => [
          card.querySelector('.card-category')?.textContent,
          card.querySelectorAll('.reasons li').length > 0 &&
            card.querySelector('.card-excerpt')?.textContent !== '',
        ]),
      CARD,
    );
    expect(cards).toEqual(SWEDISH.categories.map((category) => [words(`category_${category}`), true]));
  });

  it('folds from the list', async () => {
    const page = await openMarked(stage);
    const popup = await openMarks(stage, page);
    await press(popup, { name: words('popup_foldMark'), within: CARD });
    await untilFolded(stage.driver, page, 1);
    await expect.poll(() => visibleOf(page, PROMOS)).toEqual(PROMOS.slice(1));
    await expect.poll(() => textOf(popup, 'header')).toContain('1 promo folded');
    // Its card went; the focus did not go with it.
    expect(await popup.evaluate((selector) => !!document.activeElement?.closest(selector), CARD)).toBe(true);
  });

  it('takes "not a promo", and takes it back', async () => {
    const page = await openMarked(stage);
    const popup = await openMarks(stage, page);
    await press(popup, { name: words('popup_keep'), within: CARD });
    await untilMarked(stage.driver, page, 1);
    await press(popup, { name: words('popup_unkeep'), within: CARD });
    await untilMarked(stage.driver, page, PROMOS.length);
    expect(await markedIn(page)).toEqual(PROMOS);
  });

  it('says in one sentence that a publisher sells what it writes about', async () => {
    const page = await openAt(stage, '/butik', SELLER);
    await untilMarked(stage.driver, page, 1);
    const popup = await openPopup(stage, page);
    await expect.poll(() => textOf(popup, '.page-word')).toBe(words('popup_seller'));
    expect(await violationsOf(popup)).toEqual([]);
  });

  it('says nothing of the kind elsewhere', async () => {
    const popup = await openMarks(stage, await openMarked(stage));
    expect(await textOf(popup)).not.toContain(words('popup_seller'));
  });

  it('has no accessibility violation', async () => {
    const popup = await openMarks(stage, await openMarked(stage));
    expect(await violationsOf(popup)).toEqual([]);
  });
});
