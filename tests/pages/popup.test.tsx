// @vitest-environment jsdom
/** The popup as a view: what it shows in each situation, its header and its tabs. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupState, Situation } from '../../src/pages/popup/state.ts';
import { viewByKey } from '../../src/pages/popup/view-tabs.tsx';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { calls, clear, FOLDS, LIST, PAGE, press, show, textsOf } from './popup-stage.tsx';
import { markState, pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

beforeEach(clear);

describe('each situation has its words, and at most one thing to do', () => {
  const of = (status: 'off' | 'no-article' | 'gave-up'): Situation => ({
    kind: 'page',
    page: pageState({ status }),
  });

  test.each<[string, Situation, string, string | undefined]>([
    ['loading', { kind: 'loading' }, 'One moment…', undefined],
    ['browser page', { kind: 'browser-page' }, 'Nothing to do here', undefined],
    ['no access', { kind: 'no-access' }, 'Winnow may not see this page', 'Allow on this site'],
    ['reload', { kind: 'reload' }, 'Please reload this page', 'Reload page'],
    ['unreadable', { kind: 'unreadable' }, 'Winnow cannot read this kind of page', undefined],
    ['error', { kind: 'error' }, 'Something went wrong', 'Try again'],
    ['off', of('off'), 'Winnow is off on this site', undefined],
    ['gave up', of('gave-up'), 'This page would not keep still', 'Reload page'],
    ['no article', of('no-article'), 'This page is not an article', 'Fold a missed promo…'],
  ])('%s', (_, situation, words, button) => {
    show({ situation });
    expect(document.querySelector('main')?.textContent).toContain(words);
    expect(textsOf('main button')).toEqual(button === undefined ? [] : [button]);
    expect(document.querySelector('[role=tab]')).toBeNull();
    if (button === undefined) return;
    press(button);
    expect(calls).toHaveLength(1);
  });

  test('a site that Winnow may see only by click says so beside the article', () => {
    show({ ...LIST, isAllowed: false });
    expect(textsOf('.notice-title')).toEqual(['Winnow waits for your click here']);
    press('Allow on this site');
    expect(calls.map(([name]) => name)).toEqual(['allow']);
    show({ ...LIST, isAllowed: true });
    expect(textsOf('.notice-title')).toEqual([]);
  });
});

describe('the header', () => {
  test.each<[Partial<PopupState>, string]>([
    [{ situation: PAGE }, '2 promos folded on this page'],
    [
      { situation: { kind: 'page', page: pageState({ folds: FOLDS.slice(0, 1) }) } },
      '1 promo folded on this page',
    ],
    [{ situation: { kind: 'page', page: pageState() } }, 'Nothing is folded on this page'],
    [
      { situation: { kind: 'page', page: pageState({ marks: [markState('m', 'gold')] }) } },
      '1 possible promo marked',
    ],
    [
      { situation: { kind: 'page', page: pageState({ folds: FOLDS, marks: [markState('m', 'gold')] }) } },
      '2 promos folded on this page · 1 possible promo marked',
    ],
    [
      { situation: { kind: 'page', page: pageState({ marks: [markState('m', 'gold', 'kept')] }) } },
      'Nothing is folded on this page',
    ],
    [{ situation: { kind: 'page', page: pageState({ status: 'no-article' }) } }, ''],
    [{ situation: { kind: 'page', page: pageState({ status: 'gave-up', folds: FOLDS }) } }, ''],
    [{ situation: { kind: 'reload' } }, ''],
  ])('counts what is folded: %#', (change, text) => {
    show(change);
    expect(textsOf('.popup-count').join()).toBe(text);
  });

  test.each([
    ['harbour.example', 'harbour.example', true],
    ['xn--mller-kva.de', 'müller.de', true],
    [undefined, 'Winnow', false],
  ])('names %s and has a switch for a site only', (site, name, hasSwitch) => {
    show({ site, situation: { kind: 'browser-page' } });
    expect(textsOf('h1')).toEqual([name]);
    expect(document.querySelector('[role=switch]') !== null).toBe(hasSwitch);
  });

  test.each([
    [[], true],
    [['harbour.example'], false],
    [['other.example'], true],
  ])('with %j off, the switch is %s', (sitesOff, isOn) => {
    show({ settings: { ...DEFAULT_SETTINGS, sitesOff } });
    const box = document.querySelector<HTMLInputElement>('[role=switch]');
    expect(box?.checked).toBe(isOn);
    box?.click();
    expect(calls).toEqual([['switchSite', !isOn]]);
  });

  test.each([
    [{ isPrivate: true }, false, 0],
    [{ isPrivate: true, settings: { ...DEFAULT_SETTINGS, sitesOff: ['harbour.example'] } }, false, 1],
    [{ isPrivate: false }, true, 0],
  ])('of a page that is off with %j, the switch is on: %s', (change, isOn, hints) => {
    show({ situation: { kind: 'page', page: pageState({ status: 'off' }) }, ...change });
    expect(document.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(isOn);
    expect(textsOf('.switch-hint')).toHaveLength(hints);
  });

  test('goes back to the setting where the switch could not be saved', () => {
    show({});
    document.querySelector<HTMLInputElement>('[role=switch]')?.click();
    show({ problem: 'popup_notSaved' });
    expect(document.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(true);
    expect(textsOf('.problem')).toEqual(['That could not be saved. Please try again.']);
  });

  test.each([true, false])('warns of what a private window leaves behind: %s', (isPrivate) => {
    show({ isPrivate });
    expect(textsOf('.switch-hint')).toHaveLength(isPrivate ? 1 : 0);
  });
});

describe('a page that is an advertisement as a whole', () => {
  const page = pageState({ advertorial: { source: 'label', quote: 'Anzeige', place: null } });

  test.each(['article', 'hidden'] as const)('says so above the view %s, and counts nothing', (view) => {
    show({ situation: { kind: 'page', page }, view });
    expect(textsOf('.page-word')).toEqual(['This whole page is an advertisement: it says “Anzeige”.']);
    expect(textsOf('.popup-count')).toEqual([]);
  });

  test('has nothing folded, and says why', () => {
    show({ situation: { kind: 'page', page }, view: 'hidden' });
    expect(textsOf('.notice-title')).toEqual(['Nothing is folded here']);
  });

  test('lists and counts what the reader folds there all the same', () => {
    show({ situation: { kind: 'page', page: { ...page, folds: FOLDS.slice(0, 1) } }, view: 'hidden' });
    expect(textsOf('.card-excerpt')).toEqual(['Words of a']);
    expect(textsOf('.popup-count')).toEqual(['1 promo folded on this page']);
  });

  test('is not every page', () => {
    show(LIST);
    expect(textsOf('.page-word')).toEqual([]);
  });
});

test.each([true, false])('a publisher that sells what it writes about: %s', (seller) => {
  show({ situation: { kind: 'page', page: pageState({ folds: FOLDS, seller }) } });
  const words = 'The publisher of this page sells what it writes about: its promos lead to its own offers.';
  expect(textsOf('.page-word')).toEqual(seller ? [words] : []);
});

describe('the tabs', () => {
  test.each(['article', 'hidden'] as const)(
    'of %s: one of them in the tab order, both for the panel',
    (view) => {
      show({ ...LIST, view });
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      expect(tabs.filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id)).toEqual([`tab-${view}`]);
      expect(document.querySelector('[aria-selected=true]')?.id).toBe(`tab-${view}`);
      expect(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(`tab-${view}`);
    },
  );

  test.each([
    ['ArrowRight', 'article', 'hidden'],
    ['ArrowRight', 'hidden', 'article'],
    ['ArrowLeft', 'article', 'hidden'],
    ['ArrowLeft', 'hidden', 'article'],
    ['Home', 'hidden', 'article'],
    ['End', 'article', 'hidden'],
    ['Enter', 'article', undefined],
    ['ArrowDown', 'article', undefined],
    ['Tab', 'hidden', undefined],
  ] as const)('%s leads from %s to %s', (key, from, to) => {
    expect(viewByKey(key, from)).toBe(to);
  });

  test('count what is still a promo', () => {
    show(LIST);
    expect(textsOf('#tab-hidden .pill')).toEqual(['2']);
    const kept = FOLDS.filter(({ status }) => status === 'kept');
    show({ ...LIST, situation: { kind: 'page', page: pageState({ folds: kept }) } });
    expect([textsOf('#tab-hidden .pill'), textsOf('.popup-count')]).toEqual([
      ['0'],
      ['Nothing is folded on this page'],
    ]);
  });

  test('take the focus along', () => {
    show({ ...LIST, view: 'article' });
    document.getElementById('tab-article')?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(calls).toEqual([['show', 'hidden']]);
    expect(document.activeElement?.id).toBe('tab-hidden');
  });
});
