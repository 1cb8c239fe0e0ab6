// @vitest-environment jsdom
/** What was put back is there again after a reload, and nowhere else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createActions } from '../../../src/pages/reader/actions.ts';
import { INITIAL, type ReaderActions, type ReaderState } from '../../../src/pages/reader/state.ts';
import { createStore, type Store } from '../../../src/pages/shared/store.ts';
import { SAVED } from './reader-stage.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe(): void {}
    disconnect(): void {}
  },
);

interface Loaded {
  readonly reader: Store<ReaderState>;
  readonly actions: ReaderActions;
  readonly body: HTMLElement;
}

/** The page of an article, loaded anew. */
function load(query: string, promos = '<div data-winnow-promo="a"></div>'): Loaded {
  history.replaceState(null, '', query);
  const opening = { kind: 'ready', saved: SAVED, promos: [] } as const;
  const reader = createStore<ReaderState>({ ...INITIAL, opening }, () => undefined);
  const nothing = (): void => undefined;
  const speech = {
    actions: { play: nothing, pause: nothing, next: nothing, previous: nothing },
    take: nothing,
    listVoices: nothing,
    again: nothing,
    stop: nothing,
  };
  const surroundings = { speech, keep: async () => true, isNarrow: () => false };
  const actions = createActions(reader, { ...surroundings, signal: new AbortController().signal });
  document.body.innerHTML = `<article><div class="article-body"><p>1</p>${promos}</div></article>`;
  const body = document.querySelector<HTMLElement>('.article-body') as HTMLElement;
  actions.takeBody(body);
  return { reader, actions, body };
}

const shown = ({ reader, body }: Loaded): unknown => [body.textContent, [...reader.get().putBack]];

beforeEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('what was put back is there after a reload', () => {
  load('?article=1').actions.putBack('a', true);
  expect(shown(load('?article=1'))).toEqual(['1Gold', ['a']]);
  load('?article=1').actions.putBack('z', true);
  expect(shown(load('?article=1'))).toEqual(['1GoldOther', ['a', 'z']]);
});

test('what was left out again is not', () => {
  load('?article=1').actions.putBack('a', true);
  load('?article=1').actions.putBack('a', false);
  expect(shown(load('?article=1'))).toEqual(['1', []]);
});

test('another article has nothing of it', () => {
  load('?article=1').actions.putBack('a', true);
  expect(shown(load('?article=2'))).toEqual(['1', []]);
});

test('nothing is put back that the article has not', () => {
  load('?article=1').actions.putBack('nobody', true);
  sessionStorage.setItem('put-back?article=1', 'nobody\n\n<p>');
  expect(shown(load('?article=1'))).toEqual(['1', []]);
});

test('ids alone are kept', () => {
  load('?article=1').actions.putBack('a', true);
  expect({ ...sessionStorage }).toEqual({ 'put-back?article=1': 'a' });
});

test('where a browser keeps nothing, promos come back all the same, until a reload', () => {
  const refuse = (): never => {
    throw new DOMException('refused');
  };
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const loaded = load('?article=1');
  loaded.actions.putBack('a', true);
  expect(shown(loaded)).toEqual(['1Gold', ['a']]);
  expect(shown(load('?article=1'))).toEqual(['1', []]);
});
