/** From which confidence on something is done about a probable promo, by what it asks for: probabilities from 0 to 1. */
import type { Category } from '../types.ts';

/** It is folded. */
export const FOLD_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.8,
  gold: 0.8,
  finance: 0.8,
  newsletter: 0.8,
  subscription: 0.8,
  shop: 0.8,
  app: 0.8,
  sponsored: 0.8,
  other: 0.8,
};

/** It is marked, nothing hidden. */
export const MARK_FROM: Readonly<Record<Category, number>> = {
  webinar: 0.35,
  gold: 0.35,
  finance: 0.35,
  newsletter: 0.35,
  subscription: 0.35,
  shop: 0.35,
  app: 0.35,
  sponsored: 0.35,
  other: 0.35,
};
