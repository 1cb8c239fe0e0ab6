/**
 * Trained weights, written by `npm run train`: do not edit.
 * On 833 labelled pages, 523 with labels of our own and 2030 written ones; out of fold by site on the first:
 * found 50.9% core 42.4% folds 94.9% of 846 chars 93.1% lost 0.046% pages 1.9%.
 */
import type { Category } from '../types.ts';

/** The confidence from which on a promo is folded, 0 to 1. */
export const FOLD_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.64,
  gold: 0.64,
  finance: 0.64,
  newsletter: 0.72,
  subscription: 0.7,
  shop: 0.68,
  app: 0.68,
  sponsored: 0.68,
  other: 0.78,
};

/** The confidence from which on it is marked, nothing hidden, 0 to 1. */
export const MARK_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.32,
  gold: 0.28,
  finance: 0.44,
  newsletter: 0.44,
  subscription: 0.32,
  shop: 0.6,
  app: 0.42,
  sponsored: 0.44,
  other: 0.48,
};
