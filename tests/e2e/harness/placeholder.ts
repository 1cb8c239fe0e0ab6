/** What a reader sees of Winnow in a page: lines, their buttons, and which parts of the page are hidden. */
import type { Page } from 'puppeteer-core';
import type { Driver, Placeholder } from './driver.ts';
import { until } from './until.ts';

export interface Button {
  /** Its accessible name. */
  readonly name: string;
  /** `aria-expanded`; null where it has none. */
  readonly expanded: string | null;
  /** Its centre in the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly text: string;
  /** Border box of the whole placeholder, in CSS pixels. */
  readonly height: number;
  readonly top: number;
  readonly buttons: readonly Button[];
}

/** Runs in the page. */
function readLine(root: ShadowRoot): Line {
  const box = root.host.getBoundingClientRect();
  const buttons = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return {
    text: (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    height: box.height,
    top: box.top,
    buttons: buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      const expanded = button.getAttribute('aria-expanded');
      return { name: name.trim(), expanded, x: left + width / 2, y: top + height / 2 };
    }),
  };
}

/** All lines on a page, in document order. */
export async function linesOf(driver: Driver, page: Page): Promise<readonly Line[]> {
  const placeholders = await driver.placeholders(page);
  return Promise.all(placeholders.map((each) => each.evaluate(readLine)));
}

/** Waits until the page has so many lines; none is a count too, but proves nothing by itself: see `untilRead`. */
export async function untilFolded(
  driver: Driver,
  page: Page,
  count: number,
): Promise<readonly Placeholder[]> {
  return until(`${count} folds`, async () => {
    const placeholders = await driver.placeholders(page);
    return placeholders.length === count ? placeholders : undefined;
  });
}

/** Ids, out of those given, whose elements are on the page and not hidden. */
export function visibleOf(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (list) => list.filter((id) => document.getElementById(id)?.checkVisibility()),
    ids as string[],
  );
}

/** Clicks a button of a line with the mouse: the one with `aria-expanded`, or the one without. */
export async function click(page: Page, placeholder: Placeholder, which: 'show' | 'keep'): Promise<void> {
  await placeholder.evaluate((root) => root.host.scrollIntoView({ block: 'center' }));
  const { buttons } = await placeholder.evaluate(readLine);
  const button = buttons.find(({ expanded }) => (expanded !== null) === (which === 'show'));
  if (!button) throw new Error(`No button to ${which}`);
  await page.mouse.click(button.x, button.y);
}
