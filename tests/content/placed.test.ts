/** When the line of a fold came out as meant: it can be read, and takes no more than what it replaced. */
import { expect, test } from 'vitest';
import { isSound, type PlacedFold } from '../../src/content/placed.ts';

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
