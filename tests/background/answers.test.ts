/** The background takes from each sender only what that sender may say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { answers } from '../../src/background/answers.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import type { PageState } from '../../src/platform/page-state.ts';
import { takeSnapshot } from '../../src/snapshot/take-snapshot.ts';
import { documentOf } from '../engine/documents.ts';
import { deliver, fakeBrowser, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const STATE: PageState = {
  url: 'https://www.a.co.uk/',
  title: 'A',
  status: 'off',
  folds: [],
  marks: [],
  advertorial: null,
  seller: false,
};
const PAGE = { id: 'winnow', url: 'https://www.a.co.uk/story', tab: { id: 3, incognito: false } };
const PRIVATE_PAGE = { ...PAGE, tab: { id: 4, incognito: true } };
const POPUP = { id: 'winnow', url: 'extension://winnow/popup.html' };
const OPTIONS = { id: 'winnow', url: 'extension://winnow/options.html', tab: { id: 5, incognito: false } };
const OFF = { kind: 'site', site: 'b.com', on: false };
const { local, session } = fakeBrowser.storage;
const listening = new AbortController();

beforeAll(() => listenInBackground(answers, listening.signal));
afterAll(() => listening.abort());
beforeEach(reset);

const ask = (name: string, args: readonly unknown[], sender: object): Promise<unknown> =>
  deliver({ name, args }, sender);

describe('page:analyse', () => {
  const [name = ''] = Object.entries(expectedPages()).find(([, { fold }]) => fold.length > 0) ?? [];
  const page = documentOf(readFileSync(join(SITE, name), 'utf8'));
  const { snapshot } = takeSnapshot(page);
  const options = { url: PAGE.url, scope: 'article', categories: CATEGORIES, corrections: [] } as const;

  test('says what the engine says', async () => {
    const value = analyse(page, options);
    expect(value.folds.length).toBeGreaterThan(0);
    expect(await ask('page:analyse', [snapshot, options], PAGE)).toEqual({ ok: true, value });
    expect([session.data.size, local.data.size]).toEqual([0, 0]);
  });

  test.each([
    ['the popup', [snapshot, options], POPUP],
    ['nothing', [], PAGE],
    ['no list', ['html', options], PAGE],
    ['no options', [snapshot], PAGE],
    ['an unknown scope', [snapshot, { ...options, scope: 'site' }], PAGE],
    ['an unknown category', [snapshot, { ...options, categories: ['spam'] }], PAGE],
    ['a number for an address', [snapshot, { ...options, url: 5 }], PAGE],
    ['corrections that are none', [snapshot, { ...options, corrections: [{ verdict: 'keep' }] }], PAGE],
    ['no corrections', [snapshot, { ...options, corrections: undefined }], PAGE],
  ])('refuses %s', async (_, args, sender) => {
    expect(await ask('page:analyse', args, sender)).toEqual({ ok: false, error: 'refused' });
  });

  test.each([
    ['an empty list', []],
    ['objects', [{}, null]],
    ['what is cut off', snapshot.slice(0, -1)],
  ])('says that it cannot read %s', async (_, list) => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const answer = await ask('page:analyse', [list, options], PAGE);
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('no snapshot') });
  });
});

describe('page:publish', () => {
  test('keeps the state and marks the button', async () => {
    expect(await ask('page:publish', [STATE], PAGE)).toEqual({ ok: true, value: undefined });
    expect(session.data.get('page:3')).toEqual(STATE);
    expect(fakeBrowser.action.calls).toContainEqual(['setBadgeText', { tabId: 3, text: 'off' }]);
  });

  test.each([
    [[STATE], POPUP],
    [[STATE], OPTIONS],
    [[], PAGE],
    [['off'], PAGE],
    [[{ ...STATE, folds: [{}] }], PAGE],
  ])('refuses %j from %j', async (args, sender) => {
    expect(await ask('page:publish', args, sender)).toEqual({ ok: false, error: 'refused' });
    expect([session.data.size, fakeBrowser.action.calls.length]).toEqual([0, 0]);
  });
});

describe('block:keep', () => {
  const kept = (): unknown => (local.data.get('settings') as { kept?: unknown } | undefined)?.kept;

  test('remembers for the site of the sender, and forgets again', async () => {
    expect(await ask('block:keep', ['x', true], PAGE)).toEqual({ ok: true, value: true });
    expect(kept()).toEqual([{ site: 'a.co.uk', fingerprint: 'x' }]);
    await ask('block:keep', ['x', false], PAGE);
    expect(kept()).toEqual([]);
  });

  test('remembers nothing from private windows', async () => {
    expect(await ask('block:keep', ['x', true], PRIVATE_PAGE)).toEqual({ ok: true, value: false });
    expect(local.data.size).toBe(0);
  });

  test.each([
    [['x', true], POPUP],
    [['x', true], { ...PAGE, url: 'about:blank' }],
    [['x'], PAGE],
    [['', true], PAGE],
    [[7, true], PAGE],
    [['x'.repeat(201), true], PAGE],
  ])('refuses %j from %j', async (args, sender) => {
    expect(await ask('block:keep', args, sender)).toEqual({ ok: false, error: 'refused' });
    expect(local.data.size).toBe(0);
  });
});

describe('settings:change', () => {
  test.each([POPUP, OPTIONS])('is done for %j', async (sender) => {
    expect(await ask('settings:change', [OFF], sender)).toEqual({ ok: true, value: undefined });
    expect(local.data.get('settings')).toMatchObject({ sitesOff: ['b.com'] });
  });

  test.each([
    [[OFF], PAGE],
    [[OFF], PRIVATE_PAGE],
    [[], POPUP],
    [[{ ...OFF, on: 'no' }], POPUP],
    [[{ kind: 'everything' }], OPTIONS],
  ])('refuses %j from %j', async (args, sender) => {
    expect(await ask('settings:change', args, sender)).toEqual({ ok: false, error: 'refused' });
    expect(local.data.size).toBe(0);
  });

  test('says where nothing could be saved', async () => {
    local.failures.push('', 'disk full');
    expect(await ask('settings:change', [OFF], POPUP)).toEqual({ ok: false, error: 'disk full' });
  });
});
