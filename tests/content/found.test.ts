/** What two finds on a page have in common, in which order they stand, and what they are called. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  covers,
  type Found,
  inPageOrder,
  isAsRead,
  locate,
  overlap,
  textOf,
  withFreeIds,
} from '../../src/content/found.ts';
import { foldState } from '../pages/samples.ts';

const PAGE = `<h1 id="title">The bridge</h1><section id="box"><p id="one">Reserve <b id="seat">your seat</b></p>
  <p id="two">Buy it</p></section><p id="three">Read on</p>`;
let document: Document;

beforeEach(() => {
  const { window } = new JSDOM(PAGE);
  vi.stubGlobal('Node', window.Node);
  document = window.document;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Something found in elements of these ids, in this order. */
function found(ids: string, isSure = true): Found {
  const elements = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
  return { fold: foldState(ids, 'shop').fold, isSure, elements, text: textOf({ elements }) };
}

describe('overlap', () => {
  test.each([
    ['one', 'one'],
    ['one', 'seat'],
    ['box', 'seat'],
    ['one two', 'two'],
    ['title box', 'two three'],
    ['three', 'one two three'],
  ])('%s and %s', (one, other) => {
    expect([overlap(found(one), found(other)), overlap(found(other), found(one))]).toEqual([true, true]);
  });

  test.each([
    ['one', 'two'],
    ['title', 'box'],
    ['seat', 'two three'],
    ['title three', 'one two'],
  ])('is none of %s and %s', (one, other) => {
    expect([overlap(found(one), found(other)), overlap(found(other), found(one))]).toEqual([false, false]);
  });
});

describe('what covers', () => {
  test.each([
    ['one', 'one'],
    ['one', 'seat'],
    ['box', 'one two'],
    ['one two', 'seat two'],
    ['one two three', 'two'],
  ])('%s covers %s, unless it is less sure', (other, one) => {
    expect(covers(found(other), found(one))).toBe(true);
    expect(covers(found(other), found(one, false))).toBe(true);
    expect(covers(found(other, false), found(one, false))).toBe(true);
    expect(covers(found(other, false), found(one))).toBe(false);
  });

  test.each([
    ['seat', 'one'],
    ['one', 'one two'],
    ['two', 'one two'],
    ['box', 'two three'],
    ['title', 'three'],
  ])('%s does not cover %s', (other, one) => {
    expect(covers(found(other), found(one))).toBe(false);
  });
});

test('it is as it was read until any of its text is another', () => {
  const both = found('one two');
  expect(isAsRead(both)).toBe(true);
  document.getElementById('seat')?.replaceChildren('your', document.createElement('i'), ' seat');
  expect(isAsRead(both)).toBe(true);
  document.getElementById('two')?.replaceChildren('The council met.');
  expect(isAsRead(both)).toBe(false);
  expect(isAsRead(found('one two'))).toBe(true);
});

test('the order of the page is that of the first elements', () => {
  const names = ['three', 'one two', 'box', 'title', 'seat', 'two'];
  const given = names.map((ids) => found(ids));
  const ordered = inPageOrder(given).map(({ fold }) => fold.id);
  expect(ordered).toEqual(['title', 'box', 'one two', 'seat', 'two', 'three']);
  expect(given.map(({ fold }) => fold.id)).toEqual(names);
});

describe('ids', () => {
  const named = (ids: readonly string[]): readonly Found[] =>
    ids.map((id) => ({ ...found('one'), fold: foldState(id, 'shop').fold }));

  test.each([
    [['a', 'b'], [], ['a', 'b']],
    [['a', 'b'], ['c'], ['a', 'b']],
    [['a', 'b'], ['a'], ['a-2', 'b']],
    [['a', 'a', 'a'], [], ['a', 'a-2', 'a-3']],
    [
      ['a', 'a'],
      ['a', 'a-2'],
      ['a-3', 'a-4'],
    ],
  ])('%j beside %j are %j', (ids, known, free) => {
    expect(withFreeIds(named(ids), named(known)).map(({ fold }) => fold.id)).toEqual(free);
  });

  test('are all that changes', () => {
    const [one] = named(['a']);
    const [other] = withFreeIds(named(['a']), named(['a']));
    expect(other).toEqual({ ...one, fold: { ...one?.fold, id: 'a-2' } });
  });
});

test('nothing of Winnow’s is a part of what is found, and what has no element is left out', () => {
  const { fold } = foldState('a', 'shop');
  const sign = document.createElement('winnow-fold');
  const two = document.getElementById('two') as Element;
  two.before(sign);
  const elementsOf = vi.fn((): readonly Element[] => [sign, two]);
  expect(locate([fold], false, elementsOf)).toEqual([
    { fold, isSure: false, elements: [two], text: 'Buy it' },
  ]);
  expect(elementsOf).toHaveBeenCalledWith(fold.run);
  expect(locate([fold, fold], true, () => [sign])).toEqual([]);
  expect(locate([fold], true, () => [])).toEqual([]);
});
