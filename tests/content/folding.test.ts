/** Folds and marks on a page of a size: what is in place, what the reader makes of it, and that its undo is exact. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Folding } from '../../src/content/folding.ts';
import { type FoldingStage, MANNER, startFolding } from './folding-stage.ts';

let stage: FoldingStage;
let folding: Folding;
let document: Document;
let before: string;

beforeEach(() => {
  stage = startFolding();
  ({ folding, document, before } = stage);
});
afterEach(() => stage.end());

const found: FoldingStage['found'] = (...what) => stage.found(...what);
const take: FoldingStage['take'] = (...what) => stage.take(...what);
const inPlace: FoldingStage['inPlace'] = () => stage.inPlace();
const statuses: FoldingStage['statuses'] = () => stage.statuses();

test('what is sure is folded, what is not is marked', () => {
  take([found('pitch', true), found('shop', false)]);
  expect(inPlace()).toEqual(['folded', 'marked', 'winnow-fold winnow-mark']);
  expect(statuses()).toEqual([['pitch folded'], ['shop marked']]);
});

test('only what is folded is kept out of the clean article', () => {
  take([found('pitch', true), found('shop', false)]);
  expect(folding.promos().map(({ fold }) => fold.id)).toEqual(['pitch']);
});

test('a box with a border of its own has its rule inside', () => {
  const pitch = document.getElementById('pitch');
  if (pitch) pitch.style.border = '1px solid red';
  take([found('pitch', false)]);
  expect(inPlace()).toEqual(['marked-inside', null, 'winnow-mark']);
});

describe('the reader', () => {
  beforeEach(() => {
    take([found('pitch', false), found('shop', false)]);
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
    take([found('pitch', false), found('shop', false)]);
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
    take([found('pitch', false)]);
    take([found('pitch', true)]);
    expect(inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('that is not sure any more leaves a fold', () => {
    take([found('pitch', true)]);
    take([found('pitch', false)]);
    expect(inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('that finds nothing leaves a mark, unless it is to be strict', () => {
    take([found('pitch', false)]);
    take([]);
    expect(inPlace()).toEqual(['marked', null, 'winnow-mark']);
    take([], { atOnce: true, strictly: true });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that undoes marks', () => {
  test('has them again, until it is enough', () => {
    take([found('pitch', false)]);
    const verdicts = Array.from({ length: 5 }, () => {
      document.querySelector('winnow-mark')?.remove();
      return folding.mend();
    });
    expect(verdicts.slice(0, 3)).toEqual([true, true, true]);
    expect(verdicts.at(-1)).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('loses no other attribute by the undo', () => {
    take([found('pitch', false), found('shop', true)]);
    folding.undoAll();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that is a promo as a whole', () => {
  const advertorial = {
    source: 'label',
    quote: 'Anzeige',
    place: { parent: [0], from: 0, to: 0 },
  } as const;
  const takeAll = (): boolean =>
    folding.take({ found: [], advertorial, top: document.querySelector('h1') ?? undefined }, MANNER);
  const banner = (): Element | null => document.querySelector('winnow-banner');

  test('says so before its headline, once', () => {
    takeAll();
    takeAll();
    expect(document.querySelectorAll('winnow-banner')).toHaveLength(1);
    expect(banner()?.nextElementSibling?.localName).toBe('h1');
  });

  test('has its word taken away without a trace, and given back', () => {
    takeAll();
    folding.undoAll();
    expect(document.documentElement.outerHTML).toBe(before);
    takeAll();
    expect(banner()).not.toBeNull();
  });

  test('is not fought when it takes the word away', () => {
    takeAll();
    banner()?.remove();
    expect(folding.mend()).toBe(true);
    takeAll();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('has no word where it has become another page, or has no place for it', () => {
    takeAll();
    take([]);
    expect(document.documentElement.outerHTML).toBe(before);
    for (const top of [undefined, document.createElement('p')])
      folding.take({ found: [], advertorial, top }, MANNER);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
