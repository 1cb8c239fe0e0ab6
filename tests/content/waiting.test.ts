/** When it is worth asking again whether what waits may be folded: not while it stays where it was. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Found } from '../../src/content/found.ts';
import { createWaitingList, type WaitingList } from '../../src/content/waiting.ts';

type Seen = readonly (readonly [element: Element, isIntersecting: boolean])[];
let dom: JSDOM;
let end: AbortController;
let list: WaitingList;
/** Has the browser say of elements whether they can be seen. */
let say: (seen: Seen) => void;
const watched = new Set<Element>();
const onChance = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onChance.mockClear();
  watched.clear();
  dom = new JSDOM('<p id="one">Reserve your seat.</p><p id="two">Buy it.</p>');
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: readonly object[]) => void) {
        say = (seen) => call(seen.map(([target, isIntersecting]) => ({ target, isIntersecting })));
      }
      observe(element: Element): void {
        watched.add(element);
      }
      disconnect(): void {
        watched.clear();
      }
    },
  );
  end = new dom.window.AbortController();
  list = createWaitingList(dom.window.document, end.signal, onChance);
});

afterEach(() => {
  dom.window.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function element(id: string): Element {
  const found = dom.window.document.getElementById(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

/** Has both wait as one, seen by the reader or not. */
function wait(isOnScreen: boolean): void {
  const elements = [element('one'), element('two')];
  list.set([{ elements, isOnScreen } as unknown as Found & { isOnScreen: boolean }]);
}

function happen(type: string): void {
  dom.window.document.dispatchEvent(new dom.window.Event(type));
}

/** How often it was asked by the time that all has come to its end. */
async function asked(): Promise<number> {
  await vi.advanceTimersByTimeAsync(1000);
  return onChance.mock.calls.length;
}

test.each([
  ['seen, and still is', true, true, 0],
  ['seen, and is no more', true, false, 1],
  ['out of sight, and still is', false, false, 0],
  ['out of sight, and comes into it', false, true, 1],
])('what was %s', async (_, isOnScreen, isSeen, times) => {
  wait(isOnScreen);
  say([
    [element('one'), isSeen],
    [element('two'), isSeen],
  ]);
  expect(await asked()).toBe(times);
});

test('what can be seen in part can be seen', async () => {
  wait(true);
  say([
    [element('one'), false],
    [element('two'), true],
  ]);
  expect(await asked()).toBe(0);
  say([[element('two'), false]]);
  expect(await asked()).toBe(1);
});

test('each change is asked after once, and so is the next one', async () => {
  wait(true);
  const seen = (isSeen: boolean): void => say([[element('one'), isSeen]]);
  seen(false);
  expect(await asked()).toBe(1);
  seen(false);
  expect(await asked()).toBe(1);
  seen(true);
  expect(await asked()).toBe(2);
});

test.each(['focusout', 'selectionchange'])(
  'a %s gives a chance, once it has come to its end',
  async (type) => {
    wait(true);
    happen(type);
    happen(type);
    expect(onChance).not.toHaveBeenCalled();
    expect(await asked()).toBe(1);
    happen(type);
    expect(await asked()).toBe(2);
  },
);

test('nothing is asked for a list that is empty by then, or once the page is left', async () => {
  happen('focusout');
  wait(true);
  expect(await asked()).toBe(0);
  list.set([]);
  expect([list.all(), watched.size]).toEqual([[], 0]);
  happen('focusout');
  expect(await asked()).toBe(0);
  wait(true);
  happen('focusout');
  expect(watched.size).toBe(2);
  end.abort();
  expect([await asked(), watched.size]).toEqual([0, 0]);
});

test('only what is on the list is watched', async () => {
  wait(false);
  say([[element('two'), true]]);
  expect(await asked()).toBe(1);
  list.set([{ elements: [element('one')], isOnScreen: false } as unknown as Found & { isOnScreen: boolean }]);
  expect([...watched]).toEqual([element('one')]);
});
