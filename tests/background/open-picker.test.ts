/** Where the picker begins: where the reader opened the menu, if that was on the page itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerPicker } from '../../src/background/open-picker.ts';
import { fakeBrowser, fakeMenus, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

let offering = new AbortController();
let sent: unknown[] = [];

beforeEach(() => {
  reset();
  offering = new AbortController();
  sent = [];
  fakeBrowser.contextMenus = fakeMenus();
  fakeBrowser.tabs.sendMessage = async (id, message) => {
    sent.push([id, message]);
    return { ok: true };
  };
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
