/** Folds by what they are and what they are told to be. */
import { expect, test } from 'vitest';
import { toldCategories } from '../../scripts/evaluate/categories.ts';
import type { CategoryModel } from '../../src/engine/category.ts';
import { CATEGORIES, type Category } from '../../src/engine/types.ts';
import { type Line, readingOf, STORY } from './readings.ts';

/** A model that tells one category, whatever it is asked. */
const telling = (category: Category): CategoryModel => ({
  bias: CATEGORIES.map((each) => (each === category ? 100 : 0)),
  weights: {},
});
const GOLD: Line = ['gold', 'Order now: coins and bars for you.'];
const APP: Line = ['app', 'Get the app, it is free.'];
const fit = { model: telling('app'), byPart: [telling('gold')], rows: [], told: new Map() };

test('counts each fold that holds promo by its larger part', () => {
  const readings = [
    readingOf({ lines: [...STORY, GOLD, APP], proposed: [[5, 5, 0.9], [6, 6, 0.9]] }), // biome-ignore format: one row
    readingOf({ lines: [...STORY, GOLD, APP], proposed: [[5, 6, 0.9]] }),
    readingOf({ lines: [...STORY, ['N', 'Order now, it is free for you.']], proposed: [[5, 5, 0.9]] }),
    readingOf({ lines: [...STORY, GOLD], proposed: [[5, 5, 0.3]] }),
  ];
  expect(toldCategories(readings, fit)).toEqual([
    { category: 'gold', folds: 2, right: 2, mistakenFor: [] },
    { category: 'app', folds: 1, right: 0, mistakenFor: [{ category: 'gold', folds: 1 }] },
  ]);
});

test('is nothing without folds', () => {
  expect(toldCategories([readingOf({ lines: STORY })], fit)).toEqual([]);
});
