/**
 * Trained weights, written by `npm run train`: do not edit.
 * On 833 labelled pages, 523 with labels of our own and 2622 written ones; out of fold by site on the first:
 * found 53.0% core 48.2% folds 94.9% of 851 chars 94.3% lost 0.028% pages 1.6%.
 */
import type { Category } from '../types.ts';

/** The confidence from which on a promo is folded, 0 to 1. */
export const FOLD_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.6,
  gold: 0.62,
  finance: 0.6,
  newsletter: 0.76,
  subscription: 0.72,
  shop: 0.7,
  app: 0.66,
  sponsored: 0.68,
  other: 0.76,
};

/** The confidence from which on it is marked, nothing hidden, 0 to 1. */
export const MARK_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.28,
  gold: 0.24,
  finance: 0.34,
  newsletter: 0.32,
  subscription: 0.26,
  shop: 0.32,
  app: 0.3,
  sponsored: 0.24,
  other: 0.3,
};
