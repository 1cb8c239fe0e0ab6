/** Settings and page states in storage: no change is lost, no failure is silent, nothing broken gets in. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/platform/page-state.ts';
import { forgetPage, storePage, watchPage } from '../../src/platform/page-store.ts';
import { changeSettings, followSettings, readPageSettings } from '../../src/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const { local, session } = fakeBrowser.storage;
const PAGE: PageState = {
  url: 'https://a.com/',
  title: 'A',
  status: 'off',
  folds: [],
  marks: [],
  advertorial: null,
  seller: false,
};
let watching = new AbortController();

beforeEach(() => {
  reset();
  watching = new AbortController();
});
afterEach(() => watching.abort());

describe('settings', () => {
  test('are the defaults at first', async () => {
    const { reading: _, ...ofPages } = DEFAULT_SETTINGS;
    expect(await readPageSettings()).toEqual({ ok: true, value: ofPages });
  });

  test('lose no change of several at once', async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `s${index}.com`);
    await Promise.all(sites.map((site) => changeSettings({ kind: 'site', site, on: false })));
    expect(await readPageSettings()).toMatchObject({ value: { sitesOff: sites } });
  });

  test('are followed from the first on, changes while they are being read among it', async () => {
    const told: (readonly string[])[] = [];
    const following = followSettings(watching.signal, ({ sitesOff }) => told.push(sitesOff));
    // Written after it was read, and known before the answer is there.
    local.data.set('settings', { version: 1, sitesOff: ['a.com'] });
    fakeBrowser.storage.onChanged.fire({ settings: { newValue: local.data.get('settings') } }, 'local');
    local.data.delete('settings');
    expect(await following).toMatchObject({ ok: true, value: { sitesOff: ['a.com'] } });
    expect(told).toEqual([]);
    await changeSettings({ kind: 'site', site: 'b.com', on: false });
    expect(told).toEqual([['b.com']]);
  });

  test('that cannot be read are not followed by what changed meanwhile', async () => {
    local.failures.push('locked');
    const following = followSettings(watching.signal, () => {});
    fakeBrowser.storage.onChanged.fire(
      { settings: { newValue: { version: 1, sitesOff: ['a.com'] } } },
      'local',
    );
    expect(await following).toMatchObject({ ok: false });
  });

  test('go on after a write that failed', async () => {
    local.failures.push('', 'disk full');
    const [refused, done] = await Promise.all([
      changeSettings({ kind: 'site', site: 'a.com', on: false }),
      changeSettings({ kind: 'site', site: 'b.com', on: false }),
    ]);
    expect([refused.ok, done.ok]).toEqual([false, true]);
  });

  test('that cannot be read are not overwritten by defaults', async () => {
    local.data.set('settings', { version: 1, sitesOff: ['a.com'] });
    local.failures.push('broken');
    const changed = await changeSettings({ kind: 'scope', scope: 'page' });
    expect(changed).toEqual({ ok: false, error: 'broken' });
    expect(local.data.get('settings')).toEqual({ version: 1, sitesOff: ['a.com'] });
  });

  test('reach whoever watches, until the signal', async () => {
    const seen: string[] = [];
    await followSettings(watching.signal, ({ scope }) => seen.push(scope));
    await changeSettings({ kind: 'scope', scope: 'page' });
    await local.set({ other: 1 });
    await session.set({ settings: { scope: 'article' } });
    watching.abort();
    await changeSettings({ kind: 'scope', scope: 'article' });
    expect(seen).toEqual(['page']);
  });
});

describe('page states', () => {
  test('reach whoever watches their tab, and no other', async () => {
    const seen: PageState[] = [];
    watchPage(1, watching.signal, (state) => seen.push(state));
    await storePage(2, { ...PAGE, title: 'of another tab' });
    await session.set({ 'page:1': { url: 7 } });
    await storePage(1, PAGE);
    await forgetPage(1);
    expect(seen).toEqual([PAGE]);
  });

  test('make room where the quota is used up', async () => {
    await storePage(1, PAGE);
    await session.set({ 'other:1': 1 });
    session.failures.push('quota');
    expect(await storePage(2, PAGE)).toEqual({ ok: true, value: undefined });
    expect([...session.data.keys()]).toEqual(['other:1', 'page:2']);
  });

  test('fail as a value where there is no room at all', async () => {
    session.failures.push('quota', '', '', 'quota');
    expect(await storePage(2, PAGE)).toMatchObject({ ok: false });
  });

  test('are forgotten by tab', async () => {
    await storePage(1, PAGE);
    await storePage(11, PAGE);
    await forgetPage(1);
    expect([...session.data.keys()]).toEqual(['page:11']);
  });
});
