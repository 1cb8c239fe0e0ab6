/** What a fold asks for, by trained weights over its own words, links and fields. */
import { CATEGORY_MODEL } from './data/category-model.ts';
import { UNIT_FEATURES, unitFeatures } from './features/unit.ts';
import type { Page } from './page.ts';
import { CATEGORIES, type Category } from './types.ts';

export interface CategoryModel {
  /** One per category, in hundredths, as all weights are. */
  readonly bias: readonly number[];
  /** By the name of a feature: what it says for each category. Features that say nothing are not there. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Features that say something by themselves; the rest, such as sizes, only tell one promo from another. */
const TELLING = UNIT_FEATURES.map((name) => !/^(?:size|share):/.test(name));
/** Signs that somebody else speaks. Without any, a short text without words of ours is no advert for all that. */
const OTHERS =
  /^(?:sign:label|cue:label|class:(?:ad|promo|teaser|related)|link:(?:elsewhere|sponsored|nofollow|affiliate|tracking))$/;
const BY_OTHERS = UNIT_FEATURES.map((name) => OTHERS.test(name));

/** A promo is said to ask for something where that is likelier than anything else by so many hundredths of log-odds. */
const LIKELIER = 20;

/** The category of the blocks `first` (included) to `end` (excluded); `other` where nothing is told. */
export function categoryOf(
  page: Page,
  kinds: Int32Array,
  first: number,
  end: number,
  { bias, weights }: CategoryModel = CATEGORY_MODEL,
): Category {
  const scores = [...bias];
  const features = unitFeatures(page, kinds, first, end);
  features.forEach((value, feature) => {
    if (value === 0) return;
    weights[UNIT_FEATURES[feature] as string]?.forEach((weight, category) => {
      scores[category] = (scores[category] as number) + weight * value;
    });
  });
  const has = (which: readonly boolean[]): boolean => features.some((value, i) => value !== 0 && which[i]);
  if (!has(TELLING)) return 'other';
  if (!has(BY_OTHERS)) scores[CATEGORIES.indexOf('sponsored')] = -Infinity;
  const other = CATEGORIES.indexOf('other');
  scores[other] = (scores[other] as number) + LIKELIER;
  return CATEGORIES[scores.indexOf(Math.max(...scores))] as Category;
}
