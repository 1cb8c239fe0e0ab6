/** The figures, on two small pages counted by hand. */
import { describe, expect, test } from 'vitest';
import type { Example, Kind, Unit } from '../../scripts/train/examples.ts';
import { measure, summary } from '../../scripts/train/measure.ts';
import type { Page } from '../../src/engine/page.ts';

/** A block: its kind, its characters, `-` where it is folded, `?` where the page itself hides it. */
type Row = readonly [kind: Kind, length: number, marks?: string];

function example(rows: readonly Row[], units: readonly Unit[]) {
  const blocks = rows.map(([, length, marks = '']) => ({
    text: 'x'.repeat(length),
    owner: { concealed: marks.includes('?') },
  }));
  const page = { blocks } as unknown as Page;
  const kinds = rows.map(([kind]) => kind);
  const hidden = Uint8Array.from(rows, ([, , marks = '']) => (marks.includes('-') ? 1 : 0));
  const made: Example = {
    name: 'x',
    page,
    weight: 1,
    isWritten: false,
    isMeasured: true,
    kinds,
    units,
    group: 'x',
    part: 0,
  };
  return { made, hidden };
}

const ONE = example(
  [
    ['article', 20],
    ['article', 100],
    ['promo', 30, '-'],
    ['promo', 10, '-'],
    ['article', 200],
    ['promo', 50, '-'],
    ['promo', 50],
    ['neutral', 40, '-'],
    ['ignore', 25, '-'],
    ['promo', 60, '-'],
    ['promo', 70, '-?'],
    ['article', 80, '-'],
  ],
  [
    { category: 'webinar', zone: 'inside', blocks: [2, 3] },
    { category: 'newsletter', zone: 'after', blocks: [5, 6] },
    { category: 'gold', zone: 'side', blocks: [9] },
    { category: 'finance', zone: 'after', blocks: [10] },
  ],
);
const TWO = example(
  [
    ['article', 100],
    ['promo', 80, '-'],
    ['promo', 20],
    ['neutral', 10],
    ['ignore', 30, '-'],
    ['article', 50],
    ['neutral', 31, '-'],
    ['promo', 31, '-'],
  ],
  [
    { category: 'gold', zone: 'after', blocks: [1, 2] },
    { category: 'webinar', zone: 'inside', blocks: [7] },
  ],
);
const hiddenOn = (page: Example): Uint8Array => (page === ONE.made ? ONE.hidden : TWO.hidden);
const none = (page: Example): Uint8Array => new Uint8Array(page.kinds.length);

describe('measure', () => {
  // Page one: the webinar is found, half of the newsletter is not enough; three runs, the last with 60 of 205 promo.
  // Page two: 80 of 100 is just enough; the ignored block alone is no fold; 31 of 62 is just good.
  const figures = measure([ONE.made, TWO.made], hiddenOn);

  test('counts inside and after the article', () => {
    expect(figures).toEqual({
      pages: 2,
      units: 4,
      found: 3,
      coreUnits: 3,
      coreFound: 3,
      folds: 5,
      goodFolds: 4,
      hiddenPromo: 30 + 10 + 50 + 60 + 80 + 31,
      hiddenNeutral: 40 + 31,
      hiddenArticle: 80,
      article: 20 + 100 + 200 + 80 + 100 + 50,
      pagesLost: 1,
    });
  });

  test('counts the other zones too where asked', () => {
    expect(measure([ONE.made, TWO.made], hiddenOn, 'page')).toEqual({
      ...figures,
      units: 5,
      found: 4,
      coreUnits: 4,
      coreFound: 4,
    });
  });

  test('finds nothing where nothing is folded', () => {
    expect(measure([ONE.made, TWO.made], none)).toEqual({
      ...figures,
      found: 0,
      coreFound: 0,
      folds: 0,
      goodFolds: 0,
      hiddenPromo: 0,
      hiddenNeutral: 0,
      hiddenArticle: 0,
      pagesLost: 0,
    });
  });

  test('is nothing of no pages', () => {
    expect(Object.values(measure([], none))).toEqual(new Array(12).fill(0));
  });

  test('is summed up in one line', () => {
    expect(summary(figures)).toBe(
      'found 75.0% core 100.0% folds 80.0% of 5 chars 63.3% lost 14.545% pages 50.0%',
    );
    expect(summary(measure([], none))).toBe('found n/a core n/a folds n/a of 0 chars n/a lost n/a pages n/a');
  });
});
