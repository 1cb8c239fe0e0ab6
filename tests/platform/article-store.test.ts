/** Articles in session storage: kept as long as there is room, forgotten with their private tab, never taken on trust. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetPrivateArticle,
  newKey,
  privateKey,
  readStoredArticle,
  type SavedArticle,
  storeArticle,
} from '../../src/platform/article-store.ts';
import { ARTICLE, savedArticle } from '../pages/samples.ts';
import { fakeBrowser, reset } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const { local, session } = fakeBrowser.storage;

beforeEach(reset);

function ofLength(length: number): SavedArticle {
  return savedArticle({ article: { ...ARTICLE, text: 'x'.repeat(length) } });
}

function keys(): readonly string[] {
  return [...session.data.keys()].sort();
}

test('gives back what was stored, and writes nothing to disk', async () => {
  expect(await storeArticle('1-a', savedArticle())).toEqual({ ok: true, value: undefined });
  expect(await readStoredArticle('1-a')).toEqual({ ok: true, value: savedArticle() });
  expect(local.data.size).toBe(0);
});

test('knows nothing of other keys', async () => {
  await storeArticle('1-a', savedArticle());
  for (const key of ['1-b', '', 'a', '1']) {
    expect(await readStoredArticle(key)).toEqual({ ok: true, value: undefined });
  }
});

test('says where storage cannot be read', async () => {
  session.failures.push('broken');
  expect(await readStoredArticle('1-a')).toEqual({ ok: false, error: 'broken' });
});

test('keys sort by time, and no two are the same', () => {
  const now = Date.UTC(2026, 10, 26);
  expect([newKey(now + 1), newKey(now)].sort()[0]?.startsWith(`${now}-`)).toBe(true);
  expect(newKey(now)).not.toBe(newKey(now));
});

describe('where there is too little room', () => {
  test('the oldest give way, and nothing else', async () => {
    session.data.set('page:1', 'state');
    for (const key of ['1-a', '2-b', '3-c']) await storeArticle(key, ofLength(2_000_000));
    expect(keys()).toEqual(['article:2-b', 'article:3-c', 'page:1']);
  });

  test('all others give way where the browser refuses', async () => {
    session.data.set('page:1', 'state');
    await storeArticle('1-a', ofLength(10));
    await storeArticle('2-b', ofLength(10));
    // Reading what is there, removing nothing, and the write itself.
    session.failures.push('', '', 'quota');
    expect((await storeArticle('3-c', ofLength(10))).ok).toBe(true);
    expect(keys()).toEqual(['article:3-c', 'page:1']);
  });

  test('it says that it could not', async () => {
    session.failures.push('', '', 'quota', '', '', 'quota');
    expect(await storeArticle('1-a', savedArticle())).toEqual({ ok: false, error: 'quota' });
  });

  test('an article takes its own place again', async () => {
    await storeArticle('1-a', ofLength(3_000_000));
    await storeArticle('1-a', ofLength(3_000_001));
    expect(keys()).toEqual(['article:1-a']);
  });
});

test('forgets the article of a private tab alone', async () => {
  await storeArticle(privateKey(7), savedArticle({ isPrivate: true }));
  await storeArticle(privateKey(70), savedArticle({ isPrivate: true }));
  await storeArticle('1-a', savedArticle());
  await forgetPrivateArticle(7);
  expect(keys()).toEqual(['article:1-a', 'article:tab-70']);
});

describe('anything else that lies there is no article', () => {
  const good = savedArticle();
  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'article'],
    ['a list', [good]],
    ['no article', { ...good, article: undefined }],
    ['no folds', { ...good, folds: undefined }],
    ['folds that are none', { ...good, folds: [{ id: 'x' }] }],
    ['no word on the seller', { ...good, seller: 'no' }],
    ['no word on the window', { ...good, isPrivate: undefined }],
    ['a strange advertorial', { ...good, advertorial: { source: 'rumour', quote: '' } }],
    ...Object.entries({
      url: 7,
      title: undefined,
      html: null,
      dir: 'up',
      picture: { src: 7 },
      minutes: '3',
      notices: ['rumour'],
      leftOut: [{ id: 7, html: '' }],
      promoShare: '1%',
    }).map(([field, value]): [string, unknown] => [
      `a broken ${field}`,
      { ...good, article: { ...ARTICLE, [field]: value } },
    ]),
  ])('%s', async (_, value) => {
    session.data.set('article:1-a', value);
    expect(await readStoredArticle('1-a')).toEqual({ ok: true, value: undefined });
  });
});
