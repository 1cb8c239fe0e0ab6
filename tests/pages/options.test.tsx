// @vitest-environment jsdom
/** The options page: what it shows of the settings, and what its controls ask for. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answers } from '../../src/background/answers.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { createActions, siteToAdd } from '../../src/pages/options/actions.ts';
import { Options } from '../../src/pages/options/options.tsx';
import { INITIAL, type OptionsState } from '../../src/pages/options/state.ts';
import { createStore, type Store } from '../../src/pages/shared/store.ts';
import { listenInBackground } from '../../src/platform/messaging.ts';
import { watchSettings } from '../../src/platform/settings-store.ts';
import { fakeBrowser, reset } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
let open = new AbortController();
let options: Store<OptionsState>;

function draw(state: OptionsState): void {
  render(<Options state={state} actions={createActions(options)} />, document.body);
}

/** The page with the real actions, before the real background. */
function start(settings: Partial<OptionsState['settings']> = {}): void {
  options = createStore({ ...INITIAL, settings: { ...INITIAL.settings, ...settings } }, draw);
  local.data.set('settings', options.get().settings);
  listenInBackground(answers, open.signal);
  watchSettings(open.signal, (now) => options.set({ settings: now }));
  draw(options.get());
}

function element<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

function textsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

function type(text: string): void {
  element<HTMLInputElement>('#new-site').value = text;
  element<HTMLFormElement>('form').requestSubmit();
}

beforeEach(() => {
  reset();
  render(null, document.body);
  open = new AbortController();
});
afterEach(() => open.abort());

test('shows scope and categories as they are set', () => {
  start({ scope: 'page', categories: { ...INITIAL.settings.categories, gold: false } });
  expect(element<HTMLInputElement>('#scope-page').checked).toBe(true);
  const off = CATEGORIES.filter((each) => !element<HTMLInputElement>(`#category-${each}`).checked);
  expect(off).toEqual(['gold']);
});

test('each control has a name and a line about it', () => {
  start();
  for (const box of document.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]')) {
    expect(box.labels?.[0]?.textContent).toMatch(/\w/);
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /\w\W*$/,
    );
  }
});

test('changes scope and categories', async () => {
  start();
  element('#scope-page').click();
  element('#category-app').click();
  const { categories } = INITIAL.settings;
  await vi.waitUntil(() => !options.get().settings.categories.app);
  expect(options.get().settings).toMatchObject({ scope: 'page', categories: { ...categories, app: false } });
});

test('switches marks off and on', async () => {
  start();
  expect(element<HTMLInputElement>('#marks').checked).toBe(true);
  element('#marks').click();
  await vi.waitUntil(() => !options.get().settings.marks);
  element('#marks').click();
  await vi.waitUntil(() => options.get().settings.marks);
});

test('turns a control back that could not be saved, and says so', async () => {
  start();
  local.failures.push('', 'disk full');
  element('#category-app').click();
  await vi.waitUntil(() => textsOf('[role=status]')[0] !== '');
  expect(textsOf('[role=status]')).toEqual(['That could not be saved.']);
  expect(element<HTMLInputElement>('#category-app').checked).toBe(true);
});

describe('sites', () => {
  test('are listed by name, in their own letters', () => {
    start({ sitesOff: ['z.example', 'xn--mller-kva.de', '127.0.0.1'] });
    expect(textsOf('.row-name')).toEqual(['127.0.0.1', 'müller.de', 'z.example']);
  });

  test('are none at first', () => {
    start();
    expect(textsOf('.none')).toEqual(['None. Winnow folds promos on every site.', 'Nothing yet.']);
  });

  test('are added as sites, and the field is free again', async () => {
    start();
    type('https://www.harbour.example/story');
    await vi.waitUntil(() => textsOf('.row-name').includes('harbour.example'));
    expect(element<HTMLInputElement>('#new-site').value).toBe('');
    expect(document.activeElement?.id).toBe('new-site');
    await vi.waitUntil(() => textsOf('[role=status]')[0] === 'harbour.example was added.');
  });

  test('that are none stay in the field, with what is wrong', () => {
    start();
    type('hello there');
    const field = element<HTMLInputElement>('#new-site');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['hello there', 'true']);
    expect(textsOf(`#${field.getAttribute('aria-describedby')}`)[0]).toContain(
      '“hello there” is not the name',
    );
    expect(options.get().settings.sitesOff).toEqual([]);
  });

  test('are removed, and the focus goes to a neighbour', async () => {
    start({ sitesOff: ['a.example', 'b.example'] });
    const buttons = document.querySelectorAll<HTMLElement>('.row .button');
    buttons[0]?.focus();
    buttons[0]?.click();
    expect(document.activeElement).toBe(buttons[1]);
    await vi.waitUntil(() => textsOf('.row-name').join() === 'b.example');
    element('.row .button').click();
    await vi.waitUntil(() => textsOf('.row-name').length === 0);
    expect(document.activeElement?.id).toBe('sites-title');
  });
});

test.each([
  ['', 'options_siteEmpty', ''],
  ['  ', 'options_siteEmpty', ''],
  ['hello', 'options_siteInvalid', 'hello'],
  ['reader@harbour.example', 'options_siteInvalid', 'reader@harbour.example'],
  ['x'.repeat(99), 'options_siteInvalid', 'x'.repeat(40)],
  ['www.twice.example', 'options_siteTwice', 'twice.example'],
])('%j cannot be added: %s', (input, key, about) => {
  expect(siteToAdd(input, ['twice.example'])).toEqual({ problem: { key, about } });
});

test('remembered blocks are counted by site, and forgotten by site', async () => {
  start({
    corrections: ['b.example 1', 'a.example 1', 'b.example 2'].map((each) => {
      const [site = '', print = ''] = each.split(' ');
      return { site, verdict: 'keep', category: 'gold', print, words: '', day: '', times: 0 };
    }),
  });
  expect(textsOf('.row-name')).toEqual(['a.example 1 block', 'b.example 2 blocks']);
  element('[aria-label="Forget the blocks of b.example"]').click();
  await vi.waitUntil(() => textsOf('.row-name').length === 1);
  expect(textsOf('.row-name')).toEqual(['a.example 1 block']);
});
