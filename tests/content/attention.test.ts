/** What a reader does on a page, and what they have in use there. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { holds, isInUse, isTargeted, watchAttention } from '../../src/content/attention.ts';

const PAGE = `<p id="text">The council met on Tuesday.</p><form id="form"><input id="field"></form>
  <div id="box">Reserve <b id="seat">your seat.</b><video></video></div><audio id="sound"></audio>`;
let document: Document;

beforeEach(() => {
  document = new JSDOM(PAGE, { url: 'https://www.kiesel-bote.example/bridge#seat' }).window.document;
});

function find(selector: string): Element {
  return document.querySelector(selector) ?? document.documentElement;
}

function signalOf({ defaultView }: Document): AbortSignal {
  if (!defaultView) throw new Error('No window');
  return new defaultView.AbortController().signal;
}

const areInUse = (...ids: readonly string[]): boolean =>
  isInUse(
    document,
    ids.map((id) => find(`#${id}`)),
  );

describe('the first act', () => {
  /** Whether something that happened counts as an act. */
  function isAct(event: { readonly type: string; readonly isTrusted: boolean }): boolean {
    const listen = vi.spyOn(document, 'addEventListener');
    const attention = watchAttention(document, signalOf(document));
    expect(attention.hasActed()).toBe(false);
    for (const [type, act] of listen.mock.calls)
      if (type === event.type) (act as (event: object) => void)(event);
    return attention.hasActed();
  }

  test.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])('is %s', (type) => {
    expect(isAct({ type, isTrusted: true })).toBe(true);
  });

  test.each([
    { type: 'scroll', isTrusted: true },
    { type: 'pointermove', isTrusted: true },
    { type: 'keydown', isTrusted: false },
  ])('is not %j', (event) => {
    expect(isAct(event)).toBe(false);
  });

  test('is not forgotten for what pages make of it', () => {
    const listen = vi.spyOn(document, 'addEventListener');
    const attention = watchAttention(document, signalOf(document));
    const act = listen.mock.calls[0]?.[1] as (event: object) => void;
    for (const isTrusted of [true, false]) act({ isTrusted });
    expect(attention.hasActed()).toBe(true);
  });
});

describe('what is in use', () => {
  test('is nothing on a page that was just opened', () => {
    expect(areInUse('text', 'form', 'box', 'sound')).toBe(false);
    expect(isInUse(document, [document.body])).toBe(false);
  });

  test('is what the keyboard is in', () => {
    (find('#field') as HTMLElement).focus();
    expect([areInUse('field'), areInUse('form'), areInUse('text', 'form')]).toEqual([true, true, true]);
    expect([areInUse('text'), areInUse('text', 'box')]).toEqual([false, false]);
  });

  test('is what words are marked in', () => {
    const words = find('#seat').firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, 2, words, 2);
    expect(areInUse('seat')).toBe(false);
    document.getSelection()?.setBaseAndExtent(words, 2, find('#sound'), 0);
    expect([areInUse('seat'), areInUse('text', 'seat')]).toEqual([true, true]);
  });

  test.each([
    ['plays', { paused: false, muted: false }, true],
    ['plays without sound', { paused: false, muted: true }, false],
    ['has stopped', { paused: true, muted: false }, false],
  ])('is what %s: %j', (_, state, isUsed) => {
    for (const player of [find('video'), find('audio')])
      for (const [name, value] of Object.entries(state)) Object.defineProperty(player, name, { value });
    expect([areInUse('box'), areInUse('sound')]).toEqual([isUsed, isUsed]);
    expect(areInUse('text', 'form')).toBe(false);
  });
});

test('an element holds what it is, and what is in it', () => {
  expect([holds(find('#box'), 'div'), holds(find('#box'), 'b'), holds(find('#box'), 'p')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('the address points into one of them', () => {
  expect([isTargeted([find('#text'), find('#box')]), isTargeted([find('#seat')])]).toEqual([true, true]);
  expect([isTargeted([find('#text'), find('#form')]), isTargeted([])]).toEqual([false, false]);
});
