/** What takes folds back, all of it or one alone: the reader, the address, and folds that came out wrong. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Folding } from '../../src/content/folding.ts';
import { type FoldingStage, startFolding } from './folding-stage.ts';

let stage: FoldingStage;
let folding: Folding;

beforeEach(() => {
  stage = startFolding();
  ({ folding } = stage);
});
afterEach(() => stage.end());

function element(id: string): HTMLElement {
  const found = stage.document.getElementById(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

const foldBoth = (): boolean => stage.take([stage.found('pitch', true), stage.found('shop', true)]);
/** By when it was looked whether folds came out as meant. */
const inspected = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));

describe('one of two folds', () => {
  beforeEach(() => void foldBoth());

  test('goes alone where the reader keeps it', () => {
    expect(folding.keep('pitch')?.id).toBe('pitch');
    expect(stage.inPlace()).toEqual([null, 'folded', 'winnow-fold']);
    expect(stage.statuses()[0]).toEqual(['pitch kept', 'shop folded']);
    expect(folding.promos().map(({ fold }) => fold.id)).toEqual(['shop']);
  });

  test('goes alone where the reader wants nothing of its kind', () => {
    folding.leave(({ id }) => id === 'shop');
    expect(stage.inPlace()).toEqual(['folded', null, 'winnow-fold']);
    expect(stage.statuses()[0]).toEqual(['pitch folded']);
  });

  test('goes alone where the page puts other text there', () => {
    element('shop').textContent = 'The council met once more.';
    stage.take([stage.found('pitch', true)]);
    expect(stage.inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('gives way to what the reader picks in its place, and that goes alone', () => {
    const narrow = [stage.found('shop', true)];
    expect(folding.replace([], narrow)).toBe(true);
    expect(stage.inPlace()).toEqual(['folded', 'folded', 'winnow-fold winnow-fold']);
    expect(stage.statuses()[0]).toHaveLength(2);
    expect(folding.replace(narrow, [])).toBe(true);
    expect(stage.inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });

  test('is mended alone where the page took its line away', () => {
    element('shop').previousElementSibling?.remove();
    expect(folding.mend()).toBe(true);
    expect(stage.inPlace()).toEqual(['folded', 'folded', 'winnow-fold winnow-fold']);
    expect(element('shop').previousElementSibling?.localName).toBe('winnow-fold');
  });

  test('goes with its line where the page takes its content away', () => {
    element('shop').remove();
    expect(folding.mend()).toBe(true);
    expect(stage.inPlace()).toEqual(['folded', null, 'winnow-fold']);
  });
});

describe('a fold that does not hide', () => {
  beforeEach(() => {
    // A style of the page that is stronger.
    const box = element('shop').getBoundingClientRect();
    element('pitch').getBoundingClientRect = () => box;
    foldBoth();
  });

  test('is taken back alone, and not made again', async () => {
    await inspected();
    expect(stage.inPlace()).toEqual([null, 'folded', 'winnow-fold']);
    foldBoth();
    expect(stage.inPlace()).toEqual([null, 'folded', 'winnow-fold']);
  });

  test('is none where the reader opened it', async () => {
    folding.toggle('pitch', true);
    await inspected();
    expect(stage.inPlace()).toEqual(['open', 'folded', 'winnow-fold winnow-fold']);
  });
});

describe('a page is touched', () => {
  beforeEach(() => void foldBoth());

  test('while a fold is open on it', () => {
    expect(folding.isTouched()).toBe(false);
    folding.toggle('pitch', true);
    expect(folding.isTouched()).toBe(true);
    folding.toggle('pitch', false);
    expect(folding.isTouched()).toBe(false);
  });

  test('while something kept is on it', () => {
    folding.keep('pitch');
    expect(folding.isTouched()).toBe(true);
    element('pitch').remove();
    expect(folding.isTouched()).toBe(false);
  });
});

describe('the address', () => {
  const scroll = vi.fn();

  beforeEach(() => {
    scroll.mockClear();
    element('pitch').innerHTML = 'Reserve <b id="seat">your seat.</b>';
    for (const id of ['pitch', 'shop', 'seat']) element(id).scrollIntoView = scroll;
    foldBoth();
  });

  test.each([
    ['pitch', ['open', 'folded'], 1],
    ['seat', ['open', 'folded'], 1],
    ['none', ['folded', 'folded'], 0],
  ])('with %s in it leaves them %j', (id, attributes, times) => {
    const view = stage.document.defaultView as Window;
    view.location.hash = id;
    folding.openTarget();
    expect(stage.inPlace().slice(0, 2)).toEqual(attributes);
    expect(scroll).toHaveBeenCalledTimes(times);
  });

  test('closes nothing that the reader opened', () => {
    folding.toggle('pitch', true);
    (stage.document.defaultView as Window).location.hash = 'seat';
    folding.openTarget();
    expect(stage.inPlace().slice(0, 2)).toEqual(['open', 'folded']);
    expect(scroll).not.toHaveBeenCalled();
  });
});

test('the keyboard stays in a line that is put back', () => {
  foldBoth();
  const sign = folding.find('pitch')?.sign;
  sign?.focus();
  expect(stage.document.activeElement).toBe(sign?.host);
  element('pitch').before(stage.document.createElement('hr'));
  expect(folding.mend()).toBe(true);
  expect(element('pitch').previousElementSibling).toBe(sign?.host);
  expect(stage.document.activeElement).toBe(sign?.host);
});

test.each([
  ['winnow-fold', [null, 'marked', 'winnow-mark']],
  ['winnow-mark', ['folded', null, 'winnow-fold']],
])('a page with an element %s of its own has none of Winnow’s of that name', (name, inPlace) => {
  const view = stage.document.defaultView as Window & typeof globalThis;
  view.customElements.define(name, class extends view.HTMLElement {});
  stage.take([stage.found('pitch', true), stage.found('shop', false)]);
  expect(stage.inPlace()).toEqual(inPlace);
  folding.undoAll();
  expect(stage.document.documentElement.outerHTML).toBe(stage.before);
});

test('a page that copies folds over and over is given up', () => {
  foldBoth();
  const answers = Array.from({ length: 14 }, () => {
    element('pitch').after(element('pitch').cloneNode(true));
    return folding.mend();
  });
  expect([answers.slice(0, 5), answers.at(-1)]).toEqual([[true, true, true, true, true], false]);
  expect(stage.document.querySelectorAll('[data-winnow-fold]')).toHaveLength(2);
});
