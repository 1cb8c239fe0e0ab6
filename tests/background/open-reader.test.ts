/** The ways into the reader page: the menu's entry, the shortcut, and browsers that have neither. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerReader } from '../../src/background/open-reader.ts';
import { fakeBrowser, fakeMenus, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

let offering = new AbortController();
let opened: unknown[] = [];
const { commands } = fakeBrowser;

beforeEach(() => {
  reset();
  offering = new AbortController();
  opened = [];
  fakeBrowser.contextMenus = fakeMenus();
  fakeBrowser.commands = commands;
  fakeBrowser.tabs.get = async (id) => ({ id, windowId: 2, index: 4 });
  fakeBrowser.tabs.query = async () => [{ id: 9, incognito: false }];
  fakeBrowser.tabs.create = async (tab) => void opened.push(tab);
});
afterEach(() => offering.abort());

const PLACE = { windowId: 2, index: 5 };
const urlOf = (id: number): string => `extension://winnow/reader.html?tab=${id}`;

test('the entry is there once, in the words of the browser’s language', async () => {
  fakeBrowser.contextMenus?.entries.set('open-reader', 'Mit Winnow lesen');
  offerReader(offering.signal);
  await vi.waitUntil(() => fakeBrowser.contextMenus?.entries.get('open-reader') === 'Open in Winnow reader');
  expect(fakeBrowser.contextMenus?.entries.size).toBe(1);
});

test('the entry opens the tab that was clicked in, beside it', async () => {
  offerReader(offering.signal);
  await vi.waitUntil(() => fakeBrowser.contextMenus?.entries.size === 1);
  fakeBrowser.contextMenus?.onClicked.fire({ menuItemId: 'open-reader' }, { id: 7 });
  await vi.waitUntil(() => opened.length > 0);
  expect(opened).toEqual([{ url: urlOf(7), ...PLACE }]);
});

test.each([
  ['names', { id: 7 }, 7],
  ['does not name', undefined, 9],
])('the shortcut opens the tab that the browser %s', async (_, tab, id) => {
  offerReader(offering.signal);
  commands?.onCommand.fire('open-reader', tab);
  await vi.waitUntil(() => opened.length > 0);
  expect(opened).toEqual([{ url: urlOf(id), ...PLACE }]);
});

test('other entries and shortcuts open nothing, and none does after the end', async () => {
  offerReader(offering.signal);
  fakeBrowser.contextMenus?.onClicked.fire({ menuItemId: 'something' }, { id: 7 });
  commands?.onCommand.fire('something', { id: 7 });
  offering.abort();
  commands?.onCommand.fire('open-reader', { id: 7 });
  fakeBrowser.contextMenus?.onClicked.fire({ menuItemId: 'open-reader' }, { id: 7 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(opened).toEqual([]);
});

test('there is nothing to read on a page of Winnow’s own', async () => {
  fakeBrowser.tabs.get = async (id) => ({ id, windowId: 2, index: 4, url: urlOf(3) });
  offerReader(offering.signal);
  commands?.onCommand.fire('open-reader', { id: 7 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(opened).toEqual([]);
});

test('a window that shows no pages of extensions leaves the choice to the browser', async () => {
  fakeBrowser.tabs.create = async (tab) => {
    if ('windowId' in tab) throw new Error('not in a private window');
    opened.push(tab);
  };
  offerReader(offering.signal);
  commands?.onCommand.fire('open-reader', { id: 7 });
  await vi.waitUntil(() => opened.length > 0);
  expect(opened).toEqual([{ url: urlOf(7) }]);
});

test('browsers without menus and shortcuts have neither, and nothing breaks', () => {
  fakeBrowser.contextMenus = undefined;
  fakeBrowser.commands = undefined;
  expect(() => offerReader(offering.signal)).not.toThrow();
});
