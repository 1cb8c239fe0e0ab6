// @vitest-environment jsdom
/** The list of corrections in the settings: what it shows, what its controls do, and how each is taken back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OptionsState, SHOWN_AT_A_TIME } from '../../src/pages/options/state.ts';
import { MAX_CORRECTIONS, type SiteCorrection } from '../../src/settings/corrections.ts';
import { writeCorrections } from '../../src/settings/corrections-file.ts';
import { element, type OptionsStage, startOptions, textsOf } from './options-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

let open = new AbortController();
let stage: OptionsStage;

beforeEach(() => {
  open = new AbortController();
});
afterEach(() => open.abort());

function start(settings: Partial<OptionsState['settings']>): void {
  stage = startOptions(settings, open.signal);
}

const COINS: SiteCorrection = {
  site: 'courier.example',
  verdict: 'keep',
  category: 'gold',
  print: 't1.coins',
  words: 'Coins from our vault',
  day: '2031-04-05',
  times: 1,
};
const APP: SiteCorrection = {
  ...COINS,
  site: 'xn--mller-kva.example',
  verdict: 'fold',
  category: 'app',
  print: 't1.app',
  words: 'Read on the go',
  times: 0,
};
const OLD: SiteCorrection = { ...COINS, category: 'other', print: 'named', words: '', day: '', times: 0 };
const LIST = [OLD, COINS, APP];

const many = (length: number): SiteCorrection[] =>
  Array.from({ length }, (_, at) => ({ ...COINS, print: `t1.${at}` }));
const stored = (): readonly SiteCorrection[] => stage.options.get().settings.corrections;
const status = (): string => textsOf('.said')[0] ?? '';

function type(query: string): void {
  const field = element<HTMLInputElement>('#corrections-search');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function click(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find((each) => (each.ariaLabel ?? each.textContent) === name);
  if (!button) throw new Error(`there is no button ${name}`);
  button.focus();
  button.click();
}

async function choose(text: string): Promise<void> {
  await stage.actions.importCorrections(new Blob([text]));
}

describe('the list', () => {
  test('says all there is to know of each, the newest first', () => {
    start({ corrections: LIST });
    expect(textsOf('.correction-words')).toEqual([
      'Read on the go',
      'Coins from our vault',
      'Words no longer known',
    ]);
    expect(textsOf('.correction-about')).toEqual([
      'müller.example · A promo · App or channel · April 5, 2031 · not applied since',
      'courier.example · Not a promo · Gold offer · April 5, 2031 · applied on 1 page',
      'courier.example · Not a promo · Other promo · not applied since',
    ]);
  });

  test('is none at first, and there is nothing to export or to erase', () => {
    start({});
    expect(textsOf('#corrections .none')).toEqual(['Nothing yet.']);
    expect(textsOf('#corrections button')).toEqual(['Import…']);
  });

  test('shows words of pages as words', () => {
    start({ corrections: [{ ...COINS, words: '<img src=x onerror=alert(1)>' }] });
    expect(textsOf('.correction-words bdi')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  test.each<[string, readonly string[]]>([
    ['coins', ['t1.coins']],
    ['COINS  vault', ['t1.coins']],
    ['müller', ['t1.app']],
    ['xn--mller', ['t1.app']],
    ['gold', ['t1.coins']],
    ['not a promo', ['t1.coins', 'named']],
    ['courier coins', ['t1.coins']],
    ['coins app', []],
    ['  ', ['t1.app', 't1.coins', 'named']],
  ])('is searched for "%s"', (query, prints) => {
    start({ corrections: LIST });
    type(query);
    const words = LIST.filter(({ print }) => prints.includes(print)).map((each) => each.words);
    expect(textsOf('.correction-words').length).toBe(prints.length);
    for (const each of words.filter(Boolean)) expect(textsOf('.correction-words')).toContain(each);
  });

  test('is shown in parts, however long', () => {
    start({ corrections: many(MAX_CORRECTIONS) });
    expect(textsOf('.correction')).toHaveLength(SHOWN_AT_A_TIME);
    void click('Show more');
    expect(textsOf('.correction')).toHaveLength(2 * SHOWN_AT_A_TIME);
    type('vault');
    expect(textsOf('.correction')).toHaveLength(SHOWN_AT_A_TIME);
  });

  test('has the focus on what came once there is no more', async () => {
    start({ corrections: many(SHOWN_AT_A_TIME + 2) });
    await click('Show more');
    const row = document.querySelectorAll('.row')[SHOWN_AT_A_TIME];
    expect(row?.contains(document.activeElement)).toBe(true);
  });
});

describe('deleting', () => {
  test('is said, hands the focus on and can be taken back', async () => {
    start({ corrections: LIST });
    await click('Delete the correction “Coins from our vault” on courier.example');
    expect(document.activeElement?.ariaLabel).toContain('whose words are no longer known');
    await vi.waitUntil(() => status().startsWith('A correction for courier.example was deleted.'));
    expect(stored()).toEqual([OLD, APP]);
    await click('Undo');
    await vi.waitUntil(() => status() === 'Undone.');
    expect(new Set(stored())).toEqual(new Set(LIST));
    expect(document.activeElement?.className).toBe('said');
  });

  test('of all asks first', async () => {
    start({ corrections: LIST });
    await click('Delete all…');
    expect([textsOf('.erase p'), document.activeElement?.id]).toEqual([
      ['Delete all 3 corrections?'],
      'erase-no',
    ]);
    await click('Cancel');
    expect([stored().length, textsOf('.erase').length]).toEqual([3, 0]);
    expect(document.activeElement?.id).toBe('corrections-title');
    await click('Delete all…');
    await click('Delete');
    await vi.waitUntil(() => status().startsWith('All corrections were deleted.'));
    expect(stored()).toEqual([]);
    await click('Undo');
    await vi.waitUntil(() => stored().length === 3);
    expect(stored()).toEqual(LIST);
  });
});

describe('a file', () => {
  test('adds to the list, and can be taken back', async () => {
    start({ corrections: [COINS] });
    await choose(writeCorrections(LIST));
    expect(status()).toBe('2 corrections were imported.Undo');
    expect(stored()).toEqual(LIST);
    await click('Undo');
    await vi.waitUntil(() => stored().length === 1);
    expect(stored()).toEqual([COINS]);
  });

  test('with the list as it is brings nothing new', async () => {
    start({ corrections: LIST });
    await choose(writeCorrections(LIST));
    expect(status()).toBe('Nothing new in this file: your list already has its corrections.');
  });

  test('of older ones than the list has takes none, and there is nothing to undo', async () => {
    start({ corrections: LIST });
    const older = [COINS, APP].map((each) => ({ ...each, day: '2026-01-01' }));
    await choose(writeCorrections(older));
    expect(status()).toBe('Nothing new in this file: your list already has its corrections.');
    expect(stored()).toEqual(LIST);
  });

  test('takes from it what is newer than in the list', async () => {
    start({ corrections: LIST });
    const file = LIST.map((each, i) => ({ ...each, day: i === 0 ? '2026-12-31' : '2026-01-01' }));
    await choose(writeCorrections(file));
    expect(status()).toBe('1 correction was imported.Undo');
    expect(stored().map(({ day }) => day)).toContain('2026-12-31');
  });

  test('brings back what was exported and erased', async () => {
    start({ corrections: LIST });
    const saved = writeCorrections(stored());
    stage.actions.erase();
    await vi.waitUntil(() => stored().length === 0);
    await choose(saved);
    expect(stored()).toEqual(LIST);
  });

  test('with some bad entries gives the good ones, and says how many are refused', async () => {
    start({});
    const list = [COINS, { ...APP, site: 'no site' }, 7, null];
    await choose(JSON.stringify({ format: 'winnow-corrections', version: 1, corrections: list }));
    expect(status()).toContain('1 correction was imported. 3 entries in the file are not corrections');
    expect(stored()).toEqual([COINS]);
  });

  test('that finds no room says so', async () => {
    const full = Array.from({ length: MAX_CORRECTIONS }, (_, at) => ({ ...COINS, print: `t1.${at}` }));
    start({ corrections: full });
    await choose(writeCorrections([APP]));
    expect(status()).toContain('0 corrections were imported. The list is full: 1 older one was left out.');
    expect(stored()).toEqual(full);
  });

  test.each([
    ['<html>', 'cannot be read as a list'],
    ['{}', 'something other than corrections'],
    ['{"format":"winnow-corrections","version":9,"corrections":[]}', 'newer Winnow'],
  ])('%s changes nothing, and it is said what to do', async (text, words) => {
    start({ corrections: LIST });
    await choose(text);
    expect(textsOf('#corrections [role=alert]')[0]).toContain(words);
    expect(stored()).toEqual(LIST);
    await choose(writeCorrections([COINS]));
    expect(textsOf('#corrections [role=alert]')).toEqual(['']);
  });

  test('that the browser cannot read changes nothing', async () => {
    start({ corrections: LIST });
    const broken = { size: 1, text: () => Promise.reject(new Error('gone')) };
    await stage.actions.importCorrections(broken);
    expect(textsOf('#corrections [role=alert]')[0]).toContain('could not read this file');
    expect(stored()).toEqual(LIST);
  });
});
