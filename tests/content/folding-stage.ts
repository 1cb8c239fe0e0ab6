/** Folding on a page of a size in memory, with what was found there given by ids. */
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { Folding } from '../../src/content/folding.ts';
import { type Found, textOf } from '../../src/content/found.ts';
import type { Manner } from '../../src/content/manner.ts';
import type { Fold } from '../../src/engine/types.ts';
import { lendGlobals } from './lent-globals.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article>
  <h1>The bridge</h1><p>The council met on Tuesday.</p><p id="pitch">Reserve your seat.</p><p id="shop">Buy it.</p>
  <p>It met again on Friday.</p></article></body></html>`;
export const MANNER: Manner = { atOnce: false, strictly: false };

/** jsdom draws nothing: here everything is a box of one size, but for what is folded. */
function lendLayout({ window }: JSDOM): void {
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const isGone = this.getAttribute('data-winnow-fold') === 'folded';
    const [width, height] = isGone ? [0, 0] : [400, 80];
    return { left: 50, top: 90, right: 50 + width, bottom: 90 + height, width, height } as DOMRect;
  };
}

export interface FoldingStage {
  readonly document: Document;
  readonly folding: Folding;
  /** The page before anything was done to it. */
  readonly before: string;
  event(type: string): Event;
  /** Has the reader scrolled, or not yet. */
  act(hasActed: boolean): void;
  /** What was found in an element, by its id. */
  found(id: string, isSure: boolean): Found;
  /** Takes what was found on a page that is no advertisement. */
  take(all: readonly Found[], manner?: Manner): boolean;
  /** What is in place: the attribute of each of the two, and Winnow's elements in order. */
  inPlace(): readonly (string | null)[];
  /** The states of folds and marks, each with its id. */
  statuses(): readonly (readonly string[])[];
  end(): void;
}

/** Begins anew. */
export function startFolding(): FoldingStage {
  const dom = new JSDOM(PAGE, { pretendToBeVisual: true });
  lendLayout(dom);
  lendGlobals(dom);
  const { document } = dom.window;
  const before = document.documentElement.outerHTML;
  const end = new AbortController();
  let hasActed = false;
  const folding = new Folding({
    document,
    message: (key) => key,
    attention: { hasActed: () => hasActed },
    write: (_, work) => work(),
    signal: end.signal,
    onChange: () => {},
    onKeep: () => {},
    onChoice: () => {},
    guard: (work) => work(),
  });
  return {
    document,
    folding,
    before,
    event: (type) => new dom.window.Event(type),
    act: (now) => {
      hasActed = now;
    },
    found: (id, isSure) => {
      const element = document.getElementById(id);
      if (!element) throw new Error(`No ${id}`);
      return { fold: foldOf(id), isSure, elements: [element], text: textOf({ elements: [element] }) };
    },
    take: (all, manner = MANNER) => folding.take({ found: all, advertorial: null, top: undefined }, manner),
    inPlace: () => {
      const attributes = ['pitch', 'shop'].map(
        (id) => document.getElementById(id)?.getAttribute('data-winnow-fold') ?? null,
      );
      const own = [...document.querySelectorAll('winnow-fold, winnow-mark')];
      return [...attributes, own.map(({ localName }) => localName).join(' ')];
    },
    statuses: () => {
      const { folds, marks } = folding.states();
      return [folds, marks].map((list) => list.map(({ fold, status }) => `${fold.id} ${status}`));
    },
    end: () => {
      end.abort();
      dom.window.close();
      vi.unstubAllGlobals();
    },
  };
}

function foldOf(id: string): Fold {
  return {
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
}
