/** Sections between headings. */
import { describe, expect, test } from 'vitest';
import { pageOf } from '../documents.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { numberOf } from './columns.ts';

const page = pageOf(
  plainArticle({
    middle:
      '<h2>How Paper helps</h2><p>Ask the crew of Paper for a plan.</p><p>They answer within a day.</p>',
    end: '<h2>In the end</h2><p>The pier stands again, and the crew of nine has gone home to its own harbour for the winter.</p>',
    after: '<p>Imprint</p>',
  }),
);

describe('a section', () => {
  test.each<[string, string, number]>([
    ['How Paper', 'since', 0],
    ['Ask the crew', 'since', 1],
    ['They answer', 'since', 2],
    ['They answer', 'nameInHeading', 1],
    ['The pier stands', 'nameInHeading', 0],
    ['Ask the crew', 'names', 2],
    ['The pier stands', 'isLast', 1],
    ['The pier stands', 'left', 0],
    ['Ask the crew', 'isLast', 0],
    ['Ask the crew', 'left', 1],
    ['Imprint', 'isLast', 0],
    ['Imprint', 'nameInHeading', -1],
  ])('%s: %s', (text, column, value) => {
    expect(numberOf(page, text, `section:${column}`)).toBe(value);
  });

  test('does not begin with the headline, nor reach beyond the article', () => {
    const plain = pageOf(plainArticle({ after: '<p>Imprint</p>' }));
    expect(numberOf(plain, 'Imprint', 'section:blocks')).toBe(1);
    expect(numberOf(plain, 'Imprint', 'section:since')).toBe(0);
  });
});
