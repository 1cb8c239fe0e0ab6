/** Folds begin and end where promos do, or they are not exact. */
import { describe, expect, test } from 'vitest';
import { bordersOf } from '../../scripts/evaluate/borders.ts';
import { CREW, type Line, type Proposed, readingOf, STORY } from './readings.ts';

const GOLD: readonly Line[] = [
  ['gold', 'Coins and bars, stored for you in a vault of your own.'],
  ['gold', 'Ask for our brochure.'],
];
const AUTHOR: Line = ['N', 'Ida Lund writes about harbours.'];
const LINES: readonly Line[] = [...STORY, ...GOLD, AUTHOR];
const [pitch, last] = [GOLD[0]?.[1].length ?? 0, GOLD[1]?.[1].length ?? 0];
const NONE = { folds: 0, exact: 0, promo: 0, leftBehind: 0, folded: 0, article: 0, other: 0 };

function borders(lines: readonly Line[], ...proposed: readonly Proposed[]) {
  return bordersOf([readingOf({ lines, proposed })]);
}

describe('a fold is exact', () => {
  const whole = { folds: 1, exact: 1, promo: pitch + last, folded: pitch + last };
  test.each<[string, readonly Line[], readonly Proposed[], object]>([
    ['that holds a promo and nothing else', LINES, [[5, 6, 0.9]], whole],
    [
      'that holds two promos side by side',
      [...STORY, ...GOLD, ['app', 'The harbour in your pocket.']],
      [[5, 7, 0.9]],
      { folds: 1, exact: 1, promo: pitch + last + 27, folded: pitch + last + 27 },
    ],
    ['of two that hold a promo together', LINES, [[5, 5, 0.9], [6, 6, 0.9]], { ...whole, folds: 2, exact: 2 }], // biome-ignore format: one row
    ['that holds what labels leave open as well', [...STORY, ...GOLD, ['I', 'More']], [[5, 7, 0.9]], whole],
  ])('%s', (_, lines, proposed, counts) => {
    expect(borders(lines, ...proposed)).toEqual({ ...NONE, ...counts });
  });
});

describe('a fold is not exact', () => {
  test.each<[string, readonly Proposed[], object]>([
    ['that leaves a line behind', [[5, 5, 0.9]], { leftBehind: last, folded: pitch }],
    [
      'that swallows the author',
      [[5, 7, 0.9]],
      { folded: pitch + last + AUTHOR[1].length, other: AUTHOR[1].length },
    ],
    [
      'that swallows a line of the article',
      [[4, 6, 0.9]],
      { folded: pitch + last + CREW.length, article: CREW.length },
    ],
  ])('%s', (_, proposed, counts) => {
    expect(borders(LINES, ...proposed)).toEqual({ ...NONE, folds: 1, promo: pitch + last, ...counts });
  });
});

describe('borders are of no fold', () => {
  test.each<[string, readonly Proposed[]]>([
    ['that holds no promo', [[7, 7, 0.9]]],
    ['that is not sure', [[5, 6, 0.1]]],
    ['on top of the article', [[5, 6, 0.9, 'overlay']]],
  ])('%s', (_, proposed) => {
    expect(borders(LINES, ...proposed)).toEqual(NONE);
  });
});
