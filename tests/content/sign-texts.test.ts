/** The texts of signs come with the background's answer: lines, tags and the banner ask for no others. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messagesIn } from '../../scripts/messages-file.ts';
import { createBanner } from '../../src/content/banner.ts';
import { createTag } from '../../src/content/mark-tag.ts';
import type { PlacedFold } from '../../src/content/placed.ts';
import { createLine } from '../../src/content/placeholder.ts';
import { createSaidBack } from '../../src/content/said-back.ts';
import {
  CATEGORIES,
  type Category,
  type Fold,
  type PageReport,
  type Reason,
} from '../../src/engine/types.ts';
import { type Lookup, remembering } from '../../src/platform/i18n.ts';
import { ladderText } from '../../src/platform/ladder-text.ts';
import { signTexts } from '../../src/platform/sign-texts.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

/** Pressing takes a reader: here a script's click counts as well. */
vi.mock('../../src/content/own-element.ts', async (original) => ({
  ...(await original<object>()),
  onPress: (button: HTMLElement, act: () => void) => button.addEventListener('click', act),
}));

const english = messagesIn('src/_locales/en/messages.json');
const PALETTE = { surface: '#fff', ink: '#000', muted: '#333', hover: '#eee' };
const NOTHING: PageReport = {
  url: 'https://www.kiesel-bote.example/bridge',
  isArticle: true,
  advertorial: null,
  seller: false,
  lang: 'en',
  folds: [],
  marks: [],
  applied: [],
  end: null,
};
const lookup = vi.fn<Lookup>(english);
/** What is left to ask the browser for once the background's texts are there. */
const asked = vi.fn<Lookup>(english);
let dom: JSDOM;

beforeEach(() => {
  dom = new JSDOM('<body><p>It rained.</p></body>');
  dom.window.Element.prototype.getBoundingClientRect = () => new dom.window.DOMRect(0, 0, 400, 80);
  vi.stubGlobal('AbortController', dom.window.AbortController);
  lookup.mockClear();
  asked.mockClear();
});

afterEach(() => {
  dom.window.close();
  vi.unstubAllGlobals();
});

function foldOf(category: Category, ...reasons: readonly Reason[]): Fold {
  const run = { parent: [0], from: 0, to: 0 };
  const names = { id: category, excerpt: '', text: '', fingerprint: category, print: category };
  return { ...names, category, confidence: 0.9, zone: 'inside', reasons, run };
}

function known(report: PageReport): Lookup {
  return remembering(asked, new Map(signTexts(report, lookup)));
}

function lineOf({ category }: Fold, message: Lookup) {
  const placement = { style: {}, width: 400, height: 80, isInline: false, isInRow: false };
  const act = { onToggle: () => {}, onChoice: () => {} };
  const look = { placement, palette: PALETTE, excerpt: '', controls: [] };
  return createLine(dom.window.document, { category, message, ...look, ...act });
}

test.each(CATEGORIES)('a line says "%s" without asking, shown and hidden', (category) => {
  const fold = foldOf(category);
  const line = lineOf(fold, known({ ...NOTHING, folds: [fold] }));
  line?.setOpen(true);
  line?.setOpen(false);
  expect(line).toBeDefined();
  expect(asked).not.toHaveBeenCalled();
});

test.each(CATEGORIES)('the menu of a line of "%s" opens without asking', (category) => {
  const { HTMLElement, MouseEvent } = dom.window;
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  HTMLElement.prototype.showPopover = () => {};
  const fold = foldOf(category);
  lineOf(fold, known({ ...NOTHING, folds: [fold] }));
  const root = attach.mock.results[0]?.value as ShadowRoot;
  root.querySelector('.more')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect([...root.querySelectorAll('.menu > *')].map(({ textContent }) => textContent)).toHaveLength(6);
  expect(asked).not.toHaveBeenCalled();
});

test.each(CATEGORIES)('a step on a fold of "%s" is said back without asking', (category) => {
  const { document } = dom.window;
  const fold = foldOf(category);
  const message = known({ ...NOTHING, marks: [fold] });
  const placement = { style: {}, width: 400, height: 80, isInline: false, isInRow: false };
  const placed = { fold, elements: [document.body], placement, sign: { host: document.body } };
  const { make } = createSaidBack({ document, message, write: (_, work) => work() });
  const steps = (['keep', 'category', 'site'] as const).flatMap((step) =>
    [true, false].map((isRemembered) => ladderText(step, category, isRemembered, message)),
  );
  const [sentence = ''] = steps;
  const said = make(placed as unknown as PlacedFold, { sentence, holds: () => true, onUndo: () => {} });
  expect(said).toBeDefined();
  expect(new Set(steps).size).toBe(6);
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ['a reason alone', [{ code: 'register', quote: '' }]],
  ['a reason with a quote', [{ code: 'register', quote: 'Reserve your seat' }]],
  [
    'the first of two reasons',
    [
      { code: 'price', quote: '9 €' },
      { code: 'register', quote: '' },
    ],
  ],
  ['no reason', []],
] as const)('a tag says %s without asking', (_, reasons) => {
  const fold = foldOf('gold', ...reasons);
  const first = dom.window.document.body;
  const act = { onFold: () => {}, onKeep: () => {} };
  const message = known({ ...NOTHING, marks: [fold] });
  expect(createTag(dom.window.document, { fold, first, palette: PALETTE, message, ...act })).toBeDefined();
  expect(asked).not.toHaveBeenCalled();
});

test('a banner says what it says without asking', () => {
  const { document } = dom.window;
  const advertorial = { source: 'label', quote: 'Anzeige', place: null } as const;
  const message = known({ ...NOTHING, advertorial });
  createBanner({ document, message, write: (_, work) => work() }).set(
    advertorial,
    document.querySelector('p') ?? undefined,
  );
  expect(document.querySelector('winnow-banner')).not.toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test('where nothing was found, no text is looked up', () => {
  expect(signTexts(NOTHING, lookup)).toEqual([]);
  expect(lookup).not.toHaveBeenCalled();
});

test('no text is looked up twice, and none for what was not found', () => {
  const folds = [foldOf('gold'), foldOf('gold'), foldOf('shop', { code: 'price', quote: '9 €' })];
  const keys = signTexts({ ...NOTHING, folds }, lookup).map(([words]) => words);
  expect(lookup).toHaveBeenCalledTimes(keys.length);
  expect(keys.filter((key) => /^(?:category|reason|picker)_/.test(key))).toEqual([
    'category_gold',
    'category_shop',
  ]);
});

test('what the background did not send is asked for once', () => {
  const message = known({ ...NOTHING, folds: [foldOf('gold')] });
  expect([message('picker_title'), message('picker_title')]).toEqual([
    english('picker_title'),
    english('picker_title'),
  ]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a text with words of the page in it is known by these words alone', () => {
  const message = known({ ...NOTHING, marks: [foldOf('gold', { code: 'price', quote: '9 €' })] });
  expect(message('reason_price_quoted', '8 €')).toContain('8 €');
  expect(asked).toHaveBeenCalledTimes(1);
});
