/** The reader follows the way of reading, whoever changes it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followReading } from '../../../src/pages/reader/reading-settings.ts';
import { fakeBrowser, reset } from '../../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

let leaving: AbortController;
let seen: string[];

beforeEach(() => {
  reset();
  leaving = new AbortController();
  seen = [];
});
afterEach(() => leaving.abort());

const stored = (theme: string): object => ({ version: 2, reading: { theme } });
const store = (theme: string): Promise<void> => fakeBrowser.storage.local.set({ settings: stored(theme) });
const follow = () => followReading(leaving.signal, ({ theme }) => seen.push(theme));

test('follows other pages, but not the echo of its own changes', async () => {
  await store('sepia');
  let answer: (value: unknown) => void = () => undefined;
  fakeBrowser.runtime.sendMessage = () => new Promise((resolve) => (answer = resolve));
  const keepReading = await follow();
  await store('dark');
  const kept = keepReading({ theme: 'grey' });
  await store('light');
  answer({ ok: true, value: undefined });
  expect(await kept).toBe(true);
  await store('contrast');
  expect(seen).toEqual(['sepia', 'dark', 'contrast']);
});

test('begins with what another page changes while it is being read', async () => {
  await store('sepia');
  const following = follow();
  fakeBrowser.storage.onChanged.fire({ settings: { newValue: stored('dark') } }, 'local');
  await following;
  expect(seen).toEqual(['dark']);
});

test('says where the background does not answer', async () => {
  fakeBrowser.runtime.sendMessage = async () => {
    throw new Error('nobody');
  };
  const keepReading = await follow();
  expect(await keepReading({ theme: 'grey' })).toBe(false);
});
