/** Who can use the reader page how: by keyboard, on a phone, with a screen reader, and with a very long article. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { untilStill, violationsOf } from './harness/axe.ts';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { openPopup } from './harness/popup.ts';
import { choose, openPanel, openReaderAt, openSample, styleOf } from './harness/reader.ts';
import { giveVoices, silence } from './harness/speech.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { longPage } from './pages/reader-pages.ts';
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

/** Waits until a page has stood where it is for half a second. */
async function standsStill(page: Page): Promise<void> {
  let before = Number.NaN;
  await until('the end of all scrolling', async () => {
    const now = await page.evaluate(() => scrollY);
    const isStill = now === before;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return isStill || undefined;
  });
}

function longTests(stage: Stage): void {
  it('glides to a heading in an article of usual length', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    expect(await styleOf(reader, 'html', 'scroll-behavior')).toBe('smooth');
  });

  it('opens an article of 100,000 words in under 2 seconds and scrolls smoothly', async () => {
    const { page, reader: first } = await openReaderAt(stage, '/long', longPage(100_000));
    await first.close();
    const { reader } = await openReaderAt(stage, '/long', longPage(100_000));
    const opened = await reader.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        ),
    );
    expect(opened).toBeLessThan(2000);
    const gaps = await reader.evaluate(async () => {
      const found: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 60; step += 1) {
        scrollBy({ top: 300, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        found.push(performance.now() - last);
        last = performance.now();
      }
      return found.sort((one, other) => one - other);
    });
    expect(gaps[30]).toBeLessThan(50);
    await reader.evaluate(() => scrollTo({ top: 1e9, behavior: 'instant' }));
    await expect.poll(() => textOf(reader, '.tool-place')).toBe(words('reader_end'));
    await page.close();
  });

  it.each([
    ['a desk', 1280, 700],
    ['a phone', 360, 640],
  ])('leads to a heading far away, and stays there, on %s', async (_, width, height) => {
    const { page, reader } = await openReaderAt(stage, '/long', longPage(40_000));
    await reader.setViewport({ width, height });
    const ids = await reader.$$eval('.article-body h2', (all) => all.map(({ id }) => id));
    for (const id of [ids.at(-3), ids[4], ids[Math.floor(ids.length / 2)]]) {
      await openPanel(reader, 'outline');
      await reader.$eval(`.outline-link[href="#${id}"]`, (link) => (link as HTMLElement).click());
      const top = () =>
        reader.$eval(`#${id}`, (heading) => {
          const bar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? Number.NaN;
          return Math.round(heading.getBoundingClientRect().top - bar);
        });
      await standsStill(reader);
      expect(await top()).toBeGreaterThanOrEqual(0);
      expect(await top()).toBeLessThan(40);
      await press(reader, { name: words('reader_outline'), within: '.toolbar' });
    }
    await page.close();
  });
}

inEachBrowser('access to the reader page', (stage) => {
  describe('keyboard', () => keyboardTests(stage));
  describe('phone', () => phoneTests(stage));
  describe('axe', () => axeTests(stage));
  describe('a long article', () => longTests(stage));
});
