/** The tables on pages where nothing may fold. */
import { expect, test } from 'vitest';
import { contentSection, untouchedSection } from '../../scripts/evaluate/markdown-content.ts';

test('pages that are touched are named', () => {
  const nothing = { taken: 0, told: 0, folded: [], marked: [], foldedOnPage: [] };
  const [, rows = ''] = untouchedSection([
    { ...nothing, quality: 'advertorial', pages: 4, taken: 3, told: 1, folded: ['a', 'b'] },
    { ...nothing, quality: 'not_article_page', pages: 2 },
  ]);
  expect(rows.split('\n').slice(2)).toEqual([
    '| advertorial | 4 | 3 | 1 | 2: a, b | 0 | 0 |',
    '| not\\_article\\_page | 2 | 0 | 0 | 0 | 0 | 0 |',
  ]);
});

test.each([
  [true, true],
  [false, false],
])('content that is folded is listed where that is wanted: %s', (isListed, isNamed) => {
  const blocks = [{ text: 'Lamps for every harbour.', confidence: 0.9 }];
  const contentFolded = [{ id: 'lamps', type: 'product', url: 'https://lamps.example/', blocks }];
  const figures = { pages: 3, taken: 2, folded: 1, contentFolded };
  const text = contentSection('Others', { article: figures, page: figures }, isListed).join('\n');
  expect(text).toContain('| whole page | 3 | 2 | 1 | 1 |');
  expect(text.includes('Lamps for every harbour.')).toBe(isNamed);
});
