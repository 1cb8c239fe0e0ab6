/** How probable it is that a page is an article, by what it says of itself and how its text is laid out. */
import { KIND_MODEL } from './data/kind-model.ts';
import { KIND_FEATURES, kindFeatures } from './features/kind.ts';
import { oncePerPage, type Page } from './page.ts';
import { probabilityOf } from './trees.ts';

/** Logistic regression: weights in hundredths by name of a feature; those that are left out are 0. */
export interface KindModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const known = oncePerPage((page) => ({
  probability: probabilityOf(kindOdds(KIND_MODEL, kindFeatures(page))),
}));

/** Probability that a page is an article rather than a service, product, list, thread or manual, 0 to 1. */
export function kindOf(page: Page): number {
  return known(page).probability;
}

/** Log-odds that a page with these features is an article. */
export function kindOdds({ bias, weights }: KindModel, features: readonly number[]): number {
  let hundredths = bias;
  KIND_FEATURES.forEach((name, i) => {
    hundredths += (weights[name] ?? 0) * (features[i] ?? 0);
  });
  return hundredths / 100;
}
