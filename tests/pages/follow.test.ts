/** The popup follows its tab: from the first answer, through news and reloads. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
// The popup loads this once it has an article to read, which on a busy machine takes longer than a test should wait.
import '../../src/article/article-of-copy.ts';
import type { PageCopy } from '../../src/article/page-copy.ts';
import { followTab } from '../../src/pages/popup/follow.ts';
import { INITIAL, type PopupState } from '../../src/pages/popup/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import type { PageState } from '../../src/platform/page-state.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';
import { foldState, pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

/** What its page is like. */
const COPY: PageCopy = {
  url: 'https://www.harbour.example/story',
  html: `<title>A harbour without ships</title><article>${'<p>The last ship left, and nobody saw it go, as it was night.</p>'.repeat(12)}</article>`,
};

const { local, session } = fakeBrowser.storage;
let following = new AbortController();
/** What the content script in tab 1 would say; undefined where there is none. */
let page: PageState | undefined;
let asked: string[] = [];
let popup: Store<PopupState>;
const kinds: string[] = [];

beforeEach(() => {
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
  reset();
  following = new AbortController();
  page = pageState({ folds: [foldState('a', 'gold')] });
  asked = [];
  kinds.length = 0;
  popup = createStore(INITIAL, ({ situation }) => kinds.push(situation.kind));
  fakeBrowser.tabs.get = async (id) => ({
    id,
    url: 'https://www.harbour.example/story',
    incognito: true,
    status: 'complete',
  });
  fakeBrowser.tabs.sendMessage = async (_, message) => {
    const { name } = message as { name: string };
    if (!page) throw new Error('nobody');
    asked.push(name);
    return { ok: true, value: name === 'page:read' ? page : COPY };
  };
  fakeBrowser.permissions.contains = async () => true;
});
afterEach(() => following.abort());

const start = (): Promise<void> => followTab(popup, 1, following.signal);
const readings = (): number => asked.filter((name) => name === 'page:copy').length;

test('shows page, site, settings and article', async () => {
  local.data.set('settings', { version: 1, sitesOff: ['other.example'] });
  await start();
  await vi.waitUntil(() => popup.get().reading.kind === 'ready');
  expect(popup.get()).toMatchObject({
    site: 'harbour.example',
    isPrivate: true,
    isAllowed: true,
    situation: { kind: 'page', page },
    settings: { sitesOff: ['other.example'] },
    reading: { kind: 'ready', article: { title: 'A harbour without ships', url: COPY.url } },
  });
});

test('keeps settings that change while it reads them', async () => {
  local.data.set('settings', { version: 1, sitesOff: ['old.example'] });
  const following = start();
  local.data.set('settings', { version: 1, sitesOff: ['new.example'] });
  fakeBrowser.storage.onChanged.fire(
    { settings: { newValue: { version: 1, sitesOff: ['newest.example'] } } },
    'local',
  );
  await following;
  expect(popup.get().settings.sitesOff).toEqual(['newest.example']);
});

test('reads the article again only where another comes out', async () => {
  await start();
  await vi.waitUntil(() => readings() === 1);
  const news = async (status: 'folded' | 'open' | 'kept'): Promise<void> => {
    page = pageState({ folds: [foldState('a', 'gold', { status })] });
    await session.set({ 'page:1': page });
  };
  await news('open');
  await news('folded');
  expect(readings()).toBe(1);
  await news('kept');
  await vi.waitUntil(() => readings() === 2);
  expect(popup.get().situation).toMatchObject({ page: { folds: [{ status: 'kept' }] } });
});

const ELSEWHERE = 'https://www.lagoon.example/story';
const NEXT = 'https://news.harbour.example/other';

test.each([
  ['category', 'goes with the site that it was said on', ELSEWHERE, false],
  ['site', 'goes with the site that it was said on', ELSEWHERE, false],
  ['show', 'goes with the page that it was said on', NEXT, false],
  ['keep', 'goes with the page that it was said on', NEXT, false],
  ['category', 'stays on other pages of the site', NEXT, true],
  ['site', 'stays on other pages of the site', NEXT, true],
  ['show', 'stays while its page changes', undefined, true],
  ['keep', 'stays while its page changes', undefined, true],
] as const)('what was said back of "%s" %s', async (step, _, url, stays) => {
  await start();
  const said = { step, id: 'a', category: 'gold', isRemembered: true } as const;
  popup.set({ said });
  await session.set({ 'page:1': pageState({ folds: [], ...(url ? { url } : {}) }) });
  expect(popup.get().said).toEqual(stays ? said : undefined);
});

test.each(['off', 'no-article', 'gave-up'] as const)(
  'asks for no article where the page is %s',
  async (status) => {
    page = pageState({ status });
    await start();
    expect(asked).toEqual(['page:read']);
  },
);

test('what a page answered gives way to its news, however long the browser thinks about access', async () => {
  fakeBrowser.permissions.contains = async () => {
    await session.set({ 'page:1': pageState({ folds: [foldState('a', 'gold', { status: 'open' })] }) });
    return true;
  };
  await start();
  expect(popup.get().situation).toMatchObject({ page: { folds: [{ status: 'open' }] } });
});

test('hears nothing of other tabs', async () => {
  await start();
  await session.set({ 'page:2': pageState({ status: 'off' }) });
  expect(popup.get().situation).toMatchObject({ page: { status: 'folding' } });
});

test('waits for the content script after a reload, without bad news in between', async () => {
  page = undefined;
  await start();
  expect(popup.get().situation.kind).toBe('reload');
  kinds.length = 0;
  fakeBrowser.tabs.onUpdated.fire(1, { status: 'complete' });
  setTimeout(() => {
    page = pageState({ status: 'no-article' });
  }, 300);
  await vi.waitUntil(() => popup.get().situation.kind === 'page', { timeout: 3000 });
  expect(new Set(kinds)).toEqual(new Set(['reload', 'page']));
});

test('says that something went wrong where the settings cannot be read, and asks for no reload', async () => {
  page = undefined;
  local.failures.push('corrupt');
  await start();
  fakeBrowser.tabs.onUpdated.fire(1, { status: 'complete' });
  await Promise.resolve();
  expect([popup.get().situation.kind, asked]).toEqual(['error', []]);
});

test('says so where nobody answers even after a reload, and asks for no other', async () => {
  page = undefined;
  await start();
  fakeBrowser.tabs.onUpdated.fire(2, { status: 'complete' });
  fakeBrowser.tabs.onUpdated.fire(1, { status: 'loading' });
  expect(popup.get().situation.kind).toBe('reload');
  kinds.length = 0;
  fakeBrowser.tabs.onUpdated.fire(1, { status: 'complete' });
  await vi.waitUntil(() => popup.get().situation.kind !== 'reload', { timeout: 3000 });
  expect(new Set(kinds)).toEqual(new Set(['reload', 'unreadable']));
});

test.each([
  ['reload', true],
  ['no-access', false],
])('without content script it is %s where access is %s', async (kind, hasAccess) => {
  page = undefined;
  fakeBrowser.permissions.contains = async () => hasAccess;
  await start();
  expect(popup.get()).toMatchObject({ situation: { kind }, site: 'harbour.example', isAllowed: hasAccess });
});

const STORY = 'https://www.harbour.example/story';

describe('the address that access is asked for', () => {
  const goTo = (url: string | undefined): void => {
    fakeBrowser.tabs.get = async (id) => ({ id, url, incognito: false, status: 'complete' });
    fakeBrowser.tabs.onUpdated.fire(1, { status: 'complete' });
  };

  test('follows a page that says where it is', async () => {
    await start();
    expect(popup.get().address).toBe(pageState().url);
    await session.set({ 'page:1': pageState({ url: NEXT }) });
    expect(popup.get().address).toBe(NEXT);
  });

  test('follows the tab where no page answers', async () => {
    page = undefined;
    await start();
    expect(popup.get().address).toBe(STORY);
    goTo(ELSEWHERE);
    await vi.waitUntil(() => popup.get().address !== STORY);
    expect(popup.get().address).toBe(ELSEWHERE);
  });

  test('is that of news which comes while the browser thinks about access', async () => {
    fakeBrowser.permissions.contains = async () => {
      await session.set({ 'page:1': pageState({ url: NEXT }) });
      return true;
    };
    await start();
    expect(popup.get().address).toBe(NEXT);
  });

  test.each([['about:blank'], ['https://addons.mozilla.org/'], [undefined]])(
    'is none on %s, also after a page that had one',
    async (url) => {
      page = undefined;
      await start();
      goTo(url);
      await vi.waitUntil(() => popup.get().address !== STORY);
      expect(popup.get().address).toBeUndefined();
    },
  );

  test('stays where other pages go elsewhere', async () => {
    page = undefined;
    await start();
    fakeBrowser.tabs.onUpdated.fire(2, { status: 'complete' });
    await session.set({ 'page:2': pageState({ url: ELSEWHERE }) });
    expect(popup.get().address).toBe(STORY);
  });
});

test('a tab that is gone is nothing to work on', async () => {
  fakeBrowser.tabs.get = () => Promise.reject(new Error('no tab'));
  await start();
  expect(popup.get()).toMatchObject({
    situation: { kind: 'browser-page' },
    site: undefined,
    address: undefined,
  });
});
