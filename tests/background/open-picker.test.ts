/** Where the picker begins: where the reader opened the menu, if that was on the page itself; and what says why it does not. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offerPicker } from '../../src/background/open-picker.ts';
import { fakeBrowser, fakeMenus, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

let offering = new AbortController();
let sent: unknown[] = [];
let opened: unknown[] = [];

beforeEach(() => {
  reset();
  offering = new AbortController();
  sent = [];
  opened = [];
  fakeBrowser.contextMenus = fakeMenus();
  fakeBrowser.tabs.sendMessage = async (id, message) => {
    sent.push([id, message]);
    return { ok: true };
  };
  fakeBrowser.tabs.get = async (id) => ({ id, windowId: 2, index: 4 });
  fakeBrowser.tabs.query = async () => [{ id: 9, incognito: false }];
  fakeBrowser.tabs.create = async (tab) => void opened.push(tab);
});
afterEach(() => offering.abort());

test.each([
  ['on the page', { frameId: 0 }, 'pointer'],
  ['in a frame, of whose pointer the page hears nothing', { frameId: 12 }, 'page'],
  ['where the browser does not tell', {}, 'pointer'],
])('chosen in the menu %s', async (_, where, from) => {
  offerPicker(offering.signal);
  fakeBrowser.contextMenus?.onClicked.fire({ menuItemId: 'pick-promo', ...where }, { id: 7 });
  await vi.waitUntil(() => sent.length > 0);
  expect(sent).toEqual([[7, { name: 'picker:open', args: [from] }]]);
});

test('by shortcut it begins in sight', async () => {
  offerPicker(offering.signal);
  fakeBrowser.commands?.onCommand.fire('pick-promo', { id: 7 });
  await vi.waitUntil(() => sent.length > 0);
  expect(sent).toEqual([[7, { name: 'picker:open', args: ['page'] }]]);
});

describe('where the page does not open it', () => {
  const shortcut = (tab?: object): unknown => fakeBrowser.commands?.onCommand.fire('pick-promo', tab);
  const silent = (): Promise<unknown> => Promise.reject(new Error('Could not establish connection.'));
  const urlOf = (id: number): string => `extension://winnow/popup.html?tab=${id}`;

  test.each<[string, () => unknown, () => Promise<unknown>, number]>([
    [
      'from the menu, as nobody answers there',
      () => fakeBrowser.contextMenus?.onClicked.fire({ menuItemId: 'pick-promo', frameId: 0 }, { id: 7 }),
      silent,
      7,
    ],
    ['by shortcut', () => shortcut({ id: 7 }), silent, 7],
    ['by a shortcut without a tab', shortcut, silent, 9],
    ['as the page cannot', () => shortcut({ id: 7 }), async () => ({ ok: false, error: 'no such fold' }), 7],
  ])('%s, the popup says why beside its tab', async (_, choose, answer, id) => {
    fakeBrowser.tabs.sendMessage = answer;
    offerPicker(offering.signal);
    choose();
    await vi.waitUntil(() => opened.length > 0);
    expect(opened).toEqual([{ url: urlOf(id), windowId: 2, index: 5 }]);
  });

  test.each<[string, () => void]>([
    ['the page opens it', () => {}],
    [
      'there is no tab',
      () => {
        fakeBrowser.tabs.query = async () => [];
        fakeBrowser.tabs.sendMessage = silent;
      },
    ],
    [
      'the page is one of Winnow’s own',
      () => {
        fakeBrowser.tabs.get = async (id) => ({ id, windowId: 2, index: 4, url: urlOf(3) });
        fakeBrowser.tabs.sendMessage = silent;
      },
    ],
  ])('nothing is opened where %s', async (_, arrange) => {
    arrange();
    offerPicker(offering.signal);
    shortcut();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened).toEqual([]);
  });
});
