/** Pages that are advertisements as a whole: a banner says so, and nothing is folded. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violationsOf } from './harness/axe.ts';
import { lowestContrast } from './harness/contrast.ts';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { expectUntouched, openAt } from './harness/marked.ts';
import { badgeOf, tabOf, untilRead } from './harness/own-api.ts';
import { visibleOf } from './harness/placeholder.ts';
import { openPopup } from './harness/popup.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ADVERTORIAL, ADVERTORIAL_LAYOUTS } from './pages/advertorials.ts';
import { GERMAN } from './pages/samples.ts';

const SENTENCE = words('banner_label').replace('$QUOTE$', 'Anzeige');

async function untilBanners({ driver }: Stage, page: Page, count: number) {
  return until(`${count} banners`, async () => {
    const banners = await driver.placeholders(page, 'winnow-banner');
    return banners.length === count ? banners : undefined;
  });
}

/** Runs in the page. */
function readBanner(root: ShadowRoot) {
  const { top, bottom, left, right } = root.host.getBoundingClientRect();
  const next = root.host.nextElementSibling?.getBoundingClientRect();
  const close = root.querySelector('button')?.getBoundingClientRect();
  return {
    words: root.querySelector('.words')?.textContent,
    isBefore: next !== undefined && bottom <= next.top + 1 && bottom > top,
    isInWindow: left >= 0 && right <= innerWidth,
    close: {
      x: ((close?.left ?? 0) + (close?.right ?? 0)) / 2,
      y: ((close?.top ?? 0) + (close?.bottom ?? 0)) / 2,
    },
  };
}

inEachBrowser('an advertisement as a whole', (stage) => {
  it.each(ADVERTORIAL_LAYOUTS)('says so above its headline: $name', async ({ html }) => {
    const page = await openAt(stage, '/anzeige-licht', html);
    const [banner] = await untilBanners(stage, page, 1);
    expect(await banner?.evaluate(readBanner)).toMatchObject({
      words: SENTENCE,
      isBefore: true,
      isInWindow: true,
    });
    expect(await banner?.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    const plain = await (await stage.plain()).open(page.url());
    expect(await overflows(page)).toBe(await overflows(plain));
    expect(await violationsOf(page)).toEqual(await violationsOf(plain));
  });

  it('has nothing folded or marked', async () => {
    const page = await openAt(stage, '/anzeige-licht', ADVERTORIAL);
    await untilBanners(stage, page, 1);
    const tab = await tabOf(stage.driver, page);
    expect(await untilRead(stage.driver, tab, 'folding')).toMatchObject({ folds: [], marks: [] });
    expect(await visibleOf(page, GERMAN.promos)).toEqual(GERMAN.promos);
    expect(await badgeOf(stage.driver, tab)).toBe('');
  });

  it('is as it was once the banner is closed, and stays so', async () => {
    const page = await openAt(stage, '/anzeige-licht', ADVERTORIAL);
    const [banner] = await untilBanners(stage, page, 1);
    const place = await banner?.evaluate(readBanner);
    await page.mouse.click(place?.close.x ?? 0, place?.close.y ?? 0);
    await untilBanners(stage, page, 0);
    await expectUntouched(stage, page);
  });

  it('has its banner closed by keyboard', async () => {
    const page = await openAt(stage, '/anzeige-licht', ADVERTORIAL);
    await untilBanners(stage, page, 1);
    await until('the focus on the banner', async () => {
      await page.keyboard.press('Tab');
      return (await page.evaluate(() => document.activeElement?.localName === 'winnow-banner')) || undefined;
    });
    await page.keyboard.press('Enter');
    await untilBanners(stage, page, 0);
  });

  it('is left alone where the site is off', async () => {
    const page = await openAt(stage, '/anzeige-licht', ADVERTORIAL);
    await untilBanners(stage, page, 1);
    const popup = await openPopup(stage, page);
    await press(popup, { name: words('popup_switch') });
    await untilBanners(stage, page, 0);
    await expectUntouched(stage, page);
    await press(popup, { name: words('popup_switch') });
    await untilBanners(stage, page, 1);
  });

  it('is called so in the popup', async () => {
    const popup = await openPopup(stage, await openAt(stage, '/anzeige-licht', ADVERTORIAL));
    await expect.poll(() => textOf(popup, '.page-word')).toBe(SENTENCE);
    await press(popup, { name: `${words('popup_tabHidden')}0` });
    await expect.poll(() => textOf(popup, '#panel')).toContain(words('popup_wholeTitle'));
    expect(await violationsOf(popup)).toEqual([]);
  });
});
