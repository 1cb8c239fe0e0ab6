/** The reader's panels where they are sheets over the article: what has the focus, and what is to be pressed, stays in sight. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { contrast, parseColour } from '../../src/content/colour.ts';
import { press, textOf, words } from './harness/controls.ts';
import { openPanel, openReaderAt, openSample, styleOf } from './harness/reader.ts';
import { inEachBrowser } from './harness/suite.ts';
import { ENGLISH } from './pages/samples.ts';

const LINKED = ENGLISH.html.replace(
  /(<p id="b\d+">[^<]*)<\/p>/g,
  '$1 <a href="/more">More on the crossing</a></p>',
);
const PHONE = { width: 360, height: 640 };

/** Puts the focus on each link of the article in turn. Answers how many of them something else covers then. */
function coveredLinks(reader: Page): Promise<readonly [all: number, covered: number]> {
  return reader.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
    const links = [...document.querySelectorAll<HTMLElement>('.article-body a')];
    const covered = links.filter((link) => {
      link.focus();
      const { left = 0, top = 0, height = 0 } = link.getClientRects()[0] ?? {};
      return !link.contains(document.elementFromPoint(left + 4, top + height / 2));
    });
    return [links.length, covered.length] as const;
  });
}

inEachBrowser('a sheet of the reader', (stage) => {
  it('leaves in sight what has the focus', async () => {
    const { reader } = await openReaderAt(stage, '/links', LINKED);
    await reader.setViewport(PHONE);
    for (const name of ['outline', 'look', 'save', 'listen'] as const) {
      await openPanel(reader, name);
      const [all, covered] = await coveredLinks(reader);
      expect(all).toBeGreaterThan(5);
      expect([name, covered]).toEqual([name, 0]);
    }
  });

  it('leaves its buttons free once something was saved', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    await reader.setViewport(PHONE);
    await openPanel(reader, 'save');
    await press(reader, { name: words('reader_saveText'), within: '#panel-save' });
    await expect.poll(() => textOf(reader, '.said')).toBe(words('reader_saved'));
    const free = await reader.$$eval('#panel-save button', (buttons) =>
      buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    );
    expect(free.length).toBeGreaterThan(3);
    expect(free).not.toContain(false);
  });

  it.each([false, true])('has a button with a focus ring that is seen; dark: %s', async (isDark) => {
    const { reader } = await openSample(stage, ENGLISH);
    await stage.driver.setDark(reader, isDark);
    await reader.focus('#open-look');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('#panel-look');
    await reader.focus('#open-look');
    const [ring, ground] = await Promise.all(
      ['outline-color', 'background-color'].map(async (name) =>
        parseColour(await styleOf(reader, '#open-look:focus-visible', name)),
      ),
    );
    expect(ring && ground ? contrast(ring, ground) : 0).toBeGreaterThanOrEqual(3);
  });
});
