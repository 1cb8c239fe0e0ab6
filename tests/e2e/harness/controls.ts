/** Uses the extension's own pages as a reader does: finds controls by their words, presses them by mouse. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

const MESSAGES = JSON.parse(readFileSync(resolve('src/_locales/en/messages.json'), 'utf8')) as Readonly<
  Record<string, { readonly message: string }>
>;

/** The English text of a key; both browsers run in English. */
export function words(key: string): string {
  const text = MESSAGES[key]?.message;
  if (text === undefined) throw new Error(`No message ${key}`);
  return text;
}

export interface Control {
  /** Exactly its visible text, its label or its `aria-label`. */
  readonly name: string;
  /** Where several have the same name: only below the element of this selector. */
  readonly within?: string;
}

/** Scrolling the same control into view again may move it by a pixel, in px. */
const NEAR = 2;

/** The centre of a control. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly isUnderMouse: boolean;
}

/**
 * Runs in the page: the centre of a control, scrolled into view; undefined as long as it is not there, or moves because
 * the page is still being drawn.
 */
async function place({ name, within = 'body' }: Control): Promise<Placed | undefined> {
  const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const namesOf = (element: HTMLElement) => [
    squeezed(element.getAttribute('aria-label')),
    squeezed(element.textContent),
    ...(element instanceof HTMLInputElement
      ? [...(element.labels ?? [])].map((label) =>
          squeezed(label.querySelector('[class*=label]')?.textContent ?? label.textContent),
        )
      : []),
  ];
  const controls = document.querySelectorAll<HTMLElement>(
    ['button', 'a', 'input', 'summary'].map((tag) => `${within} ${tag}`).join(),
  );
  const control = [...controls].find((each) => each.checkVisibility() && namesOf(each).includes(name));
  if (!control) return undefined;
  control.scrollIntoView({ block: 'center' });
  const centre = () => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const before = centre();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const after = centre();
  const isInView = after.y > 0 && after.y < innerHeight;
  if (!isInView || after.x !== before.x || after.y !== before.y) return undefined;
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return { ...after, isUnderMouse: [control, ...labels].some((each) => each.matches(':hover')) };
}

/** Presses a control with the mouse as soon as it is there and the mouse is on it. */
export async function press(page: Page, control: Control): Promise<void> {
  await page.bringToFront();
  let mouse: Placed | undefined;
  const { x, y } = await until(`the control ${control.name}`, async () => {
    const now = await page.evaluate(place, control);
    // Where a page is scrolled to reaches the mouse later than the page: until then the mouse is on something else.
    if (now?.isUnderMouse && mouse && Math.hypot(now.x - mouse.x, now.y - mouse.y) < NEAR) return now;
    mouse = now;
    // A mouse that does not move is not told what has come to be below it.
    if (now) await page.mouse.move(now.x + 1, now.y);
    if (now) await page.mouse.move(now.x, now.y);
    return undefined;
  });
  await page.mouse.click(x, y);
}

/** All visible text of a page, in one line. */
export function textOf(page: Page, selector = 'body'): Promise<string> {
  return page.evaluate(
    (at) => (document.querySelector(at)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** True where the page is wider than its window. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** The element with the keyboard's focus: its id, or its text. */
export function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
}

/** Presses Tab until the focus is on the element of that id or text. */
export async function tabTo(page: Page, name: string): Promise<void> {
  await until(`the focus on ${name}`, async () => {
    await page.keyboard.press('Tab');
    // The key may arrive later than the question where the focus is.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return (await focusedIn(page)) === name || undefined;
  });
}
