/** What is said as corrections by a pick and by other borders, how long picks hold, and what is left where none is made. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Corrections, createCorrections } from '../../src/content/corrections.ts';
import type { Found } from '../../src/content/found.ts';
import { openPicker, type PickerOptions } from '../../src/content/picker/picker.ts';
import type { Stage } from '../../src/content/picker/stage.ts';
import { showToast } from '../../src/content/picker/toast.ts';
import { Picks, type PicksOptions } from '../../src/content/picks.ts';
import type { Category, Correction } from '../../src/engine/types.ts';
import { documentOf } from '../engine/documents.ts';
import { foldState } from '../pages/samples.ts';
import { POLICY } from './policies.ts';

vi.mock('../../src/content/picker/picker.ts', () => ({ openPicker: vi.fn(() => () => {}) }));
vi.mock('../../src/content/picker/stage.ts', () => ({ setStage: vi.fn(() => true) }));
vi.mock('../../src/content/picker/toast.ts', () => ({ showToast: vi.fn(() => () => {}) }));

const STAGE = { remove: () => {}, isThere: () => true } as Partial<Stage> as Stage;
const folding = { find: vi.fn(), toggle: vi.fn((_: string, __: boolean) => true), replace: vi.fn() };
const focus = vi.fn();
const remember = vi.fn();
let categories: readonly Category[];
let document: Document;
let corrections: Corrections;
let picks: Picks;

function begin(known: readonly Correction[] = [], isAdvertorial = false): void {
  corrections = createCorrections(known, () => {});
  picks = new Picks({
    document,
    message: (key: string, ...words: readonly string[]) => [key, ...words].join(' '),
    policyNow: () => ({ ...POLICY, categories }),
    isAdvertorial: () => isAdvertorial,
    folding,
    corrections,
    remember,
    onCorrected: () => {},
    onBegin: () => {},
    onReport: () => {},
    guard: (work: () => void) => work(),
    signal: new (document.defaultView as Window & typeof globalThis).AbortController().signal,
  } as unknown as PicksOptions);
}

beforeEach(() => {
  vi.clearAllMocks();
  remember.mockResolvedValue(true);
  folding.replace.mockReturnValue(true);
  categories = ['webinar', 'gold'];
  document = documentOf('<h1>The bridge</h1><p id="seat">Reserve</p><p id="shop">Buy it</p>');
  Object.assign(document, { elementFromPoint: () => null });
  begin();
});

function found(text: string, ...ids: readonly string[]): Found {
  const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
  const { fold } = foldState(ids.join('+'), 'webinar', { text, print: ids.join('+'), excerpt: text });
  return { fold, isSure: true, elements, text: elements.map(({ textContent }) => textContent).join('\n') };
}

/** Ends what the picker was opened for. */
async function end(picked?: readonly Found[], isArticle = true): Promise<void> {
  const [options] = vi.mocked(openPicker).mock.lastCall as [PickerOptions];
  options.onEnd(picked ? { found: picked, isArticle, category: 'gold' } : null, STAGE);
  await vi.waitFor(() => expect([showToast, focus].some((each) => vi.mocked(each).mock.lastCall)).toBe(true));
}

async function pick(one: Found, isArticle = true): Promise<void> {
  picks.open('page');
  await end([one], isArticle);
}

/** Begins to set the borders of what is folded, or open, there. */
function setBorders(old: Found, status: 'folded' | 'open' = 'folded'): boolean {
  folding.find.mockReturnValue({ ...old, status, sign: { focus } });
  return picks.setBorders(old.fold.id);
}

const said = (): readonly string[] =>
  remember.mock.calls.map(([{ verdict, category, print }, on]) => `${on} ${verdict} ${category} ${print}`);
const lastWord = (): string | undefined => vi.mocked(showToast).mock.lastCall?.[1].text;

describe('what is said', () => {
  test('of something new: that it is a promo of the category chosen', async () => {
    await pick(found('Reserve', 'seat'));
    expect(said()).toEqual(['true fold gold seat']);
  });

  test('of narrower borders: that what was too much is none', async () => {
    setBorders(found('Reserve\nBuy it', 'seat', 'shop'));
    await end([found('Reserve', 'seat')]);
    expect(said()).toEqual(['true keep webinar seat+shop', 'true fold gold seat']);
  });

  test('of wider borders: nothing against the narrower ones', async () => {
    setBorders(found('Reserve', 'seat'));
    await end([found('Reserve\nBuy it', 'seat', 'shop')]);
    expect(said()).toEqual(['true fold gold seat+shop']);
  });

  test('once it is undone: what had been said before, in its order', async () => {
    begin([
      { verdict: 'fold', category: 'webinar', print: 'seat+shop' },
      { verdict: 'keep', category: 'webinar', print: 'other' },
    ]);
    setBorders(found('Reserve\nBuy it', 'seat', 'shop'));
    await end([found('Reserve', 'seat')]);
    remember.mockClear();
    vi.mocked(showToast).mock.lastCall?.[1].onUndo?.();
    await vi.waitFor(() => expect(said()).toHaveLength(3));
    expect(said()).toEqual([
      'false keep webinar seat+shop',
      'false fold gold seat',
      'true fold webinar seat+shop',
    ]);
    expect(corrections.verdictOn('seat')).toBeUndefined();
    expect(corrections.verdictOn('other')).toBe('keep');
  });

  test('is nothing where the page has no place for it, and what was there comes back', async () => {
    const old = found('Reserve\nBuy it', 'seat', 'shop');
    setBorders(old);
    folding.replace.mockReturnValueOnce(false);
    await end([found('Reserve', 'seat')]);
    expect(said()).toEqual([]);
    expect(folding.replace.mock.lastCall?.[1]).toMatchObject([{ fold: { id: 'seat+shop' } }]);
    expect([lastWord(), vi.mocked(showToast).mock.lastCall?.[1].onUndo]).toEqual([
      'picker_noPlace',
      undefined,
    ]);
    expect(picks.among([])).toEqual([]);
  });
});

test.each([
  [true, true, false, 'picker_done'],
  [true, false, false, 'picker_doneStray'],
  [true, true, true, 'picker_doneStray'],
  [false, true, false, 'picker_doneHere'],
])(
  'remembered %j, in an article %j, on an advertisement %j: %s',
  async (isRemembered, isArticle, isAd, word) => {
    begin([], isAd);
    remember.mockResolvedValue(isRemembered);
    await pick(found('Reserve', 'seat'), isArticle);
    expect(lastWord()).toBe(`${word} category_gold`);
  },
);

describe('a pick', () => {
  const ids = (all: readonly Found[]): readonly string[] => all.map(({ fold }) => fold.id);

  beforeEach(() => pick(found('Reserve\nBuy it', 'seat', 'shop')));

  test('stands in the place of what readings find there', () => {
    expect(ids(picks.among([]))).toEqual(['seat+shop']);
    const title = { ...found('The bridge'), elements: [...document.querySelectorAll('h1')] };
    expect(ids(picks.among([found('Buy it', 'shop'), title]))).toEqual(['', 'seat+shop']);
  });

  test('is none while its category is off', () => {
    categories = ['webinar'];
    expect(picks.among([])).toEqual([]);
    categories = ['gold'];
    expect(ids(picks.among([]))).toEqual(['seat+shop']);
  });

  test.each<[string, () => void]>([
    ['a part of it is gone', () => document.getElementById('shop')?.remove()],
    ['a part of it holds other text', () => document.getElementById('seat')?.append('!')],
    [
      'it is said to be no promo',
      () => corrections.say({ verdict: 'keep', category: 'gold', print: 'seat+shop' }, true),
    ],
    ['it is undone', () => vi.mocked(showToast).mock.lastCall?.[1].onUndo?.()],
  ])('is none any more once %s', (_, happen) => {
    happen();
    expect(picks.among([])).toEqual([]);
  });

  test('is a deed of the reader, until it is undone', () => {
    expect(picks.deedOf(found('', 'shop'))).toBeUndefined();
    expect(ids(picks.deedOf(found('', 'seat'))?.fresh ?? [])).toEqual(['seat+shop']);
    vi.mocked(showToast).mock.lastCall?.[1].onUndo?.();
    expect(picks.deedOf(found('', 'seat'))).toBeUndefined();
  });
});

describe('borders that are left as they were', () => {
  test.each([
    [
      'folded',
      [
        ['seat', true],
        ['seat', false],
      ],
    ],
    ['open', []],
  ] as const)('leave a fold %s', async (status, toggles) => {
    expect(setBorders(found('Reserve', 'seat'), status)).toBe(true);
    await end();
    expect(folding.toggle.mock.calls).toEqual(toggles);
    expect(focus).toHaveBeenCalledTimes(1);
    expect([folding.replace.mock.calls, said()]).toEqual([[], []]);
  });

  test('are none where there is no fold', () => {
    folding.find.mockReturnValue(undefined);
    expect(picks.setBorders('seat')).toBe(false);
    expect(openPicker).not.toHaveBeenCalled();
  });
});

describe('picking begins', () => {
  /** Where the picker stands when it is opened, after the context menu was opened on an element. */
  function startOf(from: 'pointer' | 'page', target: string, isTrusted: boolean): string | undefined {
    const listen = vi.spyOn(document.defaultView as Window, 'addEventListener');
    for (const each of document.querySelectorAll('*'))
      vi.spyOn(each, 'getBoundingClientRect').mockReturnValue({ width: 400, height: 80 } as DOMRect);
    Object.assign(document, { elementFromPoint: () => document.querySelector('h1') });
    begin();
    for (const [type, call] of listen.mock.calls as unknown as [string, (event: object) => void][])
      if (type === 'contextmenu') call({ target: document.querySelector(target), isTrusted });
    picks.open(from);
    return vi
      .mocked(openPicker)
      .mock.lastCall?.[0].start?.map(({ id, localName }) => id || localName)
      .join();
  }

  test.each([
    ['pointer', '#shop', true, 'shop'],
    ['pointer', '#shop', false, 'h1'],
    ['pointer', 'winnow-fold', true, 'h1'],
    ['page', '#shop', true, 'h1'],
  ] as const)('from the %s, menu opened on %s, by the reader %j: at %s', (from, target, isTrusted, start) => {
    document.body.append(document.createElement('winnow-fold'));
    expect(startOf(from, target, isTrusted)).toBe(start);
  });
});
