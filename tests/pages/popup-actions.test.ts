/** What the popup's buttons send, and what becomes of the popup when that fails. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createActions } from '../../src/pages/popup/actions.ts';
import { createFollowing } from '../../src/pages/popup/follow.ts';
import { INITIAL, type PopupActions, type PopupState } from '../../src/pages/popup/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';
import { foldState, pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { fold: FOLD } = foldState('f1', 'gold');
const close = vi.fn();
let sent: unknown[] = [];
let isReachable = true;
let isRemembered = true;
let popup: Store<PopupState>;
let actions: PopupActions;

async function answer(message: unknown): Promise<unknown> {
  sent.push(message);
  return { ok: isReachable, value: isRemembered, error: 'no such fold' };
}

beforeEach(() => {
  reset();
  close.mockClear();
  sent = [];
  isReachable = true;
  isRemembered = true;
  fakeBrowser.tabs.sendMessage = (_, message) => answer(message);
  fakeBrowser.runtime.sendMessage = answer;
  fakeBrowser.tabs.reload = async (id) => void sent.push(['reload', id]);
  popup = createStore<PopupState>({ ...INITIAL, site: 'harbour.example' }, () => undefined);
  actions = createActions(popup, 1, close, createFollowing(popup, 1));
});

describe.each<[string, (actions: PopupActions) => void, string, readonly unknown[], PopupState['problem']]>([
  [
    'the switch',
    ({ switchSite }) => switchSite(false),
    'settings:change',
    [{ kind: 'site', site: 'harbour.example', on: false }],
    'popup_notSaved',
  ],
  ['toggle', ({ toggle }) => toggle(FOLD, true), 'fold:toggle', ['f1', true], 'popup_failed'],
  ['reveal', ({ reveal }) => reveal('f1'), 'fold:reveal', ['f1'], 'popup_failed'],
  ['keep', ({ keep }) => keep(FOLD, true), 'fold:keep', ['f1'], 'popup_failed'],
  [
    'leaving a category',
    ({ leave }) => leave(FOLD, 'category'),
    'site:leave',
    ['gold', true],
    'popup_failed',
  ],
  ['leaving a site', ({ leave }) => leave(FOLD, 'site'), 'site:leave', [null, true], 'popup_failed'],
  ['unkeep', ({ keep }) => keep(FOLD, false), 'fold:unkeep', ['f1'], 'popup_failed'],
])('%s', (_, act, name, args, problem) => {
  test('is sent', () => {
    act(actions);
    expect(sent).toEqual([{ name, args }]);
  });

  test('says where it failed, until something works again', async () => {
    isReachable = false;
    act(actions);
    await vi.waitUntil(() => popup.get().problem !== '');
    expect(popup.get().problem).toBe(problem);
    expect(close).not.toHaveBeenCalled();
    isReachable = true;
    act(actions);
    await vi.waitUntil(() => popup.get().problem === '');
  });
});

describe.each<[string, (actions: PopupActions) => void, string, readonly unknown[]]>([
  ['show', ({ toggle }) => toggle(FOLD, true), 'fold:toggle', ['f1', false]],
  ['keep', ({ keep }) => keep(FOLD, true), 'fold:unkeep', ['f1']],
  ['category', ({ leave }) => leave(FOLD, 'category'), 'site:leave', ['gold', false]],
  ['site', ({ leave }) => leave(FOLD, 'site'), 'site:leave', [null, false]],
])('the step %s', (step, act, name, args) => {
  test('is said back, and taken back', async () => {
    act(actions);
    await vi.waitUntil(() => popup.get().said);
    expect(popup.get().said).toEqual({ step, id: 'f1', category: 'gold', isRemembered: true });
    actions.undo();
    await vi.waitUntil(() => !popup.get().said);
    expect(sent[1]).toEqual({ name, args });
  });

  test('is not said back where it failed, and stays said where its undo did', async () => {
    isReachable = false;
    act(actions);
    await vi.waitUntil(() => popup.get().problem !== '');
    expect(popup.get().said).toBeUndefined();
    isReachable = true;
    act(actions);
    await vi.waitUntil(() => popup.get().said);
    isReachable = false;
    actions.undo();
    await vi.waitUntil(() => popup.get().problem !== '');
    expect(popup.get().said?.step).toBe(step);
  });
});

test('a step that only the page knows of is said to be so', async () => {
  isRemembered = false;
  actions.leave(FOLD, 'category');
  await vi.waitUntil(() => popup.get().said);
  expect(popup.get().said?.isRemembered).toBe(false);
});

test('folding again is nothing to say', async () => {
  actions.toggle(FOLD, false);
  await vi.waitUntil(() => sent.length === 1);
  actions.undo();
  expect([popup.get().said, sent.length]).toEqual([undefined, 1]);
});

test('there is nothing to switch without a site', () => {
  popup.set({ site: undefined });
  actions.switchSite(false);
  expect(sent).toEqual([]);
});

describe('the switch of a page that is off', () => {
  const OFF = pageState({ status: 'off' });
  const asked = (): unknown[] => sent.map((message) => (message as { name: string }).name);

  beforeEach(() => {
    fakeBrowser.tabs.get = async (id) => ({ id, url: OFF.url, incognito: true, status: 'complete' });
    fakeBrowser.tabs.sendMessage = (_, message) => {
      sent.push(message);
      return Promise.resolve({ ok: true, value: OFF });
    };
    popup.set({ isPrivate: true, situation: { kind: 'page', page: OFF } });
  });

  test('speaks to the page where only that knows of it, and nothing is remembered', async () => {
    actions.switchSite(true);
    expect(sent).toEqual([{ name: 'site:leave', args: [null, false] }]);
    expect(popup.get().situation.kind).toBe('loading');
    await vi.waitUntil(() => popup.get().situation.kind === 'page');
    expect(asked()).toEqual(['site:leave', 'page:read']);
  });

  test('speaks to the settings where these say so', () => {
    popup.set({ settings: { ...INITIAL.settings, sitesOff: ['harbour.example'] } });
    actions.switchSite(true);
    expect(asked()).toEqual(['settings:change']);
  });
});

describe.each<[string, (actions: PopupActions) => void]>([
  ['revealing', ({ reveal }) => reveal('f1')],
  ['picking', ({ pick }) => pick()],
  ['setting borders', ({ pick }) => pick('f1')],
])('%s', (_, act) => {
  test('gives the page back to the reader, who may be on another one', async () => {
    fakeBrowser.tabs.update = async (id, change) => void sent.push(['update', id, change]);
    act(actions);
    await vi.waitUntil(() => close.mock.calls.length === 1);
    expect(sent.slice(1)).toEqual([['update', 1, { active: true }]]);
  });

  test('stays where the page refuses', async () => {
    isReachable = false;
    fakeBrowser.tabs.update = async (id, change) => void sent.push(['update', id, change]);
    act(actions);
    await vi.waitUntil(() => popup.get().problem !== '');
    expect([sent.length, close.mock.calls.length]).toEqual([1, 0]);
  });
});

test('a reload shows that it is under way', () => {
  actions.reload();
  expect([popup.get().situation.kind, sent]).toEqual(['loading', [['reload', 1]]]);
});

describe('access', () => {
  test.each<[string, boolean, PopupState['situation'], readonly unknown[]]>([
    ['is given: the page is loaded anew', true, { kind: 'no-access' }, [['reload', 1]]],
    ['is given where Winnow runs already', true, { kind: 'page', page: pageState() }, []],
    ['is refused', false, { kind: 'no-access' }, []],
  ])('%s', async (_, given, situation, expected) => {
    const request = vi.fn(async () => given);
    fakeBrowser.permissions.request = request;
    popup.set({ situation, isAllowed: false, address: 'https://harbour.example/' });
    actions.allow();
    await request.mock.results[0]?.value;
    await new Promise((resolve) => setTimeout(resolve));
    expect(request).toHaveBeenCalledWith({ origins: ['https://harbour.example/*'] });
    expect([popup.get().isAllowed, sent]).toEqual([given, expected]);
  });

  test('is asked for in the press itself, and for the page as it was last seen', () => {
    const request = vi.fn(async () => false);
    fakeBrowser.permissions.request = request;
    popup.set({ address: 'https://harbour.example/' });
    popup.set({ address: 'https://www.lagoon.example:8080/story' });
    actions.allow();
    expect(request.mock.calls).toEqual([[{ origins: ['https://www.lagoon.example/*'] }]]);
  });

  test('is not asked for where no page was seen', () => {
    const request = vi.fn(async () => false);
    fakeBrowser.permissions.request = request;
    actions.allow();
    expect(request).not.toHaveBeenCalled();
  });
});
