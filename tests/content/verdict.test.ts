/** What may be folded now, what has to wait. */
import { expect, test, vi } from 'vitest';
import type { Found } from '../../src/content/found.ts';
import { judge } from '../../src/content/verdict.ts';
import { documentOf } from '../engine/documents.ts';

type Place = readonly [left: number, top: number, width: number, height: number];

/** What is said of the element `b` of a page, whose box is there in a window that was scrolled so far; others have none. */
function kindOf(html: string, [left, top, width, height]: Place, scrolled = [0, 0], isSure = true): string {
  const document = documentOf(html);
  const folded = document.querySelector('b');
  if (!folded) throw new Error('Nothing is found');
  for (const element of document.querySelectorAll('*')) {
    const rect = { left, top, right: left + width, bottom: top + height, width, height };
    const none = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue((element === folded ? rect : none) as DOMRect);
  }
  const [scrollX, scrollY] = scrolled;
  Object.assign(document.defaultView ?? {}, { scrollX, scrollY });
  return judge({ elements: [folded], isSure } as unknown as Found, true).kind;
}

const BLOCK = '<p>The bridge opens.</p><b style="display: block">Book now</b>';

test.each([
  [80, 'place'],
  [300, 'place'],
  [79.5, 'wait'],
  [51, 'wait'],
  [13, 'wait'],
])('a block of %d pixels: %s', (width, kind) => {
  expect(kindOf(BLOCK, [40, 90, width, 60])).toBe(kind);
});

test('a mark of narrow things has all the room it needs', () => {
  expect(kindOf(BLOCK, [40, 90, 51, 60], [0, 0], false)).toBe('place');
});

test('a narrow word among words has a line as wide as its own text', () => {
  expect(kindOf('<p>Read on: <b style="display: inline">Book</b> it here.</p>', [40, 90, 51, 20])).toBe(
    'place',
  );
});

const parked = (style: string, direction = 'ltr'): string =>
  `<html><body style="direction: ${direction}"><b style="display: block; ${style}">Free themes</b></body></html>`;
const AWAY: Place = [-9864, 300, 286, 60];

test.each([
  ['left of the page', 'position: absolute', AWAY],
  ['right at its left edge', 'position: absolute', [-286, 300, 286, 60]],
  ['above the page', 'position: absolute', [40, -9000, 286, 60]],
] as const)('what is parked %s waits', (_, style, place) => {
  expect(kindOf(parked(style), place)).toBe('wait');
  expect(kindOf(parked(style), place, [0, 0], false)).toBe('wait');
});

test('what is parked above a page from right to left waits', () => {
  expect(kindOf(parked('position: absolute', 'rtl'), [40, -9000, 286, 60])).toBe('wait');
});

test.each([
  ['in the window', 'position: absolute', [40, 300, 286, 60], [0, 0]],
  ['partly in it', 'position: absolute', [-285, 300, 286, 60], [0, 0]],
  ['where the reader came from', 'position: absolute', [-400, -2000, 286, 60], [500, 2400]],
  ['below the window', 'position: absolute', [40, 5000, 286, 60], [0, 0]],
  ['right of the window', 'position: absolute', [4000, 300, 286, 60], [0, 0]],
  // It comes back with what it is in, and its line with it.
  ['out of the window with all around it', 'position: static', AWAY, [0, 0]],
] as const)('what is %s is folded', (_, style, place, scrolled) => {
  expect(kindOf(parked(style), place, [...scrolled])).toBe('place');
});

test('pages from right to left can be scrolled to the left', () => {
  expect(kindOf(parked('position: absolute', 'rtl'), AWAY)).toBe('place');
});
