/** Who can use the reader page how: by keyboard, on a phone, with a screen reader. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { untilStill, violationsOf } from './harness/axe.ts';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { openPopup } from './harness/popup.ts';
import { choose, openPanel, openSample, styleOf } from './harness/reader.ts';
import { giveVoices, silence } from './harness/speech.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ENGLISH, GERMAN } from './pages/samples.ts';

/** Presses Tab until an element has the focus; each one on the way must show that it has it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await until(`the focus on ${selector}`, async () => {
    await page.keyboard.press('Tab');
    const { isThere, isShown } = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const ring = [focused, focused?.closest('.chip')].some(
        (each) => each && getComputedStyle(each).outlineStyle !== 'none',
      );
      return { isThere: focused?.matches(wanted) ?? false, isShown: focused === document.body || ring };
    }, selector);
    expect(isShown).toBe(true);
    return isThere || undefined;
  });
}

function keyboardTests(stage: Stage): void {
  it('works by keyboard alone, and shows where the focus is', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await reader.bringToFront();
    await tabTo(reader, '#open-look');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('#panel-look');
    await tabTo(reader, '[name=theme]');
    await reader.keyboard.press('ArrowRight');
    await reader.keyboard.press('ArrowRight');
    await expect.poll(() => styleOf(reader, 'body', 'background-color')).toBe('rgb(22, 26, 23)');
    await tabTo(reader, '#measure-size');
    const size = () => styleOf(reader, '.article', 'font-size');
    const before = Number.parseInt(await size(), 10);
    await reader.keyboard.press('ArrowRight');
    await expect.poll(size).toBe(`${before + 1}px`);
    await reader.keyboard.press('Escape');
    await expect.poll(() => reader.$('#panel-look')).toBeNull();
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('open-look');
    await tabTo(reader, '.left-out .button');
    await reader.keyboard.press('Enter');
    await expect
      .poll(() => reader.evaluate(() => document.activeElement?.textContent))
      .toBe(words('reader_leaveOut'));
  });

  it('leads from the outline into the article, and from the bar to the player', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await giveVoices(reader);
    await reader.bringToFront();
    await tabTo(reader, '#open-outline');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('#panel-outline');
    await tabTo(reader, '.outline-link');
    await reader.keyboard.press('Enter');
    await expect.poll(() => reader.evaluate(() => document.activeElement?.id)).toBe('section-1');
    await reader.evaluate(() => document.getElementById('open-listen')?.focus());
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('#panel-listen');
    await tabTo(reader, '#panel-listen .tool');
  });
}

function phoneTests(stage: Stage): void {
  it('fits into 360 pixels, whatever is open', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await reader.setViewport({ width: 360, height: 640 });
    expect(await overflows(reader)).toBe(false);
    await giveVoices(reader);
    for (const name of ['listen', 'outline', 'look', 'save'] as const) {
      await openPanel(reader, name);
      expect(await overflows(reader)).toBe(false);
      const isInside = await reader.$eval(`#panel-${name}`, (panel) => {
        const { left, right, top } = panel.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0;
      });
      expect(isInside).toBe(true);
    }
  });

  it('leaves toolbar and article in sight at four times the size, whether it can speak or not', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await reader.setViewport({ width: 320, height: 225 });
    await silence(reader);
    for (const canSpeak of [false, true]) {
      if (canSpeak) await giveVoices(reader);
      await openPanel(reader, 'listen');
      await until(
        'the right panel',
        async () => ((await reader.$('.player')) !== null) === canSpeak || undefined,
      );
      const [bar, top, last] = await reader.evaluate(() => {
        const panel = document.getElementById('panel-listen');
        const end = panel?.lastElementChild;
        end?.scrollIntoView({ block: 'end', behavior: 'instant' });
        const places = [document.querySelector('.toolbar'), panel, end].map((each) =>
          each?.getBoundingClientRect(),
        );
        return [places[0]?.bottom ?? Number.NaN, places[1]?.top ?? 0, places[2]?.bottom ?? Number.NaN];
      });
      expect(top).toBeGreaterThan((bar ?? Number.NaN) + 30);
      expect(last).toBeLessThanOrEqual(225);
      await press(reader, { name: words('reader_listen'), within: '.toolbar' });
    }
  });
}

async function stillViolationsOf(page: Page): Promise<readonly string[]> {
  await untilStill(page);
  return violationsOf(page);
}

function axeTests(stage: Stage): void {
  it.each(['light', 'dark'])('has no accessibility violation, %s', async (scheme) => {
    const { page, reader } = await openSample(stage, GERMAN);
    await stage.driver.setDark(reader, scheme === 'dark');
    expect(await stillViolationsOf(reader)).toEqual([]);
    for (const name of ['outline', 'listen', 'save', 'look'] as const) await openPanel(reader, name);
    expect(await stillViolationsOf(reader)).toEqual([]);
    await giveVoices(reader);
    await press(reader, { name: words('reader_listen'), within: '.toolbar' });
    await openPanel(reader, 'listen');
    await press(reader, { name: words('reader_putBack'), within: '[aria-labelledby="left-out-webinar"]' });
    expect(await stillViolationsOf(reader)).toEqual([]);
    const popup = await openPopup(stage, page);
    await stage.driver.setDark(popup, scheme === 'dark');
    await expect.poll(() => textOf(popup, '#panel')).toContain(GERMAN.article.title);
    expect(await stillViolationsOf(popup)).toEqual([]);
  });

  it('has none in any theme, nor has the popup', async () => {
    const { page, reader } = await openSample(stage, GERMAN);
    await openPanel(reader, 'look');
    const popup = await openPopup(stage, page);
    await expect.poll(() => textOf(popup, '#panel')).toContain(GERMAN.article.title);
    for (const theme of ['Light', 'Dark', 'Sepia', 'Grey', 'Contrast']) {
      await choose(reader, `reader_theme${theme}`);
      await until(
        'the theme',
        async () => (await popup.$(`[data-theme="${theme.toLowerCase()}"]`)) ?? undefined,
      );
      expect(await stillViolationsOf(reader)).toEqual([]);
      expect(await stillViolationsOf(popup)).toEqual([]);
    }
  });
}

inEachBrowser('access to the reader page', (stage) => {
  describe('keyboard', () => keyboardTests(stage));
  describe('phone', () => phoneTests(stage));
  describe('axe', () => axeTests(stage));
});
