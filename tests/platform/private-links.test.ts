// @vitest-environment jsdom
/** Links of a page in a private window, on a page of Winnow that stands outside of it, as in Chrome. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLinksPrivate } from '../../src/platform/own-pages.ts';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}));

const opened: unknown[] = [];
let isPrivate = true;
let windows: readonly unknown[] = [];

keepLinksPrivate(() => isPrivate);

beforeEach(() => {
  reset();
  opened.length = 0;
  isPrivate = true;
  windows = [];
  fakeBrowser.windows.getAll = async () => windows;
  fakeBrowser.windows.create = async (window) => void opened.push(['window', window]);
  fakeBrowser.tabs.create = async (tab) => void opened.push(['tab', tab]);
  document.body.innerHTML =
    '<a href="https://a.example/b" target="_blank"><b>out</b></a><a class="note" href="#note">note</a><p>text</p>';
});

/** Presses an element, and says whether the browser is left to follow. */
function press(selector: string, type = 'click', button = 0): boolean {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, button });
  return document.querySelector(selector)?.dispatchEvent(event) ?? false;
}

const URL = 'https://a.example/b';

describe('a link that leaves', () => {
  test.each([
    ['is pressed', 'click', 0],
    ['is pressed by the wheel', 'auxclick', 1],
  ])('%s: a private window is opened', async (_, type, button) => {
    expect(press('b', type, button)).toBe(false);
    await vi.waitUntil(() => opened.length > 0);
    expect(opened).toEqual([['window', { url: URL, incognito: true }]]);
  });

  test('goes into a private window that is there', async () => {
    windows = [
      { id: 1, incognito: false, type: 'normal' },
      { id: 2, incognito: true, type: 'popup' },
      { id: 3, incognito: true, type: 'normal' },
    ];
    press('b');
    await vi.waitUntil(() => opened.length > 0);
    expect(opened).toEqual([['tab', { url: URL, windowId: 3 }]]);
  });
});

test.each<[string, () => boolean]>([
  ['the right button', () => press('b', 'auxclick', 2)],
  ['a link within the page', () => press('.note')],
  ['text', () => press('p')],
  [
    'a page that is in no private window',
    () => {
      isPrivate = false;
      return press('b');
    },
  ],
  [
    'a page of Winnow in the private window itself, as in Firefox',
    () => {
      fakeBrowser.extension = { inIncognitoContext: true };
      return press('b');
    },
  ],
])('is left to the browser: %s', async (_, act) => {
  expect(act()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened).toEqual([]);
});
