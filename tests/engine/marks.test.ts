/** What is only marked: what is probable, and everything where the text is not understood. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/engine/locate.ts';
import { CATEGORIES, type PageReport } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';
import { SWEDISH_PROMOS, swedishArticle } from './pages/swedish-news.ts';

const PAGE = swedishArticle(SWEDISH_PROMOS.map(({ html }) => html));
const report = reportOn(documentOf(PAGE));

/** The ids of the elements that a report's marks are about. */
function markedIn({ marks }: PageReport, document: Document): readonly string[] {
  return marks.flatMap(({ run }) => (elementsOf(document, run) ?? []).map(({ id }) => id));
}

describe('a text that is not understood', () => {
  test('is one whose language has no list of words', () => {
    expect([report.isArticle, report.lang]).toEqual([true, 'sv']);
  });

  test('is never folded, however sure it looks', () => {
    expect(report.folds).toEqual([]);
  });

  test('has its promos marked, and nothing of its article', () => {
    const marked = markedIn(report, documentOf(PAGE));
    expect(marked).toEqual(SWEDISH_PROMOS.map(({ id }) => id));
  });

  test.each(['en', 'de', 'en-US', 'es', ''])(
    'is not believed to be in "%s" because the page says so',
    (lang) => {
      const { folds, marks } = reportOn(documentOf(PAGE.replace('lang="sv"', `lang="${lang}"`)));
      expect(folds).toEqual([]);
      expect(marks).toHaveLength(SWEDISH_PROMOS.length);
    },
  );

  test('marks nothing where there is nothing', () => {
    expect(reportOn(documentOf(swedishArticle([])))).toMatchObject({ folds: [], marks: [] });
  });
});

describe('a mark', () => {
  test.each(report.marks)('$id has what a fold has', ({ confidence, category, excerpt, reasons }) => {
    expect(confidence).toBeGreaterThan(0);
    expect(CATEGORIES).toContain(category);
    expect(excerpt).not.toBe('');
    expect(reasons.length).toBeGreaterThan(0);
  });

  test.each(report.marks)('$id is gone once it was called no promo', ({ print, category }) => {
    const { marks } = reportOn(documentOf(PAGE), { corrections: [{ verdict: 'keep', category, print }] });
    expect(marks).toEqual(report.marks.filter((mark) => mark.print !== print));
  });

  test.each(report.marks)('$id is gone where its category is off', ({ category }) => {
    const categories = CATEGORIES.filter((each) => each !== category);
    const { marks } = reportOn(documentOf(PAGE), { categories });
    expect(marks).toEqual(report.marks.filter((mark) => mark.category !== category));
  });

  test('has an id of its own, also where the same stands twice', () => {
    const [promo] = SWEDISH_PROMOS;
    const twice = reportOn(documentOf(swedishArticle([promo?.html ?? '', promo?.html ?? ''])));
    const ids = [...twice.folds, ...twice.marks].map(({ id }) => id);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(2);
  });
});

test('a text that is understood has nothing of its article marked', () => {
  expect(reportOn(documentOf(plainArticle())).marks).toEqual([]);
});
