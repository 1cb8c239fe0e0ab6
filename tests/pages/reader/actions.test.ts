// @vitest-environment jsdom
/** What the reader page's controls do: to the article, to the settings, and to what is open. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createActions } from '../../../src/pages/reader/actions.ts';
import { followPlace, type Place } from '../../../src/pages/reader/place.ts';
import type { Speech } from '../../../src/pages/reader/speech.ts';
import { INITIAL, type ReaderActions, type ReaderState } from '../../../src/pages/reader/state.ts';
import { createStore, type Store } from '../../../src/pages/shared/store.ts';
import type { Reading } from '../../../src/settings/reading.ts';
import { fakeBrowser, reset } from '../../platform/fake-browser.ts';
import { SAVED } from './reader-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

/** Tells what it watches; a test says what has passed. */
class Observer {
  static all: Observer[] = [];
  readonly targets: Element[] = [];
  readonly #callback: (entries: readonly object[]) => void;
  constructor(callback: (entries: readonly object[]) => void) {
    this.#callback = callback;
    Observer.all.push(this);
  }
  observe(target: Element): void {
    this.targets.push(target);
  }
  disconnect(): void {
    this.targets.length = 0;
  }
  skip(...indexes: readonly number[]): void {
    this.#callback(indexes.map((index) => ({ target: this.targets[index], isIntersecting: false })));
  }
  pass(count: number): void {
    this.#callback(this.targets.map((target, index) => ({ target, isIntersecting: index < count })));
  }
}
vi.stubGlobal('IntersectionObserver', Observer);

const speechCalls: string[] = [];
const speech: Speech = {
  actions: {
    play: () => undefined,
    pause: () => undefined,
    next: () => undefined,
    previous: () => undefined,
  },
  take: (_, lang) => void speechCalls.push(`take ${lang}`),
  listVoices: () => void speechCalls.push('listVoices'),
  again: () => void speechCalls.push('again'),
  stop: () => void speechCalls.push('stop'),
};
const keep = vi.fn<(change: Partial<Reading>) => Promise<boolean>>();
const writeText = vi.fn<(text: string) => Promise<void>>();
let isNarrow = false;
let reader: Store<ReaderState>;
let actions: ReaderActions;
let leaving = new AbortController();

beforeEach(() => {
  reset();
  leaving = new AbortController();
  Observer.all = [];
  speechCalls.length = 0;
  isNarrow = false;
  keep.mockReset().mockResolvedValue(true);
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  reader = createStore<ReaderState>(
    { ...INITIAL, opening: { kind: 'ready', saved: SAVED, promos: [] } },
    () => undefined,
  );
  actions = createActions(reader, { speech, keep, isNarrow: () => isNarrow, signal: leaving.signal });
});

function articleOf(html: string): HTMLElement {
  document.body.innerHTML = `<article><div class="article-body">${html}</div></article>`;
  return document.querySelector('.article-body') as HTMLElement;
}

describe('a body', () => {
  test('gives outline, place and speech', () => {
    actions.takeBody(articleOf('<h2>One</h2><p>a</p>'));
    expect(reader.get().sections).toEqual([{ id: 'section-1', text: 'One', depth: 1 }]);
    expect(speechCalls).toEqual(['take en']);
    expect(Observer.all).toHaveLength(3);
  });

  test.each([
    ['a short one', 100, false],
    ['a long one', 100_000, true],
  ])('is laid out in parts where it is long: %s', (_, length, isLong) => {
    const body = articleOf(`<p>${'x'.repeat(length)}</p>`);
    actions.takeBody(body);
    expect(body.classList.contains('article-long')).toBe(isLong);
  });

  test('takes promos back and gives them away', () => {
    const body = articleOf('<p>1</p><div data-winnow-promo="a"></div>');
    actions.takeBody(body);
    actions.putBack('a', true);
    expect([body.textContent, [...reader.get().putBack]]).toEqual(['1Gold', ['a']]);
    actions.putBack('a', false);
    expect([body.textContent, [...reader.get().putBack]]).toEqual(['1', []]);
    actions.putBack('unknown', true);
    expect(reader.get().putBack.size).toBe(0);
  });

  test.each<[string, boolean, boolean, number]>([
    ['without its pictures where it is of a private window and the reader page is not', true, false, 0],
    ['with them where both are', true, true, 1],
    ['with them where none is', false, false, 1],
  ])('takes a promo back %s', (_, isPrivate, inIncognitoContext, count) => {
    fakeBrowser.extension = { inIncognitoContext };
    const leftOut = [{ id: 'p', html: '<img src="https://a.example/p.jpg" alt="Coins">' }];
    const saved = { ...SAVED, isPrivate, article: { ...SAVED.article, leftOut } };
    reader.set({ opening: { kind: 'ready', saved, promos: [] } });
    const body = articleOf('<p>1</p>');
    actions.takeBody(body);
    actions.putBack('p', true);
    expect(body.querySelectorAll('img').length).toBe(1);
    expect(body.querySelectorAll('img[src]').length).toBe(count);
  });
});

describe('the place', () => {
  const places: Place[] = [];

  test('follows what has passed the lines, and nothing once the page is left', () => {
    const body = articleOf('<p>aaaa</p><h2 id="s">bbbb</h2><p>cccc</p><ul><li>dddd</li></ul>');
    followPlace(body, [...body.querySelectorAll('h2')], leaving.signal, (place) => places.push(place));
    const [top, bottom, headings] = Observer.all;
    expect(top?.targets.map(({ textContent }) => textContent)).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd']);
    bottom?.pass(2);
    expect(places.at(-1)).toEqual({ progress: 0, section: undefined });
    top?.pass(3);
    bottom?.pass(4);
    headings?.pass(1);
    expect(places.at(-1)).toEqual({ progress: 1, section: 's' });
    bottom?.pass(3);
    expect(places.at(-1)?.progress).toBeCloseTo(0.5);
    leaving.abort();
    expect(top?.targets).toEqual([]);
  });

  test('counts what was passed, also where its layout is skipped far above', () => {
    const body = articleOf('<p>aaaa</p><p>bbbb</p><p>cccc</p><p>dddd</p>');
    followPlace(body, [], leaving.signal, (place) => places.push(place));
    const [top, bottom] = Observer.all;
    bottom?.pass(4);
    bottom?.skip(0, 2);
    top?.pass(2);
    expect(places.at(-1)?.progress).toBe(1);
    top?.skip(0);
    bottom?.pass(3);
    expect(places.at(-1)?.progress).toBeCloseTo(0.25 / 0.75);
  });

  test('needs few milestones, however long the article is', () => {
    const body = articleOf('<p>x</p>'.repeat(5000));
    followPlace(body, [], leaving.signal, () => undefined);
    expect(Observer.all[0]?.targets.length).toBeLessThanOrEqual(200);
  });
});

describe('the looks', () => {
  test('change at once and are kept', async () => {
    actions.read({ theme: 'dark' });
    expect(reader.get().reading.theme).toBe('dark');
    expect(keep).toHaveBeenCalledWith({ theme: 'dark' });
    expect(speechCalls).toEqual([]);
  });

  test('of the voice hold for what is being said', () => {
    actions.read({ speed: 150 });
    actions.read({ voice: 'v' });
    expect(speechCalls).toEqual(['again', 'again']);
  });

  test('say where they could not be kept', async () => {
    keep.mockResolvedValue(false);
    actions.read({ theme: 'dark' });
    await vi.waitUntil(() => reader.get().said === 'popup_notSaved');
  });
});

describe('panels', () => {
  test('stand beside each other where there is room', () => {
    actions.showOutline(true);
    actions.showPanel('look');
    expect(reader.get()).toMatchObject({ panel: 'look', isOutlined: true });
  });

  test('give way to each other where there is none', () => {
    isNarrow = true;
    actions.showOutline(true);
    actions.showPanel('look');
    expect(reader.get()).toMatchObject({ panel: 'look', isOutlined: false });
    actions.showOutline(true);
    expect(reader.get()).toMatchObject({ panel: undefined, isOutlined: true });
    actions.listen(true);
    expect(reader.get()).toMatchObject({ isListening: true, isOutlined: false });
  });

  test('for reading aloud look for voices, and stop it when they close', () => {
    actions.listen(true);
    actions.listen(false);
    expect(speechCalls).toEqual(['listVoices', 'stop']);
  });
});

describe('copying', () => {
  test.each([
    ['markdown', /^---\n/],
    ['text', /^A harbour without ships\n/],
  ] as const)('%s', async (format, start) => {
    actions.copy(format);
    await vi.waitUntil(() => reader.get().said === 'reader_copied');
    expect(writeText.mock.calls[0]?.[0]).toMatch(start);
  });

  test('says where the browser refuses', async () => {
    writeText.mockRejectedValue(new Error('no'));
    actions.copy('text');
    await vi.waitUntil(() => reader.get().said === 'reader_copyFailed');
  });

  test('does nothing without an article', () => {
    reader.set({ opening: { kind: 'gone' } });
    actions.copy('text');
    actions.save('text');
    expect([writeText.mock.calls, reader.get().said]).toEqual([[], '']);
  });
});
