/** Folds and marks: what is sure, what is only probable, and what is neither. */
import { describe, expect, test } from 'vitest';
import { verdictsOn } from '../../scripts/evaluate/verdicts.ts';
import { FOLD_FROM, MARK_FROM } from '../../src/engine/data/thresholds.ts';
import { CATEGORIES } from '../../src/engine/types.ts';
import { type Line, type Proposed, readingOf, STORY } from './readings.ts';

const LINES: readonly Line[] = [
  ...STORY.slice(0, 3),
  ['gold', 'Coins and bars, stored for you.'],
  ['gold', 'Ask for our brochure.'],
  ...STORY.slice(3),
  ['webinar', 'Two evenings on the weather, for free.'],
];
const [SURE, LIKELY, NEVER] = [FOLD_FROM.gold + 0.01, MARK_FROM.gold + 0.01, MARK_FROM.gold - 0.01];

function linesOf(proposed: readonly Proposed[], scope: 'article' | 'page' = 'article') {
  const { folds, marks } = verdictsOn(readingOf({ lines: LINES, proposed }), scope);
  const spans = (list: typeof folds) => list.map(({ run }) => [run.first, run.end - 1]);
  return { folds: spans(folds), marks: spans(marks) };
}

describe('verdicts', () => {
  test.each<[string, readonly Proposed[], readonly number[][], readonly number[][]]>([
    ['nothing proposed', [], [], []],
    ['what is sure is folded', [[3, 4, SURE]], [[3, 4]], []],
    ['what is probable is marked', [[3, 4, LIKELY]], [], [[3, 4]]],
    ['what is neither is left', [[3, 4, NEVER]], [], []],
    ['one of each', [[3, 4, SURE], [7, 7, LIKELY], [0, 0, NEVER]], [[3, 4]], [[7, 7]]], // biome-ignore format: one row
    ['no mark over a fold', [[3, 4, SURE], [2, 4, LIKELY]], [[3, 4]], []], // biome-ignore format: one row
  ])('%s', (_, proposed, folds, marks) => {
    expect(linesOf(proposed)).toEqual({ folds, marks });
  });

  test('other zones count where the whole page is looked at', () => {
    const proposed: readonly Proposed[] = [[7, 7, SURE, 'overlay']];
    expect(linesOf(proposed)).toEqual({ folds: [], marks: [] });
    expect(linesOf(proposed, 'page')).toEqual({ folds: [[7, 7]], marks: [] });
  });

  test('a column counts as shown below the article where it comes right after it', () => {
    const verdicts = linesOf([[0, 0, SURE, 'side'], [7, 7, SURE, 'side']]); // biome-ignore format: one row
    expect(verdicts).toEqual({ folds: [[7, 7]], marks: [] });
  });

  test('each category has a threshold of its own', () => {
    const lowest = Math.min(...Object.values(FOLD_FROM));
    for (const category of CATEGORIES) {
      const { folds } = verdictsOn(
        readingOf({ lines: LINES, proposed: [[3, 4, lowest, 'inside', category]] }),
        'article',
      );
      expect(folds).toHaveLength(FOLD_FROM[category] === lowest ? 1 : 0);
    }
  });

  test('nothing is folded in a language without words of ours', () => {
    const { folds, marks } = verdictsOn(
      readingOf({ lines: LINES, proposed: [[3, 4, 0.99]], lang: 'fi' }),
      'page',
    );
    expect(folds).toEqual([]);
    expect(marks).toHaveLength(1);
  });

  test('a page that is no article is left alone', () => {
    const lines = LINES.map(([kind, text]): Line => [kind, text.slice(0, 30)]);
    const reading = readingOf({ lines, proposed: [[3, 4, 0.99]] });
    expect(verdictsOn(reading, 'page')).toEqual({ folds: [], marks: [] });
  });
});
