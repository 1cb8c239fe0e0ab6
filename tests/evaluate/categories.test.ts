/** Folds by what they are and what they are told to be. */
import { expect, test } from 'vitest';
import { toldCategories } from '../../scripts/evaluate/categories.ts';
import { type Line, readingOf, STORY } from './readings.ts';

const GOLD: Line = ['gold', 'Order now: coins and bars for you.'];
const APP: Line = ['app', 'Get the app, it is free.'];

test('counts each fold that holds promo by its larger part', () => {
  const readings = [
    readingOf({ lines: [...STORY, GOLD, APP], proposed: [[5, 5, 0.99], [6, 6, 0.99]] }), // biome-ignore format: one row
    readingOf({ lines: [...STORY, GOLD, APP], proposed: [[5, 6, 0.99]] }),
    readingOf({ lines: [...STORY, ['N', 'Order now, it is free for you.']], proposed: [[5, 5, 0.99]] }),
    readingOf({ lines: [...STORY, GOLD], proposed: [[5, 5, 0.05]] }),
  ];
  expect(toldCategories(readings)).toEqual([
    { category: 'gold', folds: 2, right: 2, mistakenFor: [] },
    { category: 'app', folds: 1, right: 0, mistakenFor: [{ category: 'gold', folds: 1 }] },
  ]);
});

test('is nothing without folds', () => {
  expect(toldCategories([readingOf({ lines: STORY })])).toEqual([]);
});
