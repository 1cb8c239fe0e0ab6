/** The reader page with a very long article: how soon it is there, how it scrolls, and where its outline leads. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, textOf, words } from './harness/controls.ts';
import { type OpenedReader, openPanel, openReaderAt, openSample, styleOf } from './harness/reader.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { longPage } from './pages/reader-pages.ts';
import { ENGLISH } from './pages/samples.ts';

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

/** When the article is seen, in milliseconds after its page was asked for: https://www.w3.org/TR/largest-contentful-paint/. */
function shownAfter(reader: Page): Promise<number> {
  return reader.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ((entry as LargestContentfulPaint).element?.closest('.article')) resolve(entry.startTime);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** Opens an article of 100,000 words; `shown` is how long that took, in milliseconds. */
async function openLong(stage: Stage): Promise<OpenedReader & { readonly shown: number }> {
  const opened = await openReaderAt(stage, '/long', longPage(100_000));
  return { ...opened, shown: await shownAfter(opened.reader) };
}

inEachBrowser('a long article in the reader page', (stage) => {
  it('glides to a heading in an article of usual length', async () => {
    const { reader } = await openSample(stage, ENGLISH);
    expect(await styleOf(reader, 'html', 'scroll-behavior')).toBe('smooth');
  });

  it('opens an article of 100,000 words in under 2 seconds and scrolls smoothly', async () => {
    let last = await openLong(stage);
    const shown: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await Promise.all([last.page.close(), last.reader.close()]);
      last = await openLong(stage);
      shown.push(last.shown);
    }
    expect(shown.sort((one, other) => one - other)[1]).toBeLessThan(2000);
    const { page, reader } = last;
    await expect.poll(() => styleOf(reader, '.article-body p', 'content-visibility')).toBe('visible');
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
});
