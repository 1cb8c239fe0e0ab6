/** Labelled pages where nothing may fold: advertisements as a whole, and pages that are no articles. */
import { isArticle } from '../../src/engine/gate.ts';
import type { Reading } from '../train/reading.ts';
import { verdictsOn } from './verdicts.ts';

/** What labels call such pages. */
export const UNTOUCHED = ['advertorial', 'not_article_page'] as const;

/** A page as models read it that do not know its site, and whether the engine calls it an advertisement as a whole. */
export interface UntouchedPage {
  readonly reading: Reading;
  readonly isAdvertorial: boolean;
}

export interface Untouched {
  readonly quality: (typeof UNTOUCHED)[number];
  readonly pages: number;
  /** Pages that the engine takes for articles, and those of them that it calls advertisements and leaves alone. */
  readonly taken: number;
  readonly told: number;
  /** Names of the pages where something is folded or marked inside and after the article, and folded anywhere. */
  readonly folded: readonly string[];
  readonly marked: readonly string[];
  readonly foldedOnPage: readonly string[];
}

/** Figures of the pages with one label. */
export function untouchedFigures(quality: Untouched['quality'], pages: readonly UntouchedPage[]): Untouched {
  const taken = pages.filter(({ reading }) => isArticle(reading.example.page));
  const read = taken.filter(({ isAdvertorial }) => !isAdvertorial).map(({ reading }) => reading);
  const names = (has: (reading: Reading) => boolean): readonly string[] =>
    read.filter(has).map(({ example }) => example.name);
  return {
    quality,
    pages: pages.length,
    taken: taken.length,
    told: taken.length - read.length,
    folded: names((reading) => verdictsOn(reading, 'article').folds.length > 0),
    marked: names((reading) => verdictsOn(reading, 'article').marks.length > 0),
    foldedOnPage: names((reading) => verdictsOn(reading, 'page').folds.length > 0),
  };
}
