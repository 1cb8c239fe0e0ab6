/** Where keys lead to in a line's menu, and that an open one asks nothing more of the page once its line is gone. */
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { createMenu, itemByKey } from '../../src/content/ladder-menu.ts';

/** Pressing takes a reader: here a script's click counts as well. */
vi.mock('../../src/content/own-element.ts', async (original) => ({
  ...(await original<object>()),
  onPress: (button: HTMLElement, act: () => void) => button.addEventListener('click', act),
}));

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 3],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['Enter', 1, undefined],
  ['Escape', 1, undefined],
  ['a', 1, undefined],
])('%s from %i leads to %s', (key, from, to) => {
  expect(itemByKey(key, from, 4)).toBe(to);
});

test('a menu that goes open, with its line, stops following the page', () => {
  const { window } = new JSDOM('<body><div><button></button></div></body>');
  vi.stubGlobal('AbortController', window.AbortController);
  const { document } = window;
  const button = document.querySelector('button') as HTMLButtonElement;
  const menu = createMenu(button, 'More', () => []);
  let isOpen = false;
  const showPopover = (): void => {
    isOpen = true;
  };
  Object.assign(menu, { matches: () => isOpen, showPopover });
  button.after(menu);
  button.click();
  const place = vi.spyOn(button, 'getBoundingClientRect');
  window.dispatchEvent(new window.Event('scroll'));
  expect(place).toHaveBeenCalledTimes(1);
  // Browsers close a popover that is taken away, and tell nobody.
  button.parentElement?.remove();
  isOpen = false;
  for (const type of ['scroll', 'resize', 'scroll']) window.dispatchEvent(new window.Event(type));
  expect(place).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
