/** What a reader sees of the picker over a page, and how they use it. Its frame is out of reach of the page's scripts. */
import type { KeyInput, Page } from 'puppeteer-core';
import { words } from './controls.ts';
import type { Driver } from './driver.ts';
import { tabOf, tellPage, untilRead } from './own-api.ts';
import type { Button } from './placeholder.ts';
import { type Reply, urlOf } from './server.ts';
import type { Stage } from './suite.ts';
import { until } from './until.ts';

export const SITE = 'www.oldhaven.test';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PickerView {
  readonly title: string;
  readonly hint: string;
  /** What it says of the choice. */
  readonly said: string;
  readonly category: string;
  readonly categories: readonly string[];
  /** The boxes around what would be folded, and around what would stay. */
  readonly outlines: readonly Box[];
  readonly stays: readonly Box[];
  readonly panel: Box | null;
  readonly buttons: readonly (Button & { readonly isDisabled: boolean })[];
  readonly isDark: boolean;
  /** Its last word, and whether it has come to that. */
  readonly toast: string | null;
}

/** Runs in the page. */
function read(root: ShadowRoot): PickerView | null {
  const frame = root.querySelector('iframe');
  const inner = frame?.contentDocument;
  if (!frame || !inner?.body?.firstElementChild) return null;
  const { left: x, top: y } = frame.getBoundingClientRect();
  const text = (selector: string) =>
    (inner.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + x, top: top + y, width, height };
  };
  const boxes = (selector: string) => [...inner.querySelectorAll(selector)].map(boxOf);
  const select = inner.querySelector('select');
  return {
    title: text('h1'),
    hint: text('.hint'),
    said: text('.said .words'),
    category: select?.value ?? '',
    categories: [...(select?.options ?? [])].map(({ value }) => value),
    outlines: boxes('.outline:not(.stays)'),
    stays: boxes('.stays'),
    panel: boxes('.panel')[0] ?? null,
    buttons: [...inner.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = boxOf(button);
      return {
        name: button.getAttribute('aria-label') ?? button.textContent ?? '',
        expanded: null,
        isDisabled: button.getAttribute('aria-disabled') === 'true',
        x: left + width / 2,
        y: top + height / 2,
      };
    }),
    isDark: inner.body.classList.contains('dark'),
    toast: inner.querySelector('.toast') ? text('.toast p') : null,
  };
}

/** The picker as it is now; undefined where there is none. */
export async function pickerOf(driver: Driver, page: Page): Promise<PickerView | undefined> {
  const [picker] = await driver.placeholders(page, 'winnow-picker');
  return (await picker?.evaluate(read)) ?? undefined;
}

/** Waits until the picker is such. */
export function untilPicker(
  driver: Driver,
  page: Page,
  what: string,
  isIt: (view: PickerView) => boolean = () => true,
): Promise<PickerView> {
  let last: PickerView | undefined;
  return until(`the picker ${what}`, async () => {
    last = await pickerOf(driver, page).catch(() => undefined);
    return last && isIt(last) ? last : undefined;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify({ ...last, buttons: undefined })}`);
  });
}

/** Waits until it says that what begins with these words can be folded. */
export function untilChosen(driver: Driver, page: Page, start: string): Promise<PickerView> {
  return untilPicker(driver, page, `at "${start}"`, ({ said, buttons }) => {
    const fold = buttons.find(({ name }) => name === words('picker_fold'));
    return said.startsWith(start) && fold?.isDisabled === false;
  });
}

/** Opens a page and the picker over it, as the popup does. */
export async function openPicking(
  { driver, server }: Stage,
  html: string,
  reply: Partial<Reply> = {},
  site = SITE,
): Promise<{ readonly page: Page; readonly tab: number }> {
  server.serve('/story', { html, ...reply });
  const page = await driver.open(urlOf(site, '/story'));
  const tab = await tabOf(driver, page);
  await untilRead(driver, tab, 'folding');
  await startPicking(driver, page, tab);
  return { page, tab };
}

export async function startPicking(driver: Driver, page: Page, tab: number): Promise<void> {
  if (!(await tellPage(driver, tab, 'picker:open', 'page'))) throw new Error('The picker did not open');
  await untilPicker(driver, page, 'open', ({ panel }) => panel !== null);
}

/** Chooses an element of the page with the mouse. */
export async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await centreOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Presses keys one after the other; `Shift+` goes with one. */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await page.keyboard.down('Shift');
    await page.keyboard.press(key.replace('Shift+', '') as KeyInput);
    if (isShifted) await page.keyboard.up('Shift');
  }
}

/** Waits for its last word. */
export async function untilSaid(driver: Driver, page: Page): Promise<string> {
  return (await untilPicker(driver, page, 'with its last word', ({ toast }) => toast !== null)).toast ?? '';
}

export async function untilGone(driver: Driver, page: Page): Promise<void> {
  await until('the end of the picker', async () =>
    (await driver.placeholders(page, 'winnow-picker')).length === 0 ? true : undefined,
  );
}

/** Presses one of its buttons with the mouse, by the key of its words, once it is at rest. */
export async function pressInPicker(driver: Driver, page: Page, key: string): Promise<void> {
  let before: Button | undefined;
  const button = await until(`the button ${key} at rest`, async () => {
    const view = await pickerOf(driver, page).catch(() => undefined);
    const now = view?.buttons.find(({ name }) => name === words(key));
    const isAtRest = now?.x === before?.x && now?.y === before?.y;
    before = now;
    return isAtRest ? now : undefined;
  });
  await page.mouse.click(button.x, button.y);
}

/** The centre of an element of the page in the window, scrolled into view. */
export function centreOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((name) => {
    const element = document.getElementById(name);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, id);
}

/** Ids of the page's elements whose boxes are outlined, to the pixel. */
export function idsIn(page: Page, boxes: readonly Box[]): Promise<readonly string[]> {
  return page.evaluate(
    (list) =>
      list.flatMap((box) => {
        const found = [...document.querySelectorAll('[id]')].find((element) => {
          const own = element.getBoundingClientRect();
          return (['left', 'top', 'width', 'height'] as const).every(
            (side) => Math.abs(own[side] - box[side]) < 1,
          );
        });
        return found ? [found.id] : ['?'];
      }),
    boxes as Box[],
  );
}
