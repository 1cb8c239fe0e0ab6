/** Folds and marks on a page of a size: what is in place, what the reader makes of it, and that its undo is exact. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Folding } from '../../src/content/folding.ts';
import type { Found } from '../../src/content/found.ts';
import type { Manner } from '../../src/content/manner.ts';
import type { Fold } from '../../src/engine/types.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article>
  <h1>The bridge</h1><p>The council met on Tuesday.</p><p id="pitch">Reserve your seat.</p><p id="shop">Buy it.</p>
  <p>It met again on Friday.</p></article></body></html>`;
const MANNER = { atOnce: false, strictly: false };
const onKeep = vi.fn();
let dom: JSDOM;
let before: string;
let end: AbortController;
let folding: Folding;

/** jsdom draws nothing: here everything is a box of one size, but for what is folded. */
function lendLayout({ window }: JSDOM): void {
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const isGone = this.getAttribute('data-winnow-fold') === 'folded';
    const [width, height] = isGone ? [0, 0] : [400, 80];
    return { left: 50, top: 90, right: 50 + width, bottom: 90 + height, width, height } as DOMRect;
  };
}

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  dom = new JSDOM(PAGE, { pretendToBeVisual: true });
  lendLayout(dom);
  vi.stubGlobal('Node', dom.window.Node);
  vi.stubGlobal('AbortController', dom.window.AbortController);
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.stubGlobal('requestAnimationFrame', dom.window.requestAnimationFrame.bind(dom.window));
  vi.stubGlobal('cancelAnimationFrame', dom.window.cancelAnimationFrame.bind(dom.window));
  onKeep.mockClear();
  const { document } = dom.window;
  before = document.documentElement.outerHTML;
  end = new AbortController();
  folding = new Folding({
    document,
    message: (key) => key,
    attention: { hasActed: () => false },
    write: (_, work) => work(),
    signal: end.signal,
    onChange: () => {},
    onKeep,
    onChoice: () => {},
    guard: (work) => work(),
  });
});

afterEach(() => {
  end.abort();
  dom.window.close();
  vi.unstubAllGlobals();
});

function found(id: string, isSure: boolean): Found {
  const element = dom.window.document.getElementById(id);
  if (!element) throw new Error(`No ${id}`);
  const fold: Fold = {
    id,
    category: 'webinar',
    confidence: 0.6,
    zone: 'inside',
    excerpt: id,
    text: id,
    reasons: [{ code: 'register', quote: 'Reserve' }],
    run: { parent: [0], from: 2, to: 2 },
    fingerprint: `print of ${id}`,
    print: `print of ${id}`,
  };
  return { fold, isSure, elements: [element] };
}

/** Takes what was found on a page that is no advertisement. */
function take(all: readonly Found[], manner: Manner): boolean {
  return folding.take({ found: all, advertorial: null, top: undefined }, manner);
}

/** What is in place: the attribute of each of the two, and Winnow's elements in order. */
function inPlace(): readonly (string | null)[] {
  const { document } = dom.window;
  const attributes = ['pitch', 'shop'].map(
    (id) => document.getElementById(id)?.getAttribute('data-winnow-fold') ?? null,
  );
  const own = [...document.querySelectorAll('winnow-fold, winnow-mark')].map(({ localName }) => localName);
  return [...attributes, own.join(' ')];
}

function statuses(): readonly (readonly string[])[] {
  const { folds, marks } = folding.states();
  return [folds, marks].map((list) => list.map(({ fold, status }) => `${fold.id} ${status}`));
}

test('what is sure is folded, what is not is marked', () => {
  take([found('pitch', true), found('shop', false)], MANNER);
  expect(inPlace()).toEqual(['folded', 'marked', 'winnow-fold winnow-mark']);
  expect(statuses()).toEqual([['pitch folded'], ['shop marked']]);
});

test('only what is folded is kept out of the clean article', () => {
  take([found('pitch', true), found('shop', false)], MANNER);
  expect(folding.promos().map(({ fold }) => fold.id)).toEqual(['pitch']);
});

test('a box with a border of its own has its rule inside', () => {
  const pitch = dom.window.document.getElementById('pitch');
  if (pitch) pitch.style.border = '1px solid red';
  take([found('pitch', false)], MANNER);
  expect(inPlace()).toEqual(['marked-inside', null, 'winnow-mark']);
});

describe('the reader', () => {
  beforeEach(() => {
    take([found('pitch', false), found('shop', false)], MANNER);
  });

  test('folds a mark, and shows it again', () => {
    expect(folding.toggle('pitch', false)).toBe(true);
    expect(inPlace()).toEqual(['folded', 'marked', 'winnow-fold winnow-mark']);
    expect(statuses()).toEqual([['pitch folded'], ['shop marked']]);
    expect(folding.toggle('pitch', true)).toBe(true);
    expect(statuses()).toEqual([['pitch open'], ['shop marked']]);
  });

  test('has what they folded stay folded when the page is read again', () => {
    folding.toggle('pitch', false);
    take([found('pitch', false), found('shop', false)], MANNER);
    expect(statuses()).toEqual([['pitch folded'], ['shop marked']]);
  });

  test('keeps a mark, and takes that back', () => {
    expect(folding.keep('pitch')?.print).toBe('print of pitch');
    expect(inPlace()).toEqual([null, 'marked', 'winnow-mark']);
    expect(statuses()).toEqual([[], ['pitch kept', 'shop marked']]);
    expect(folding.unkeep('pitch')?.print).toBe('print of pitch');
    expect(statuses()).toEqual([[], ['pitch marked', 'shop marked']]);
  });

  test('asks for no mark that is not there', () => {
    expect([folding.toggle('none', false), folding.keep('none'), folding.unkeep('pitch')]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    expect(statuses()).toEqual([[], ['pitch marked', 'shop marked']]);
  });

  test('called it "not a promo" in another tab', () => {
    folding.follow(new Set(['print of shop']));
    expect(statuses()).toEqual([[], ['pitch marked', 'shop kept']]);
  });
});

describe('another reading', () => {
  test('that is sure makes a fold of a mark', () => {
    take([found('pitch', false)], MANNER);
    take([found('pitch', true)], MANNER);
    expect(inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('that is not sure any more leaves a fold', () => {
    take([found('pitch', true)], MANNER);
    take([found('pitch', false)], MANNER);
    expect(inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('that finds nothing leaves a mark, unless it is to be strict', () => {
    take([found('pitch', false)], MANNER);
    take([], MANNER);
    expect(inPlace()).toEqual(['marked', null, 'winnow-mark']);
    take([], { atOnce: true, strictly: true });
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that undoes marks', () => {
  test('has them again, until it is enough', () => {
    take([found('pitch', false)], MANNER);
    const verdicts = Array.from({ length: 5 }, () => {
      dom.window.document.querySelector('winnow-mark')?.remove();
      return folding.mend();
    });
    expect(verdicts.slice(0, 3)).toEqual([true, true, true]);
    expect(verdicts.at(-1)).toBe(false);
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });

  test('loses no other attribute by the undo', () => {
    take([found('pitch', false), found('shop', true)], MANNER);
    folding.undoAll();
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that is a promo as a whole', () => {
  const advertorial = {
    source: 'label',
    quote: 'Anzeige',
    place: { parent: [0], from: 0, to: 0 },
  } as const;
  const takeAll = (): boolean =>
    folding.take(
      { found: [], advertorial, top: dom.window.document.querySelector('h1') ?? undefined },
      MANNER,
    );
  const banner = (): Element | null => dom.window.document.querySelector('winnow-banner');

  test('says so before its headline, once', () => {
    takeAll();
    takeAll();
    expect(dom.window.document.querySelectorAll('winnow-banner')).toHaveLength(1);
    expect(banner()?.nextElementSibling?.localName).toBe('h1');
  });

  test('has its word taken away without a trace, and given back', () => {
    takeAll();
    folding.undoAll();
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
    takeAll();
    expect(banner()).not.toBeNull();
  });

  test('is not fought when it takes the word away', () => {
    takeAll();
    banner()?.remove();
    expect(folding.mend()).toBe(true);
    takeAll();
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });

  test('has no word where it has become another page, or has no place for it', () => {
    takeAll();
    take([], MANNER);
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
    for (const top of [undefined, dom.window.document.createElement('p')])
      folding.take({ found: [], advertorial, top }, MANNER);
    expect(dom.window.document.documentElement.outerHTML).toBe(before);
  });
});
