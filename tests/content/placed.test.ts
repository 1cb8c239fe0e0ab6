/** When the line of a fold came out as meant, and what a page did to it since. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { align, damageOf, isSound, type PlacedFold, type PlacedMark } from '../../src/content/placed.ts';

/** A fold of something so large, whose line came out so large. */
function foldOf(replaced: readonly [number, number], line: readonly [number, number]): PlacedFold {
  const [width, height] = line;
  return {
    status: 'folded',
    elements: [],
    placement: { style: {}, width: replaced[0], height: replaced[1], isInline: false },
    sign: { box: () => ({ left: 0, top: 0, right: width, bottom: height, width, height }) },
  } as unknown as PlacedFold;
}

test.each([
  [
    [672, 180],
    [672, 28],
  ],
  [
    [672, 180],
    [280, 28],
  ],
  [
    [672, 180],
    [80, 28],
  ],
  [
    [400, 20],
    [400, 20],
  ],
  [
    [400, 20],
    [400, 20.9],
  ],
  [
    [60, 300],
    [60, 28],
  ],
  [
    [60, 300],
    [59.2, 28],
  ],
  [
    [140, 140],
    [140, 36],
  ],
] as const)('in the place of %j a line of %j is sound', (replaced, line) => {
  expect(isSound(foldOf(replaced, line))).toBe(true);
});

test.each([
  [
    [672, 180],
    [0, 28],
  ],
  [
    [672, 180],
    [38, 28],
  ],
  [
    [672, 180],
    [78, 28],
  ],
  [
    [60, 300],
    [20, 28],
  ],
  [
    [672, 180],
    [672, 0],
  ],
  [
    [672, 20],
    [672, 28],
  ],
] as const)('in the place of %j a line of %j is not', (replaced, line) => {
  expect(isSound(foldOf(replaced, line))).toBe(false);
});

/** What a page did to a fold whose sign it left like this; the sign is `i`, what is folded `b`. */
function damageBy(html: string): string | undefined {
  const { document } = new JSDOM(`<div>${html}</div><p></p>`).window;
  const first = document.querySelector('b') ?? document.createElement('b');
  const host = document.querySelector('i') ?? document.createElement('i');
  return damageOf({ status: 'folded', elements: [first], sign: { host } } as unknown as PlacedFold);
}

const FOLDED = '<b data-winnow-fold="folded"></b>';

test.each([
  `<i></i>${FOLDED}`,
  `<i></i> \n ${FOLDED}`,
  `<i></i><!-- a note of the page's own -->${FOLDED}`,
  `<i></i><winnow-said></winnow-said>${FOLDED}`,
  `<winnow-fold></winnow-fold><u></u><i></i>${FOLDED}<u></u>`,
])('%s is as it was left', (html) => {
  expect(damageBy(html)).toBeUndefined();
});

test.each([
  [`<i></i><u></u>${FOLDED}`, 'apart'],
  [`<i></i>18:04 ${FOLDED}`, 'apart'],
  [`<i></i><winnow-said></winnow-said><u></u> ${FOLDED}`, 'apart'],
  [`${FOLDED}<i></i>`, 'apart'],
  [`<i></i><u></u><b></b>`, 'undone'],
  [`<i></i><u>${FOLDED}</u>`, 'undone'],
  [FOLDED, 'undone'],
  ['<i></i>', 'gone'],
])('%s is %s', (html, damage) => {
  expect(damageBy(html)).toBe(damage);
});

test('tags follow their marks, all of which are read before any is moved', () => {
  const { document } = new JSDOM('<i></i><p></p><i></i><p></p><i></i><p></p>').window;
  const done: string[] = [];
  const tops = [100, 0, 300];
  const marks = tops.map((top, index) => {
    const [host, element] = ['i', 'p'].map((tag) => document.querySelectorAll<HTMLElement>(tag)[index]);
    if (!host || !element) throw new Error('No mark');
    const height = top === 0 ? 0 : 60;
    element.getBoundingClientRect = () => {
      done.push('read');
      return { left: 40, top, right: 340, bottom: top + height, width: 300, height } as DOMRect;
    };
    const move = (): void => void done.push(`move ${index}`);
    return { status: 'marked', elements: [element], sign: { host, move } } as unknown as PlacedMark;
  });
  align(marks);
  expect(done.slice(done.lastIndexOf('read') + 1)).toEqual(['move 0', 'move 2']);
});
