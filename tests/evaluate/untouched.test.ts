/** Pages where nothing may fold: what is counted of them. */
import { expect, test } from 'vitest';
import { untouchedFigures } from '../../scripts/evaluate/untouched.ts';
import { FOLD_FROM, MARK_FROM } from '../../src/engine/data/thresholds.ts';
import { type Line, type Proposed, readingOf, STORY } from './readings.ts';

const LINES: readonly Line[] = [...STORY, ['gold', 'Coins and bars, stored for you.']];
const END = STORY.length;
const [SURE, LIKELY, NEVER] = [FOLD_FROM.gold + 0.01, MARK_FROM.gold + 0.01, MARK_FROM.gold - 0.01];

const pageWith = (name: string, confidence: number, zone: Proposed[3] = 'after', isAdvertorial = false) => ({
  reading: readingOf({ name, lines: LINES, proposed: [[END, END, confidence, zone]] }),
  isAdvertorial,
});

test('names the pages that are touched', () => {
  const short = readingOf({ name: 'short', lines: [['gold', 'Coins']], proposed: [[0, 0, SURE]] });
  const pages = [
    pageWith('sure', SURE),
    pageWith('quiet', NEVER),
    pageWith('probable', LIKELY),
    pageWith('on top', SURE, 'overlay'),
    pageWith('called an advertisement', SURE, 'after', true),
    { reading: short, isAdvertorial: false },
  ];
  expect(untouchedFigures('advertorial', pages)).toEqual({
    quality: 'advertorial',
    pages: 6,
    taken: 5,
    told: 1,
    folded: ['sure'],
    marked: ['probable'],
    foldedOnPage: ['sure', 'on top'],
  });
});

test('counts nothing where there are no such pages', () => {
  const nothing = { pages: 0, taken: 0, told: 0, folded: [], marked: [], foldedOnPage: [] };
  expect(untouchedFigures('not_article_page', [])).toEqual({ quality: 'not_article_page', ...nothing });
});
