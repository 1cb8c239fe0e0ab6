/** Tabs that are gone: closed, or under another id in Chrome. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchClosing } from '../../src/platform/tabs.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}));

const { tabs } = fakeBrowser;
const { onReplaced } = tabs;
let watching = new AbortController();
let gone: number[] = [];
const watch = (): void => watchClosing(watching.signal, (id) => void gone.push(id));

beforeEach(() => {
  watching = new AbortController();
  gone = [];
  tabs.onReplaced = onReplaced;
});
afterEach(() => watching.abort());

test('a tab that is closed is told of', () => {
  watch();
  tabs.onRemoved.fire(7, { windowId: 1, isWindowClosing: false });
  expect(gone).toEqual([7]);
});

test('of a tab that gets another id the one before is told, not the new one', () => {
  watch();
  onReplaced?.fire(8, 7);
  expect(gone).toEqual([7]);
});

test('nothing is told after the end', () => {
  watch();
  watching.abort();
  tabs.onRemoved.fire(7, {});
  onReplaced?.fire(8, 7);
  expect(gone).toEqual([]);
});

test('a tab that is loaded is none that is gone', () => {
  watch();
  tabs.onUpdated.fire(7, { status: 'complete' });
  expect(gone).toEqual([]);
});

test('browsers whose tabs keep their ids tell of those that are closed alone', () => {
  tabs.onReplaced = undefined;
  expect(watch).not.toThrow();
  onReplaced?.fire(8, 7);
  tabs.onRemoved.fire(9, {});
  expect(gone).toEqual([9]);
  expect(() => watching.abort()).not.toThrow();
});
