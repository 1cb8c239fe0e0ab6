/** Whether another page stands there after an address has changed; widgets that come and go are none. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReplaced, rememberHeadline, watchAddress } from '../../src/content/navigation.ts';

const WORDS = 'Am Hafen wurde gestern der neue Kran geprüft, und er hielt. ';
let dom: JSDOM;

beforeEach(() => {
  vi.useFakeTimers();
  dom = new JSDOM(`<main><h1>Der Kran hält</h1><p id="text">${WORDS.repeat(30)}</p></main>
    <div id="widget">${'<i></i>'.repeat(200)}<script>${'0;'.repeat(2000)}</script><b>${WORDS.repeat(3)}</b></div>
    <svg><style>${'a{} '.repeat(900)}</style></svg>`);
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
});

afterEach(() => {
  dom.window.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Looks at the headline, does something before the address changes, and something else after that. */
async function answerTo(before: (document: Document) => void, after: (document: Document) => void) {
  const { document } = dom.window;
  const isHeadlineGone = rememberHeadline(document);
  before(document);
  const isOther = isReplaced(document, isHeadlineGone, new AbortController().signal);
  after(document);
  await vi.advanceTimersByTimeAsync(1500);
  return isOther;
}

const nothing = (): void => {};
const remove =
  (selector: string) =>
  (document: Document): void => {
    for (const each of document.querySelectorAll(selector)) each.remove();
  };
const say =
  (words: string) =>
  (document: Document): void =>
    document.querySelector('h1')?.replaceChildren(words);

test.each([
  ['nothing happens', nothing, nothing],
  ['a widget of many parts and scripts goes', nothing, remove('#widget')],
  ['a script goes', nothing, remove('script')],
  ['a widget had gone before', remove('#widget'), nothing],
  ['the headline is written again as it was', say('Der Kran hält'), say('Der Kran hält')],
  ['more text comes', nothing, (document: Document) => document.body.append(WORDS.repeat(30))],
])('it is the same page where %s', async (_, before, after) => {
  expect(await answerTo(before, after)).toBe(false);
});

test.each([
  ['its text goes', nothing, remove('#text')],
  ['its text goes beside a drawing with styles', nothing, remove('#text, svg')],
  ['its headline goes', nothing, remove('h1')],
  ['its headline says something else', nothing, say('Der Hafen wächst')],
  ['its headline had gone before', remove('h1'), nothing],
  ['its headline had said something else before', say('Der Hafen wächst'), nothing],
])('it is another page where %s', async (_, before, after) => {
  expect(await answerTo(before, after)).toBe(true);
});

test('it is the same page where no headline ever was', async () => {
  dom.window.document.querySelector('h1')?.remove();
  expect(await answerTo(nothing, remove('#widget'))).toBe(false);
});

describe('another address', () => {
  let moves: number;
  let end: AbortController;

  function watch(navigation?: EventTarget): void {
    const view = dom.window as unknown as Window;
    moves = 0;
    end = new dom.window.AbortController();
    Object.assign(view, { navigation });
    watchAddress(view, end.signal, () => moves++);
  }

  const go = (url: string): void => dom.window.history.pushState(null, '', url);

  beforeEach(() => {
    dom.reconfigure({ url: 'https://www.kiesel-bote.example/kran?page=1#top' });
  });

  test('is told once, as soon as the browser can tell', () => {
    const navigation = new dom.window.EventTarget() as unknown as EventTarget;
    const tell = (): void => void navigation.dispatchEvent(new dom.window.Event('currententrychange'));
    watch(navigation);
    tell();
    go('/kran?page=1#end');
    tell();
    expect(moves).toBe(0);
    go('/hafen?page=1#end');
    tell();
    tell();
    expect(moves).toBe(1);
    go('/hafen?page=2');
    tell();
    expect(moves).toBe(2);
    end.abort();
    go('/kran');
    tell();
    expect(moves).toBe(2);
  });

  test('is told with the title where the browser cannot tell', async () => {
    const { document } = dom.window;
    watch();
    document.title = 'Der Kran';
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(0);
    go('/hafen');
    document.title = 'Der Hafen';
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(1);
    end.abort();
    go('/kran');
    document.title = 'Der Kran';
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(1);
  });

  test('is told when the reader goes back', () => {
    watch();
    go('/hafen');
    dom.window.dispatchEvent(new dom.window.Event('popstate'));
    expect(moves).toBe(1);
  });
});

test('no more is waited for where the page is left', async () => {
  const { document, AbortController } = dom.window;
  const end = new AbortController();
  const answer = isReplaced(document, rememberHeadline(document), end.signal);
  end.abort();
  remove('#text')(document);
  expect(await answer).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['#text', 'h1'])(
  'another page is told as soon as %s goes, before that is painted',
  async (selector) => {
    const { document, AbortController } = dom.window;
    const answer = isReplaced(document, rememberHeadline(document), new AbortController().signal);
    remove(selector)(document);
    expect(await answer).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  },
);
