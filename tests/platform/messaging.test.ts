/** Every message is answered by a value, whoever asks, whatever happens. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToPage } from '../../src/platform/messages.ts';
import { type Handlers, listenInPage, sendToBackground, sendToPage } from '../../src/platform/messaging.ts';
import { failure, success, UNREACHABLE } from '../../src/platform/result.ts';
import { deliver, fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const OWN = { id: 'winnow', url: 'extension://winnow/popup.html' };
let listening = new AbortController();

/** A page that has one fold, `f1`; revealing anything is a bug. */
const page: Handlers<ToPage> = {
  'page:read': () =>
    success({
      url: 'https://a.com/',
      title: 'A',
      status: 'no-article',
      folds: [],
      marks: [],
      advertorial: null,
      seller: false,
    }),
  'page:copy': async () => success(null),
  'fold:toggle': (_, id) => (id === 'f1' ? success(undefined) : failure('no such fold')),
  'fold:reveal': () => {
    throw new TypeError('a bug');
  },
  'picker:open': () => success(undefined),
  'picker:borders': () => failure('no such fold'),
  'fold:keep': () => Promise.reject(new Error('a later bug')),
  'site:leave': () => success(true),
  'fold:report': () => success(undefined),
  'fold:unkeep': (sender) => failure(JSON.stringify(sender)),
};

beforeEach(() => {
  reset();
  listening = new AbortController();
  listenInPage(page, listening.signal);
});

afterEach(() => {
  listening.abort();
  vi.restoreAllMocks();
});

describe('listening', () => {
  test.each([
    [
      'page:read',
      [],
      {
        ok: true,
        value: {
          url: 'https://a.com/',
          title: 'A',
          status: 'no-article',
          folds: [],
          marks: [],
          advertorial: null,
          seller: false,
        },
      },
    ],
    ['page:copy', [], { ok: true, value: null }],
    ['fold:toggle', ['f1', true], { ok: true, value: undefined }],
    ['fold:toggle', ['f2', true], { ok: false, error: 'no such fold' }],
  ])('answers %s %j', async (name, args, answer) => {
    expect(await deliver({ name, args }, OWN)).toEqual(answer);
  });

  test.each([
    ['fold:reveal', 'a bug'],
    ['fold:keep', 'a later bug'],
  ])('answers even where %s has a bug, and says so to developers', async (name, error) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await deliver({ name, args: ['f1'] }, OWN)).toEqual({ ok: false, error });
    expect(log).toHaveBeenCalledOnce();
  });

  test.each([
    undefined,
    null,
    'page:read',
    [],
    {},
    { name: 'page:read' },
    { name: 7, args: [] },
    { name: 'page:read', args: 'none' },
    { name: 'page:write', args: [] },
    { name: 'constructor', args: [] },
    { name: '__proto__', args: [] },
    { name: 'toString', args: [] },
  ])('answers %j with an error', async (message) => {
    expect(await deliver(message, OWN)).toMatchObject({ ok: false });
  });

  test.each([{}, { id: 'other' }, { id: 'winnow2' }])('refuses strangers: %j', async (sender) => {
    const answer = await deliver({ name: 'page:read', args: [] }, sender);
    expect(answer).toEqual({ ok: false, error: 'stranger' });
  });

  test('stops at the signal', async () => {
    listening.abort();
    await expect(deliver({ name: 'page:read', args: [] }, OWN)).rejects.toThrow();
  });

  test.each([
    [
      { id: 'winnow', url: 'https://a.com/x', tab: { id: 3, incognito: true } },
      { tabId: 3, url: 'https://a.com/x', isPrivate: true },
    ],
    [
      { id: 'winnow', url: 'extension://winnow/options.html', tab: { id: 4, incognito: false } },
      { url: 'extension://winnow/options.html', isPrivate: false },
    ],
    [{ id: 'winnow' }, { url: '', isPrivate: false }],
  ])('tells handlers who asks: %j', async (sender, seen) => {
    const answer = await deliver({ name: 'fold:unkeep', args: ['f1'] }, sender);
    expect(JSON.parse((answer as { error: string }).error)).toEqual(seen);
  });
});

describe('sending', () => {
  test('gives the answer of the page', async () => {
    fakeBrowser.tabs.sendMessage = (_, message) => deliver(message, OWN);
    expect(await sendToPage(3, 'fold:toggle', 'f1', false)).toEqual({ ok: true, value: undefined });
    expect(await sendToPage(3, 'fold:toggle', 'f2', false)).toEqual({ ok: false, error: 'no such fold' });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
    [
      'the extension was updated under the script',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['the answer is none', () => Promise.resolve(undefined)],
    ['the answer is something else', () => Promise.resolve({ done: true })],
    ['the answer is half an answer', () => Promise.resolve({ ok: false })],
  ])('is a value where %s', async (_, send) => {
    fakeBrowser.tabs.sendMessage = send;
    const kept = fakeBrowser.runtime.sendMessage;
    fakeBrowser.runtime.sendMessage = send;
    const failed = { ok: false, error: UNREACHABLE };
    expect(await sendToPage(3, 'page:read')).toEqual(failed);
    expect(await sendToBackground('corrections:applied', ['x'])).toEqual(failed);
    fakeBrowser.runtime.sendMessage = kept;
  });
});
