// @vitest-environment jsdom
/** The options page: what it shows of the settings, and what its controls ask for. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CATEGORIES } from '../../src/engine/types.ts';
import { siteToAdd } from '../../src/pages/options/actions.ts';
import { INITIAL, type OptionsState } from '../../src/pages/options/state.ts';
import type { Store } from '../../src/pages/shared/store.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { element, startOptions, textsOf } from './options-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
let open = new AbortController();
let options: Store<OptionsState>;

function start(settings: Partial<OptionsState['settings']> = {}): void {
  options = startOptions(settings, open.signal).options;
}

function type(text: string): void {
  element<HTMLInputElement>('#new-site').value = text;
  element<HTMLFormElement>('form').requestSubmit();
}

beforeEach(() => {
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
  expect(textsOf('[role=status]')).toEqual(['That could not be saved. Please try again.']);
  expect(element<HTMLInputElement>('#category-app').checked).toBe(true);
});

describe('sites', () => {
  test('are listed by name, in their own letters', () => {
    start({ sitesOff: ['z.example', 'xn--mller-kva.de', '127.0.0.1'] });
    expect(textsOf('.row-name')).toEqual(['127.0.0.1', 'müller.de', 'z.example']);
  });

  test('are none at first', () => {
    start();
    expect(textsOf('.none')).toEqual(['None. Winnow folds promos on every site.', 'None.', 'Nothing yet.']);
  });

  test('are added as sites, and the field is free again', async () => {
    start();
    type('https://www.harbour.example/story');
    await vi.waitUntil(() => textsOf('.row-name').includes('harbour.example'));
    expect(element<HTMLInputElement>('#new-site').value).toBe('');
    expect(document.activeElement?.id).toBe('new-site');
    await vi.waitUntil(() => textsOf('[role=status]')[0] === 'harbour.example was added.Undo');
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

  test.each([
    ['mara.blogs.example', 'blogs.example'],
    ['blogs.example', 'mara.blogs.example'],
    ['gs.example', 'blogs.example'],
  ])('are removed and put back one at a time: %s beside %s', async (site, other) => {
    const both = [site, other].sort().join();
    start({ sitesOff: [site, other] });
    element(`[aria-label="Remove ${site}"]`).click();
    await vi.waitUntil(() => textsOf('.said')[0] === `${site} was removed.Undo`);
    expect(textsOf('.row-name').join()).toBe(other);
    element('.said button').click();
    await vi.waitUntil(() => textsOf('.said')[0] === 'Undone.');
    expect(textsOf('.row-name').join()).toBe(both);
  });

  test('that were added go alone with "undo": what covers them stays', async () => {
    start({ sitesOff: ['blogspot.com'] });
    type('mara.blogspot.com');
    await vi.waitUntil(() => textsOf('.said')[0] === 'mara.blogspot.com was added.Undo');
    element('.said button').click();
    await vi.waitUntil(() => textsOf('.said')[0] === 'Undone.');
    expect(textsOf('.row-name')).toEqual(['blogspot.com']);
  });

  test('can still be put back where that fails once', async () => {
    start({ sitesOff: ['a.example'] });
    element('.row .button').click();
    await vi.waitUntil(() => textsOf('.row-name').length === 0);
    local.failures.push('', 'disk full');
    element('.said button').click();
    await vi.waitUntil(() => textsOf('.said')[0] === 'That could not be saved. Please try again.Undo');
    expect(textsOf('.row-name')).toEqual([]);
    element('.said button').click();
    await vi.waitUntil(() => textsOf('.row-name').join() === 'a.example');
  });
});

test('categories that are off on a site are listed, folded again and taken back', async () => {
  const off = { site: 'courier.example', category: 'gold' } as const;
  const both = [off, { ...off, category: 'app' }] as const;
  start({ categoriesOff: both });
  expect(textsOf('[aria-labelledby=here-title] .row-name')).toEqual([
    'courier.example Gold offer',
    'courier.example App or channel',
  ]);
  element('[aria-label="Remove “Gold offer” on courier.example from this list"]').click();
  await vi.waitUntil(() =>
    textsOf('.said')[0]?.startsWith('Winnow folds gold offers on courier.example again.'),
  );
  expect(options.get().settings.categoriesOff).toEqual([both[1]]);
  element('.said button').click();
  await vi.waitUntil(() => options.get().settings.categoriesOff.length === 2);
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
