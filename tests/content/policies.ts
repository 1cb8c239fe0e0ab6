/** What to do on a page, as tests begin with it. */
import type { Policy } from '../../src/settings/policy.ts';

/** Folds webinars and gold, with nothing corrected. */
export const POLICY: Policy = {
  fold: true,
  scope: 'article',
  categories: ['webinar', 'gold'],
  marks: true,
  corrections: [],
  leanings: {},
};
