/** "Try again" in the popup, where the settings could not be read. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createActions } from '../../src/pages/popup/actions.ts';
import { createFollowing } from '../../src/pages/popup/follow.ts';
import { INITIAL, type PopupActions, type PopupState } from '../../src/pages/popup/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';
import { pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
let sent: unknown[] = [];
let popup: Store<PopupState>;
let actions: PopupActions;

const tried = async (): Promise<void> => {
  actions.retry();
  expect(popup.get().situation).toEqual({ kind: 'loading' });
  await vi.waitUntil(() => popup.get().situation.kind !== 'loading');
};
const page = pageState({ status: 'no-article' });

beforeEach(() => {
  reset();
  sent = [];
  popup = createStore(INITIAL, () => undefined);
  actions = createActions(popup, 1, () => undefined, createFollowing(popup, 1));
  fakeBrowser.tabs.get = async (id) => ({ id, url: page.url, incognito: false, status: 'complete' });
  fakeBrowser.permissions.contains = async () => true;
  fakeBrowser.tabs.sendMessage = async (_, message) => {
    sent.push(message);
    return { ok: true, value: page };
  };
  local.data.set('settings', { version: 3, sitesOff: ['lagoon.example'] });
});

test('asks no page while the settings still cannot be read', async () => {
  local.failures.push('corrupt');
  await tried();
  expect([popup.get().situation.kind, sent]).toEqual(['error', []]);
});

test('reads the settings, then asks the page, and goes on following both', async () => {
  local.failures.push('corrupt');
  await tried();
  await tried();
  expect(popup.get()).toMatchObject({
    situation: { kind: 'page', page },
    settings: { sitesOff: ['lagoon.example'] },
  });
  await local.set({ settings: { version: 3, sitesOff: [] } });
  expect(popup.get().settings.sitesOff).toEqual([]);
  sent = [];
  fakeBrowser.tabs.onUpdated.fire(1, { status: 'complete' });
  await vi.waitUntil(() => sent.length > 0);
  expect(sent).toEqual([{ name: 'page:read', args: [] }]);
});
