/**
 * Trained weights, written by `npm run train`: do not edit.
 * On 833 real pages and 1218 written ones; out of fold by site on the real ones:
 * found 40.4% core 38.8% folds 93.2% of 664 chars 90.0% lost 0.068% pages 2.4%.
 */
import type { Category } from '../types.ts';

/** The confidence from which on a promo is folded, 0 to 1. */
export const FOLD_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.7,
  gold: 0.7,
  finance: 0.7,
  newsletter: 0.72,
  subscription: 0.82,
  shop: 0.88,
  app: 0.7,
  sponsored: 0.74,
  other: 0.84,
};

/** The confidence from which on it is marked, nothing hidden, 0 to 1. */
export const MARK_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.34,
  gold: 0.16,
  finance: 0.34,
  newsletter: 0.34,
  subscription: 0.26,
  shop: 0.16,
  app: 0.2,
  sponsored: 0.16,
  other: 0.22,
};
