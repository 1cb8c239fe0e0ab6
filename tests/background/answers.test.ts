/** The background takes from each sender only what that sender may say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectedPages, SITE } from '../../scripts/sample-site.ts';
import { answers } from '../../src/background/answers.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { foldAt } from '../../src/engine/fold-at.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { message } from '../../src/platform/i18n.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import type { PageState } from '../../src/platform/page-state.ts';
import { signTexts } from '../../src/platform/sign-texts.ts';
import { parseSettings } from '../../src/settings/parse.ts';
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
  const options = {
    url: PAGE.url,
    scope: 'article',
    categories: CATEGORIES,
    corrections: [],
    leanings: {},
  } as const;

  test('says what the engine says, and what the signs of it say', async () => {
    const value = analyse(page, options);
    expect(value.folds.length).toBeGreaterThan(0);
    const answer = { report: value, texts: signTexts(value, message) };
    expect(await ask('page:analyse', [snapshot, options], PAGE)).toEqual({ ok: true, value: answer });
    expect(answer.texts).toContainEqual(['fold_show', 'Show']);
    expect([session.data.size, local.data.size]).toEqual([0, 0]);
  });

  test.each([
    ['the popup', [snapshot, options], POPUP],
    ['nothing', [], PAGE],
    ['no list', ['html', options], PAGE],
    ['no options', [snapshot], PAGE],
    ['a list', [[], options], PAGE],
    ['codes without a text', [{ codes: snapshot.codes }, options], PAGE],
    ['a text without codes', [{ codes: null, text: '' }, options], PAGE],
    ['an unknown scope', [snapshot, { ...options, scope: 'site' }], PAGE],
    ['an unknown category', [snapshot, { ...options, categories: ['spam'] }], PAGE],
    ['a number for an address', [snapshot, { ...options, url: 5 }], PAGE],
    ['corrections that are none', [snapshot, { ...options, corrections: [{ verdict: 'keep' }] }], PAGE],
    ['no corrections', [snapshot, { ...options, corrections: undefined }], PAGE],
  ])('refuses %s', async (_, args, sender) => {
    expect(await ask('page:analyse', args, sender)).toEqual({ ok: false, error: 'refused' });
  });

  test.each([
    ['nothing', { codes: [], text: '' }],
    ['objects', { codes: [{}, null], text: '' }],
    ['what is cut off', { ...snapshot, codes: snapshot.codes.slice(0, -1) }],
    ['what has too little text', { ...snapshot, text: snapshot.text.slice(0, -1) }],
  ])('says that it cannot read %s', async (_, list) => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const answer = await ask('page:analyse', [list, options], PAGE);
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('no snapshot') });
  });
});

describe('page:describe', () => {
  const page = documentOf('<h1>News</h1><p>It rained.</p><div id="box"><p>Order our towels today</p></div>');
  const { snapshot } = takeSnapshot(page);
  const run = { parent: [], from: 2, to: 2 };

  test('says what the engine says, and keeps nothing', async () => {
    const value = foldAt(page, run, PAGE.url);
    expect(value.fold).not.toBeNull();
    expect(await ask('page:describe', [snapshot, run, PAGE.url], PAGE)).toEqual({ ok: true, value });
    expect([session.data.size, local.data.size]).toEqual([0, 0]);
  });

  test.each([
    ['the popup', [snapshot, run, PAGE.url], POPUP],
    ['nothing', [], PAGE],
    ['no list', ['html', run, PAGE.url], PAGE],
    ['no run', [snapshot, null, PAGE.url], PAGE],
    ['a run backwards', [snapshot, { parent: [], from: 2, to: 1 }, PAGE.url], PAGE],
    ['a run of no numbers', [snapshot, { parent: ['0'], from: 0, to: 0 }, PAGE.url], PAGE],
    ['a run before the first', [snapshot, { parent: [], from: -1, to: 0 }, PAGE.url], PAGE],
    ['a run of half an element', [snapshot, { parent: [], from: 0, to: 0.5 }, PAGE.url], PAGE],
    ['no address', [snapshot, run], PAGE],
  ])('refuses %s', async (_, args, sender) => {
    expect(await ask('page:describe', args, sender)).toEqual({ ok: false, error: 'refused' });
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

describe('block:correct', () => {
  const SAID = { verdict: 'keep', category: 'gold', print: 'x', words: 'Coins' } as const;
  const stored = (): readonly object[] | undefined =>
    (local.data.get('settings') as { corrections?: readonly object[] } | undefined)?.corrections;

  test('remembers for the site of the sender, with the day, and forgets again', async () => {
    expect(await ask('block:correct', [SAID, true], PAGE)).toEqual({ ok: true, value: true });
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(stored()).toEqual([{ ...SAID, site: 'a.co.uk', day, times: 0 }]);
    await ask('block:correct', [SAID, false], PAGE);
    expect(stored()).toEqual([]);
  });

  test('takes nothing along that is no correction', async () => {
    await ask(
      'block:correct',
      [{ ...SAID, site: 'b.com', times: 9, page: 'https://a.co.uk/secret' }, true],
      PAGE,
    );
    expect(stored()).toMatchObject([{ site: 'a.co.uk', times: 0 }]);
    expect(JSON.stringify(stored())).not.toContain('secret');
  });

  test('counts on how many pages it applied', async () => {
    await ask('block:correct', [SAID, true], PAGE);
    expect(await ask('corrections:applied', [['x', 'other']], PAGE)).toMatchObject({ ok: true });
    expect(await ask('corrections:applied', [['x']], PRIVATE_PAGE)).toMatchObject({ ok: true });
    expect(stored()).toMatchObject([{ print: 'x', times: 1 }]);
  });

  test('remembers nothing from private windows', async () => {
    expect(await ask('block:correct', [SAID, true], PRIVATE_PAGE)).toEqual({ ok: true, value: false });
    expect(local.data.size).toBe(0);
  });

  test.each([
    ['block:correct', [SAID, true], POPUP],
    ['block:correct', [SAID, true], { ...PAGE, url: 'about:blank' }],
    ['block:correct', ['x', true], PAGE],
    ['block:correct', [{ ...SAID, print: '' }, true], PAGE],
    ['block:correct', [{ ...SAID, verdict: 'hide' }, true], PAGE],
    ['block:correct', [{ ...SAID, words: 'x'.repeat(121) }, true], PAGE],
    ['corrections:applied', [['x']], POPUP],
    ['corrections:applied', ['x'], PAGE],
    ['corrections:applied', [[7]], PAGE],
  ])('%s refuses %j from %j', async (name, args, sender) => {
    expect(await ask(name, args, sender)).toEqual({ ok: false, error: 'refused' });
    expect(local.data.size).toBe(0);
  });
});

describe('site:leave', () => {
  test.each([
    ['gold', { categoriesOff: [{ site: 'a.co.uk', category: 'gold' }], sitesOff: [] }],
    [null, { categoriesOff: [], sitesOff: ['a.co.uk'] }],
  ])('leaves %s alone on the site of the sender, and folds it again', async (what, expected) => {
    expect(await ask('site:leave', [what, true], PAGE)).toEqual({ ok: true, value: true });
    expect(parseSettings(local.data.get('settings'))).toMatchObject(expected);
    await ask('site:leave', [what, false], PAGE);
    expect(parseSettings(local.data.get('settings'))).toMatchObject({ categoriesOff: [], sitesOff: [] });
  });

  test.each(['gold', null])('remembers nothing of %s from private windows', async (what) => {
    expect(await ask('site:leave', [what, true], PRIVATE_PAGE)).toEqual({ ok: true, value: false });
    expect(local.data.size).toBe(0);
  });

  test.each([
    [['gold', true], POPUP],
    [['gold', true], OPTIONS],
    [[null, true], { ...PAGE, url: 'about:blank' }],
    [['b.com', true], PAGE],
    [[undefined, true], PAGE],
    [[{ site: 'b.com' }, true], PAGE],
    [['gold', 'yes'], PAGE],
    [['gold'], PAGE],
  ])('refuses %j from %j', async (args, sender) => {
    expect(await ask('site:leave', args, sender)).toEqual({ ok: false, error: 'refused' });
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
