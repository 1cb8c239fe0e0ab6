/** What a reader sees of marks in a page: rules beside its elements, tags with their words and buttons. */
import type { Page } from 'puppeteer-core';
import type { Driver, Placeholder } from './driver.ts';
import { until } from './until.ts';

export interface Tag {
  /** The accessible name of its dot. */
  readonly name: string;
  /** Whether its words are out. */
  readonly isOpen: boolean;
  readonly text: string;
  /** Centre of the dot in the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Runs in the page. */
function readTag(root: ShadowRoot): Tag {
  const tab = root.querySelector('button');
  const words = root.querySelector('.words');
  const { left, top, width, height } = (tab ?? root.host).getBoundingClientRect();
  return {
    name: tab?.getAttribute('aria-label') ?? '',
    isOpen: words?.checkVisibility() ?? false,
    text: (words?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    x: left + width / 2,
    y: top + height / 2,
  };
}

/** Waits until the page has so many tags, and gives them in document order. */
export async function untilMarked(
  driver: Driver,
  page: Page,
  count: number,
): Promise<readonly Placeholder[]> {
  return until(`${count} marks`, async () => {
    const tags = await driver.placeholders(page, 'winnow-mark');
    return tags.length === count ? tags : undefined;
  });
}

export function tagOf(tag: Placeholder): Promise<Tag> {
  return tag.evaluate(readTag);
}

/** Ids of the elements that have a rule beside them. */
export function markedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-winnow-fold^=marked]')].map(({ id }) => id),
  );
}

/** Scrolls a tag into view and moves the mouse over its dot. */
export async function hover(page: Page, tag: Placeholder): Promise<void> {
  await tag.evaluate((root) => root.querySelector('button')?.scrollIntoView({ block: 'center' }));
  const { x, y } = await tagOf(tag);
  await page.mouse.move(x, y);
  await until('the words of a mark', async () => (await tagOf(tag)).isOpen || undefined);
}

/** Clicks one of its buttons with the mouse, having hovered over its dot. */
export async function clickTag(page: Page, tag: Placeholder, which: 'fold' | 'keep'): Promise<void> {
  await hover(page, tag);
  const places = await tag.evaluate((root) =>
    ['fold', 'keep'].map((name) => {
      const box = root.querySelector(`.${name}`)?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
    }),
  );
  const place = places[which === 'fold' ? 0 : 1];
  if (!place) throw new Error(`No button to ${which}`);
  await page.mouse.click(place.x, place.y);
}
