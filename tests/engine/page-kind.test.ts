/** What is an article and what only has as much text. */
import { describe, expect, test } from 'vitest';
import { KIND_MODEL } from '../../src/engine/data/kind-model.ts';
import { KIND_FEATURES } from '../../src/engine/features/kind.ts';
import { hasArticleText, isArticle, mayFold, PROBABLE, SURE } from '../../src/engine/gate.ts';
import { kindOdds, kindOf } from '../../src/engine/page-kind.ts';
import { documentOf, pageOf, reportOn } from './documents.ts';
import { OTHER_KINDS, TRUE_ARTICLES } from './pages/page-kinds.ts';

describe('has the text of an article and is none', () => {
  test.each(OTHER_KINDS)('$name', ({ html, url }) => {
    const page = pageOf(html, url);
    expect(hasArticleText(page)).toBe(true);
    expect(kindOf(page)).toBeLessThan(PROBABLE);
    expect([isArticle(page), mayFold(page)]).toEqual([false, false]);
    expect(reportOn(documentOf(html), { url })).toMatchObject({ isArticle: false, folds: [] });
  });
});

describe('is an article', () => {
  test.each(TRUE_ARTICLES)('$name', ({ html, url }) => {
    const page = pageOf(html, url);
    expect(kindOf(page)).toBeGreaterThan(SURE);
    expect([isArticle(page), mayFold(page)]).toEqual([true, true]);
  });
});

describe('the model', () => {
  test('asks for no feature that there is not', () => {
    expect(Object.keys(KIND_MODEL.weights).filter((name) => !KIND_FEATURES.includes(name))).toEqual([]);
  });

  test('adds up in hundredths', () => {
    const features = KIND_FEATURES.map((_, i) => (i === 0 ? 1 : i === 1 ? 0.5 : 0));
    const [first = '', second = ''] = KIND_FEATURES;
    expect(kindOdds({ bias: -50, weights: { [first]: 120, [second]: -40 } }, features)).toBeCloseTo(0.5);
    expect(kindOdds({ bias: 30, weights: {} }, features)).toBeCloseTo(0.3);
  });

  test.each(['', '<p>x</p>', '<h1>x</h1>'])('gives a probability for %j', (html) => {
    const probability = kindOf(pageOf(html, ''));
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(PROBABLE);
  });
});
