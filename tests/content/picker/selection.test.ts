/** The reader's way through choosing, as plain data; and the keys that lead along it. */
import { describe, expect, test } from 'vitest';
import { type Act, actOf, type Step } from '../../../src/content/picker/keys.ts';
import {
  outlinedBy,
  pointed,
  type Selection,
  split,
  stepped,
} from '../../../src/content/picker/selection.ts';
import { documentOf } from '../../engine/documents.ts';

const document = documentOf(`<main><p id="p1">One</p><div id="box"><h4 id="title">Tea towels</h4>
  <p id="line">Nine crowns</p><p id="order">Order</p></div><p id="p2">Two</p></main>`);
const sees = (): boolean => true;
const NONE: Selection = { choice: undefined, origin: undefined, whole: undefined };

function element(id: string): Element {
  return document.getElementById(id) as Element;
}

function at(id: string): Selection {
  return pointed(NONE, element(id), sees);
}

/** What would be folded, then `|` and what would stay. */
function shown(selection: Selection): string {
  const { folds, stays } = outlinedBy(selection, sees);
  const names = (choices: typeof folds): string =>
    choices.map((choice) => choice.map(({ id }) => id).join('+')).join(' ');
  return `${names(folds)}|${names(stays)}`;
}

function walk(start: Selection, ...steps: readonly Step[]): string {
  return shown(steps.reduce((selection, step) => stepped(selection, step, sees), start));
}

describe('a selection', () => {
  test('begins with nothing, and steps nowhere from there', () => {
    expect(shown(NONE)).toBe('|');
    expect(stepped(NONE, 'next', sees)).toBe(NONE);
    expect(split(NONE, sees)).toBe(NONE);
    expect(pointed(NONE, document.documentElement, sees)).toBe(NONE);
  });

  test.each<[string, string, readonly Step[], string]>([
    ['what was pointed at', 'line', [], 'line|'],
    ['outwards', 'line', ['outward'], 'box|'],
    ['outwards and in again, to where it came from', 'line', ['outward', 'inward'], 'line|'],
    ['by one line at either end', 'line', ['growBefore'], 'title+line|'],
    ['to the whole box', 'line', ['growBefore', 'growAfter'], 'box|'],
    ['from the box by its ends', 'box', ['shrinkBefore', 'shrinkAfter'], 'line|'],
    ['to and fro', 'line', ['next', 'next', 'previous'], 'box|'],
    ['nowhere at the end', 'p2', ['next', 'growAfter', 'shrinkAfter'], 'p2|'],
  ])('%s', (_, id, steps, expected) => {
    expect(walk(at(id), ...steps)).toBe(expected);
  });

  test('stays the same where nothing changes, so that nobody is asked again', () => {
    const line = at('line');
    expect(pointed(line, element('line'), sees)).toBe(line);
    expect(stepped(at('p2'), 'next', sees).choice).toEqual([element('p2')]);
  });
});

describe('leaving a part out', () => {
  const parted = split(stepped(at('line'), 'outward', sees), sees);

  test.each<[string, readonly Step[], string]>([
    ['begins where the reader pointed', [], 'title order|line'],
    ['moves on', ['next'], 'title+line|order'],
    ['moves back', ['previous'], 'line+order|title'],
    ['grows', ['growAfter'], 'title|line+order'],
    ['never grows to the whole', ['growAfter', 'growBefore'], 'title|line+order'],
    ['never leaves the whole', ['outward', 'next', 'next'], 'title+line|order'],
  ])('%s', (_, steps, expected) => {
    expect(walk(parted, ...steps)).toBe(expected);
  });

  test('takes what is pointed at inside, and nothing outside', () => {
    expect(shown(pointed(parted, element('title'), sees))).toBe('line+order|title');
    expect(pointed(parted, element('p2'), sees)).toBe(parted);
    expect(pointed(parted, element('box'), sees)).toBe(parted);
  });

  test('goes back to the whole', () => {
    expect(shown(split(parted, sees))).toBe('box|');
  });

  test('is not to be had of one line', () => {
    const line = at('p1');
    expect(split(line, sees)).toBe(line);
  });
});

describe('a key', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}): Act | undefined =>
    actOf({
      key: name,
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      target: null,
      ...more,
    } as KeyboardEvent);
  const on = (localName: string): Partial<KeyboardEvent> => ({
    target: { localName } as unknown as EventTarget,
  });

  test.each<[string, Act]>([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['ArrowLeft', 'outward'],
    ['ArrowRight', 'inward'],
    ['+', 'outward'],
    ['-', 'inward'],
    ['Enter', 'accept'],
    ['Escape', 'cancel'],
  ])('%s: %s', (name, act) => {
    expect(key(name)).toBe(act);
  });

  test.each<[string, Act]>([
    ['ArrowDown', 'growAfter'],
    ['ArrowUp', 'shrinkAfter'],
    ['ArrowLeft', 'growBefore'],
    ['ArrowRight', 'shrinkBefore'],
    ['+', 'outward'],
    ['Escape', 'cancel'],
  ])('Shift+%s: %s', (name, act) => {
    expect(key(name, { shiftKey: true })).toBe(act);
  });

  test.each<[string, string, Partial<KeyboardEvent>]>([
    ['a letter', 'a', {}],
    ['Tab', 'Tab', {}],
    ['Page down, which scrolls', 'PageDown', {}],
    ['the browser’s own', 'ArrowLeft', { altKey: true }],
    ['the browser’s own', '+', { ctrlKey: true }],
    ['the browser’s own', '-', { metaKey: true }],
    ['Enter on a button', 'Enter', on('button')],
    ['an arrow in a list', 'ArrowDown', on('select')],
    ['Enter in a list', 'Enter', on('select')],
    ['the name of a property', 'constructor', {}],
    ['the name of a property', '__proto__', {}],
  ])('%s is none of the picker’s', (_, name, more) => {
    expect(key(name, more)).toBeUndefined();
  });

  test('Escape leaves from anywhere', () => {
    expect([key('Escape', on('button')), key('Escape', on('select'))]).toEqual(['cancel', 'cancel']);
  });
});
