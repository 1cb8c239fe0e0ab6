// @vitest-environment jsdom
/** The two views of the popup: the list of folds and the clean article. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../src/pages/popup/state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { DEFAULT_READING } from '../../src/settings/reading.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { calls, clear, FOLDS, LIST, PAGE, press, show, textsOf } from './popup-stage.tsx';
import { ARTICLE, foldState, markState, pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

/** The last step of the ladder. */
const NEVER = 'Turn Winnow off on this site';
const foldOf = (wanted: string): unknown => FOLDS.find(({ fold }) => fold.id === wanted)?.fold;

beforeEach(clear);

describe('the list', () => {
  test('is grouped by category, in the order of all lists', () => {
    show(LIST);
    expect(textsOf('.group-title')).toEqual(['Webinar or event 1', 'Newsletter 2']);
    expect(textsOf('.card-excerpt')).toEqual(['Words of b', 'Words of a', 'Words of c']);
  });

  test.each([
    [1, 'You pointed this out, here or on another page of this site.'],
    [0.999, 'Winnow is sure.'],
    [0.95, 'Winnow is sure.'],
    [0.85, 'Winnow is fairly sure.'],
    [0.6, undefined],
  ])('gives reasons, and at %d says %s', (confidence, sure) => {
    const folds = [foldState('a', 'gold', { confidence })];
    show({ situation: { kind: 'page', page: pageState({ folds }) }, view: 'hidden' });
    const reasons = ['It asks you to register: “Save your seat”', ...(sure ? [sure] : [])];
    expect(textsOf('.reasons li')).toEqual(reasons);
  });

  test('offers what can be done with each fold', () => {
    show(LIST);
    const buttons = [...document.querySelectorAll('.card')].map((card) =>
      [...card.querySelectorAll('button')].map(({ textContent }) => textContent),
    );
    expect(buttons).toEqual([
      [
        'Show on page',
        'Fold again',
        'Change where it begins and ends…',
        'Not a promo',
        'Never fold webinars and events on this site',
        NEVER,
        'Report a mistake…',
      ],
      [
        'Show on page',
        'Unfold',
        'Change where it begins and ends…',
        'Not a promo',
        'Never fold newsletters on this site',
        NEVER,
        'Report a mistake…',
      ],
      ['Undo', 'Report a mistake…'],
    ]);
  });

  test.each([
    ['Show on page', 1, ['reveal', 'a']],
    ['Unfold', 0, ['toggle', foldOf('a'), true]],
    ['Fold again', 0, ['toggle', foldOf('b'), false]],
    ['Change where it begins and ends…', 0, ['pick', 'b']],
    ['Fold a missed promo…', 0, ['pick']],
    ['Report a mistake…', 0, ['report', 'b']],
    ['Report a mistake…', 2, ['report', 'c']],
    ['Not a promo', 0, ['keep', foldOf('b'), true]],
    ['Undo', 0, ['keep', foldOf('c'), false]],
    ['Never fold newsletters on this site', 0, ['leave', foldOf('a'), 'category']],
    [NEVER, 0, ['leave', foldOf('b'), 'site']],
  ])('%s', (name, at, call) => {
    show(LIST);
    press(name, at);
    expect(calls).toEqual([call]);
  });

  test('keeps the focus on the button that was pressed', () => {
    show(LIST);
    const button = document.querySelector<HTMLElement>('.card-buttons button:last-child');
    button?.focus();
    const folds = FOLDS.map((each) => (each.fold.id === 'b' ? { ...each, status: 'kept' as const } : each));
    show({ ...LIST, situation: { kind: 'page', page: pageState({ folds }) } });
    expect([document.activeElement, button?.textContent]).toEqual([button, 'Undo']);
  });

  test('says so where there is nothing', () => {
    show({ ...LIST, situation: { kind: 'page', page: pageState() } });
    expect(textsOf('#panel h2')).toEqual(['Nothing to fold']);
  });

  test('shows the words of a page as words', () => {
    const folds = [foldState('a', 'gold', { excerpt: '<img src=x onerror=alert(1)>' })];
    show({ situation: { kind: 'page', page: pageState({ folds }) }, view: 'hidden' });
    expect(textsOf('.card-excerpt')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('marks', () => {
  const marks = [markState('m', 'webinar'), markState('k', 'gold', 'kept')];
  const MARKED: Partial<PopupState> = {
    situation: { kind: 'page', page: pageState({ folds: FOLDS, marks }) },
    view: 'hidden',
  };

  test('stand below the folds, each with its category', () => {
    show(MARKED);
    expect(textsOf('.group-title')).toEqual(['Webinar or event 1', 'Newsletter 2', 'Marked, not folded 2']);
    expect(textsOf('.card-category')).toEqual(['Webinar or event']);
    expect(textsOf('.card-marked .reasons li')).toEqual(['It asks you to register: “Save your seat”']);
  });

  test('are no folds: the tab does not count them', () => {
    show({ situation: { kind: 'page', page: pageState({ marks }) }, view: 'hidden' });
    expect(textsOf('.tab .pill')).toEqual(['0']);
    expect(textsOf('.group-title')).toEqual(['Marked, not folded 2']);
  });

  test.each([
    ['Show on page', 2, ['reveal', 'm']],
    ['Fold', 0, ['toggle', marks[0]?.fold, false]],
    ['Not a promo', 2, ['keep', marks[0]?.fold, true]],
    ['Undo', 1, ['keep', marks[1]?.fold, false]],
  ])('%s', (name, at, call) => {
    show(MARKED);
    press(name, at);
    expect(calls).toEqual([call]);
  });

  test('hand the focus on where they become folds', () => {
    for (const [them, heir] of [
      [marks, '#group-marks ~ .cards .card-kept button'],
      [marks.slice(0, 1), '#panel'],
    ] as const) {
      show({ situation: { kind: 'page', page: pageState({ marks: them }) }, view: 'hidden' });
      press('Fold');
      expect(document.activeElement).toBe(document.querySelector(heir));
    }
  });
});

describe('the article', () => {
  const READY: Partial<PopupState> = { situation: PAGE, reading: { kind: 'ready', article: ARTICLE } };

  test('has its title, author and clean body', () => {
    show(READY);
    expect(textsOf('#panel h2')).toEqual(['A harbour without ships']);
    expect(textsOf('.article-byline')).toEqual(['Mara Lindqvist']);
    expect(document.querySelector('.article-body')?.outerHTML).toBe(
      '<div class="article-body"><p>First.</p><h3>Part</h3><p>Last.</p></div>',
    );
    expect(document.querySelector('.article')?.getAttribute('lang')).toBe('en');
  });

  test('stays untouched while all around is drawn again, and goes when another comes', () => {
    show(READY);
    const first = document.querySelector('.article-body p');
    show({ ...READY, problem: 'popup_failed', reading: { kind: 'ready', article: { ...ARTICLE } } });
    expect(document.querySelector('.article-body p')).toBe(first);
    show({
      ...READY,
      reading: { kind: 'ready', article: { ...ARTICLE, html: '<p>Other.</p>', dir: 'rtl' } },
    });
    expect(textsOf('.article-body p')).toEqual(['Other.']);
    expect(document.querySelector('.article')?.getAttribute('dir')).toBe('rtl');
  });

  test('looks as the reader likes it, and only the article does', () => {
    const reading = { ...DEFAULT_READING, theme: 'sepia', size: 30, pictures: false } as const;
    show({ ...READY, settings: { ...DEFAULT_SETTINGS, reading } });
    expect(document.querySelector<HTMLElement>('#panel')?.dataset.theme).toBe('sepia');
    const style = document.querySelector<HTMLElement>('.article')?.style;
    expect(style?.getPropertyValue('--read-size')).toBe('30px');
    show({ ...READY, settings: { ...DEFAULT_SETTINGS, reading }, view: 'hidden' });
    expect(document.querySelector<HTMLElement>('#panel')?.dataset.theme).toBeUndefined();
  });

  test('shows and holds its pictures as the reader likes it', () => {
    const article = { ...ARTICLE, html: '<p><img src="https://a.example/p.jpg" alt="Sea"></p>' };
    const settings = (pictures: boolean) => ({
      ...DEFAULT_SETTINGS,
      reading: { ...DEFAULT_READING, pictures },
    });
    const count = () => document.querySelectorAll('.article-body img[src]').length;
    const counts = [false, true, false].map((pictures) => {
      show({ ...READY, reading: { kind: 'ready', article }, settings: settings(pictures) });
      return count();
    });
    expect(counts).toEqual([0, 1, 0]);
  });

  test.each<[string, boolean, boolean, number]>([
    ['of a private window are left out, and it says so, outside of that window', true, false, 0],
    ['of a private window are shown in that window', true, true, 1],
    ['of any other window are shown', false, false, 1],
  ])('pictures %s', (_, isPrivate, inIncognitoContext, count) => {
    fakeBrowser.extension = { inIncognitoContext };
    const article = { ...ARTICLE, html: '<p><img src="https://a.example/p.jpg" alt="Sea"></p>' };
    show({ ...READY, isPrivate, reading: { kind: 'ready', article } });
    expect(document.querySelectorAll('.article-body img[src]').length).toBe(count);
    expect(textsOf('.article-notice').length).toBe(1 - count);
  });

  test('of a private window says nothing of pictures where it has none', () => {
    show({ ...READY, isPrivate: true });
    expect(textsOf('.article-body p').length).toBeGreaterThan(0);
    expect(textsOf('.article-notice')).toEqual([]);
  });

  test('opens in a tab of its own', () => {
    show(READY);
    press('Open reader');
    expect(calls.map(([name]) => name)).toEqual(['openReader']);
  });

  test.each<[PopupState['reading'], string, readonly string[]]>([
    [{ kind: 'loading' }, 'One moment…', []],
    [{ kind: 'ready', article: null }, 'No clean article here', []],
    [{ kind: 'failed' }, 'Something went wrong', ['Try again']],
  ])('%j', (reading, words, buttons) => {
    show({ situation: PAGE, reading });
    expect(document.querySelector('#panel')?.textContent).toContain(words);
    expect(textsOf('#panel button')).toEqual(buttons);
  });
});
