/** The looks of the article: applied at once, kept, and the same in the popup. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { overflows, press, textOf, words } from './harness/controls.ts';
import { readStorage } from './harness/own-api.ts';
import { openPopup } from './harness/popup.ts';
import {
  choose,
  HOST,
  openPanel,
  openReaderAt,
  openSample,
  reloaded,
  slide,
  styleOf,
} from './harness/reader.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { CANAL_CODE_PAGE, CANAL_PAGE, CANAL_TITLE, PICTURE, PICTURE_PAGE } from './pages/reader-pages.ts';
import { GERMAN } from './pages/samples.ts';

/** Ground and ink of each theme. */
const THEMES = [
  ['reader_themeLight', 'rgb(251, 250, 245)', 'rgb(32, 38, 31)'],
  ['reader_themeDark', 'rgb(22, 26, 23)', 'rgb(236, 235, 225)'],
  ['reader_themeSepia', 'rgb(244, 232, 208)', 'rgb(67, 48, 28)'],
  ['reader_themeGrey', 'rgb(58, 60, 63)', 'rgb(240, 240, 238)'],
  ['reader_themeContrast', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
] as const;

function themeTests(stage: Stage): void {
  it('has five themes, and one that follows the browser', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await openPanel(reader, 'look');
    for (const [key, ground, ink] of THEMES) {
      await choose(reader, key);
      await expect.poll(() => styleOf(reader, 'body', 'background-color')).toBe(ground);
      expect(await styleOf(reader, '.article-body p', 'color')).toBe(ink);
    }
    await choose(reader, 'reader_themeAuto');
    await stage.driver.setDark(reader, true);
    await expect.poll(() => styleOf(reader, 'body', 'background-color')).toBe('rgb(22, 26, 23)');
    await stage.driver.setDark(reader, false);
    await expect.poll(() => styleOf(reader, 'body', 'background-color')).toBe('rgb(251, 250, 245)');
  });

  it('sets letters, lines and column at once', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await openPanel(reader, 'look');
    const measures = { size: 24, width: 30, weight: 600, line: 200, letter: 10, word: 50 };
    for (const [measure, value] of Object.entries(measures)) await slide(reader, measure, value);
    await choose(reader, 'reader_fontEasy');
    await choose(reader, 'reader_alignJustify');
    const look = (property: string) => styleOf(reader, '.article-body p', property);
    await expect.poll(() => look('text-align')).toBe('justify');
    const properties = ['font-size', 'font-weight', 'line-height', 'letter-spacing', 'word-spacing'];
    expect(await Promise.all(properties.map(look))).toEqual(['24px', '600', '48px', '2.4px', '12px']);
    expect(await look('font-family')).toContain('Atkinson');
    expect(await styleOf(reader, '.article', 'max-width')).toBe('720px');
  });
}

async function looksOf(page: Page): Promise<readonly string[]> {
  return [
    await styleOf(page, '.article', 'font-family'),
    await styleOf(page, '.article-body p', 'color'),
    await styleOf(page, '.article-body p', 'text-align'),
  ];
}

function keptTests(stage: Stage): void {
  it('keeps what was chosen over a reload, and in the popup', async () => {
    const { page, reader } = await openSample(stage, GERMAN);
    await openPanel(reader, 'look');
    await choose(reader, 'reader_themeSepia');
    await choose(reader, 'reader_fontSans');
    await choose(reader, 'reader_alignRight');
    await slide(reader, 'size', 30);
    const kept = { reading: { theme: 'sepia', font: 'sans', align: 'end', size: 30 } };
    await expect.poll(async () => (await readStorage(stage.driver, 'local')).settings).toMatchObject(kept);
    const before = await looksOf(reader);
    await reloaded(reader);
    await expect.poll(() => textOf(reader, '.article').catch(() => '')).toContain(GERMAN.article.blocks[0]);
    expect(await looksOf(reader)).toEqual(before);
    expect(await styleOf(reader, '.article', 'font-size')).toBe('30px');
    const popup = await openPopup(stage, page);
    await expect.poll(() => textOf(popup, '#panel')).toContain(GERMAN.article.blocks[0]);
    expect(await looksOf(popup)).toEqual(before);
    expect(await styleOf(popup, '#panel', 'background-color')).toBe('rgb(244, 232, 208)');
    expect(await styleOf(popup, '.article', 'font-size')).toBe('27px');
  });

  it('goes back to the looks of the first day', async () => {
    const { reader } = await openSample(stage, GERMAN);
    const before = await looksOf(reader);
    await openPanel(reader, 'look');
    await choose(reader, 'reader_themeContrast');
    await choose(reader, 'reader_fontSans');
    await press(reader, { name: words('reader_reset') });
    await expect.poll(() => looksOf(reader)).toEqual(before);
  });
}

/** How many pictures have an address. */
function picturesIn(reader: Page): Promise<number> {
  return reader.$$eval('.article-body img[src]', (all) => all.length);
}

function pictureTests(stage: Stage): void {
  /** Requests for pictures after the first so many; Firefox asks for them encrypted, whatever the page says. */
  const askedAfter = (count: number): readonly string[] =>
    stage.server.requests.slice(count).filter((each) => each.endsWith('.svg') || each === HOST);

  /** Waits until what was asked for while pictures were on has come in. */
  const untilQuiet = async (): Promise<void> => {
    let count = -1;
    await until('the end of all requests', async () => {
      const isQuiet = stage.server.requests.length === count;
      count = stage.server.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return isQuiet || undefined;
    });
  };

  it('loads no picture while they are off, and shows them once they are on', async () => {
    for (const path of ['/wall.svg', '/boats.svg'])
      stage.server.serve(path, { html: PICTURE, type: 'image/svg+xml' });
    const { reader } = await openReaderAt(stage, '/pictures', PICTURE_PAGE);
    expect(await picturesIn(reader)).toBe(2);
    await openPanel(reader, 'look');
    await press(reader, { name: words('reader_pictures') });
    await expect.poll(() => picturesIn(reader)).toBe(0);
    await expect
      .poll(async () => (await readStorage(stage.driver, 'local')).settings)
      .toMatchObject({ reading: { pictures: false } });
    await untilQuiet();
    const before = stage.server.requests.length;
    await reloaded(reader);
    await expect.poll(() => textOf(reader, '.article').catch(() => '')).toContain('Boats coming in');
    await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(askedAfter(before)).toEqual([]);
    await openPanel(reader, 'look');
    await press(reader, { name: words('reader_pictures') });
    await expect.poll(() => picturesIn(reader)).toBe(2);
    await expect.poll(() => askedAfter(before).length).toBeGreaterThan(0);
  });
}

/** Makes the style rules for paper hold on the screen: one of the browsers cannot be told otherwise. */
async function emulatePrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  });
}

function paperTests(stage: Stage): void {
  it('prints the article alone, black on white, whatever is open', async () => {
    const { reader } = await openSample(stage, GERMAN);
    await openPanel(reader, 'look');
    await choose(reader, 'reader_themeDark');
    await openPanel(reader, 'listen');
    await emulatePrint(reader);
    const shown = await reader.evaluate(() =>
      ['.toolbar', '.side', '.speech', '.left-out', '.article'].filter((each) =>
        document.querySelector(each)?.checkVisibility(),
      ),
    );
    expect(shown).toEqual(['.article']);
    expect(await styleOf(reader, 'body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await styleOf(reader, '.article-body p', 'color')).toBe('rgb(0, 0, 0)');
  });

  it('reads from right to left where the article does', async () => {
    const { reader } = await openReaderAt(stage, '/canal', CANAL_PAGE);
    await expect.poll(() => textOf(reader, 'h1')).toBe(CANAL_TITLE);
    expect(await styleOf(reader, '.article', 'direction')).toBe('rtl');
    expect(await styleOf(reader, '.toolbar', 'direction')).toBe('ltr');
    const isAtRight = await reader.evaluate(() => {
      const [title, column] = ['h1', '.article'].map((each) => document.querySelector(each));
      const words = document.createRange();
      if (title) words.selectNodeContents(title);
      const [inner, outer] = [words.getBoundingClientRect(), column?.getBoundingClientRect()];
      return outer !== undefined && Math.abs(inner.right - outer.right) < 4;
    });
    expect(isAtRight).toBe(true);
    await reader.setViewport({ width: 360, height: 700 });
    expect(await overflows(reader)).toBe(false);
  });
}

function partTests(stage: Stage): void {
  it('lets code run from left to right, verse as its letters do, and lists keep their letters', async () => {
    const { reader } = await openReaderAt(stage, '/canal-code', CANAL_CODE_PAGE);
    const look = (part: string, property: string) => styleOf(reader, `.article-body ${part}`, property);
    expect(await look('pre:has(code)', 'direction')).toBe('ltr');
    expect(await look('p code', 'direction')).toBe('ltr');
    expect(await look('p', 'direction')).toBe('rtl');
    expect(await look('pre:not(:has(code))', 'unicode-bidi')).toBe('plaintext');
    expect(await look('ol[type]', 'list-style-type')).toBe('lower-alpha');
    expect(await look('ol:not([type])', 'list-style-type')).toBe('decimal');
  });

  it('keeps formulas in their line, and drawings on light paper where the page is dark', async () => {
    const { reader } = await openReaderAt(stage, '/canal-code', CANAL_CODE_PAGE);
    const ground = (picture: string) => styleOf(reader, `.article-body ${picture}`, 'background-color');
    expect(await styleOf(reader, '.article-body p img', 'display')).toBe('inline-block');
    expect(await styleOf(reader, '.article-body figure img', 'display')).toBe('block');
    await openPanel(reader, 'look');
    await choose(reader, 'reader_themeContrast');
    await expect.poll(() => ground('figure img')).toBe('rgb(255, 255, 255)');
    expect(await ground('p img')).toBe('rgb(255, 255, 255)');
    await choose(reader, 'reader_themeLight');
    await expect.poll(() => ground('figure img')).toBe('rgba(0, 0, 0, 0)');
  });
}

inEachBrowser('the looks of the reader page', (stage) => {
  describe('themes and letters', () => themeTests(stage));
  describe('keeping them', () => keptTests(stage));
  describe('pictures', () => pictureTests(stage));
  describe('paper and direction', () => paperTests(stage));
  describe('parts of an article', () => partTests(stage));
});
