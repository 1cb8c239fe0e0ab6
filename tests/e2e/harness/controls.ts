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

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page: the centre of a control, scrolled into view; undefined as long as it is not there, or moves because
 * the page is still being drawn.
 */
async function place({ name, within = 'body' }: Control): Promise<Point | undefined> {
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
  const centre = (): Point => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const before = centre();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const after = centre();
  const isInView = after.y > 0 && after.y < innerHeight;
  return isInView && after.x === before.x && after.y === before.y ? after : undefined;
}

/** Presses a control with the mouse as soon as it is there. */
export async function press(page: Page, control: Control): Promise<void> {
  await page.bringToFront();
  const { x, y } = await until(`the control ${control.name}`, () => page.evaluate(place, control));
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
