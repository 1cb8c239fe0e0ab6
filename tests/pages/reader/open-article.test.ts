/** Finds the article that an address names, and keeps it. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openArticle } from '../../../src/pages/reader/open-article.ts';
import type { PageState } from '../../../src/platform/page-state.ts';
import { fakeBrowser, reset } from '../../platform/fake-browser.ts';
import { foldState, pageState, savedArticle } from '../samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const { session, local } = fakeBrowser.storage;
const TEXT = '<p>The last ship left, and nobody saw it go, as it was night.</p>'.repeat(12);
const HTML = `<title>A harbour without ships</title><article>${TEXT}<div data-winnow-promo="a"><p>Buy gold now.</p></div></article>`;
let state: PageState | undefined;
let copy: unknown;
let isPrivate = false;

beforeEach(() => {
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
  reset();
  state = pageState({
    folds: [foldState('a', 'gold'), foldState('b', 'shop', { status: 'kept' })],
    seller: true,
  });
  copy = { url: 'https://www.harbour.example/story', html: HTML };
  isPrivate = false;
  fakeBrowser.tabs.get = async (id) => ({ id, incognito: isPrivate, status: 'complete' });
  fakeBrowser.tabs.getCurrent = async () => ({ id: 12, incognito: isPrivate, status: 'complete' });
  fakeBrowser.tabs.sendMessage = async (_, message) => {
    if (!state) throw new Error('nobody');
    return { ok: true, value: (message as { name: string }).name === 'page:read' ? state : copy };
  };
});

const open = (query: string) => openArticle(new URLSearchParams(query));

async function openAndKeep(query: string) {
  const { opening, keep } = await open(query);
  return { opening, key: await keep() };
}

test('reads the article of a tab, and keeps it with the folds that were left out', async () => {
  const { opening, key } = await openAndKeep('tab=3');
  expect(opening).toMatchObject({
    kind: 'ready',
    saved: { seller: true, advertorial: null, isPrivate: false },
  });
  if (opening.kind !== 'ready') return;
  expect(opening.saved.article.text).toContain('The last ship left');
  expect(opening.saved.article.text).not.toContain('Buy gold');
  expect(opening.saved.folds.map(({ id }) => id)).toEqual(['a']);
  expect(await openAndKeep(`article=${key}`)).toEqual({ opening, key });
  expect(local.data.size).toBe(0);
});

test('has the article to show before it keeps it', async () => {
  const { opening, keep } = await open('tab=3');
  expect(opening.kind).toBe('ready');
  expect(session.data.size).toBe(0);
  const key = await keep();
  expect([...session.data.keys()]).toEqual([`article:${key}`]);
});

test('keeps the article of a private window under its own tab', async () => {
  isPrivate = true;
  const { opening, key } = await openAndKeep('tab=3');
  expect(opening).toMatchObject({ saved: { isPrivate: true } });
  expect(key).toBe('tab-12');
});

test('shows an article that it could not keep', async () => {
  session.failures.push('', '', 'quota', '', '', 'quota');
  const { opening, key } = await openAndKeep('tab=3');
  expect([opening.kind, key]).toEqual(['ready', undefined]);
});

describe('has none', () => {
  test.each(['', 'article=', 'article=1-x', 'tab=', 'tab=x', 'tab=1.5'])('for ?%s', async (query) => {
    expect((await open(query)).opening.kind).toBe('gone');
  });

  test('where nobody answers', async () => {
    state = undefined;
    expect(await openAndKeep('tab=3')).toEqual({ opening: { kind: 'unreachable' }, key: undefined });
  });

  test('where the tab is gone', async () => {
    fakeBrowser.tabs.get = async () => {
      throw new Error('no tab');
    };
    expect((await open('tab=3')).opening.kind).toBe('unreachable');
  });

  test.each([
    ['Winnow has nothing to do there', null],
    ['the page has no article', { url: 'https://www.harbour.example/', html: '<title>Empty</title>' }],
  ])('where %s', async (_, value) => {
    copy = value;
    expect((await open('tab=3')).opening.kind).toBe('no-article');
    expect(session.data.size).toBe(0);
  });

  test('where something else than an article is kept', async () => {
    session.data.set('article:1-x', { ...savedArticle(), folds: 'none' });
    expect((await open('article=1-x')).opening.kind).toBe('gone');
  });
});
