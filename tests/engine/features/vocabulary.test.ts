/** Learned words: what is looked up of a block, and what it comes to. */
import { describe, expect, test } from 'vitest';
import { DIGITS, MOST_STEPS } from '../../../src/engine/digits.ts';
import { unpackVocabulary, type Vocabulary } from '../../../src/engine/features/vocabulary.ts';
import { pageOf } from '../documents.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { numberOf } from './columns.ts';

const VOCABULARY: Vocabulary = {
  words: new Map([
    ['said', -0.4],
    ['the_mayor', -0.4],
    ['grab', 0.7],
    ['save_0', 0.7],
  ]),
  names: new Map([['promo', 0.5]]),
  addresses: new Map([['deal', 0.3]]),
};

function sumOf(html: string, column: string): number {
  return numberOf(pageOf(plainArticle({ end: html })), 'Here:', `learned:${column}`, VOCABULARY);
}

describe('words', () => {
  test.each<[string, number]>([
    ['Here: grab it', 0.7],
    ['Here: grab it, grab it', 0.7],
    ['Here: Save 25 crowns', 0.7],
    ['Here: grab it, the mayor said', -0.1],
    ['Here: grabbed', 0],
    ['Here: the new mayor', 0],
    ['Here: save', 0],
    [`Here: ${'one word more and '.repeat(20)} grab`, 0],
  ])('%s', (text, sum) => {
    expect(sumOf(`<p>${text}</p>`, 'words')).toBeCloseTo(sum);
  });
});

test.each<[string, string, number]>([
  ['names', '<div class="promo-box"><p>Here: it is</p></div>', 0.5],
  ['names', '<div id="Promo"><p>Here: it is</p></div>', 0.5],
  ['names', '<div class="promotion"><p>Here: it is</p></div>', 0],
  ['names', '<p>Here: promo</p>', 0],
  ['addresses', '<p>Here: <a href="/deal/7">it is</a></p>', 0.3],
  ['addresses', '<p>Here: <a href="/dealer">it is</a></p>', 0],
  ['addresses', '<p>Here: deal</p>', 0],
])('%s of %s', (column, html, sum) => {
  expect(sumOf(html, column)).toBeCloseTo(sum);
});

test('names of what holds the article say nothing', () => {
  const html = plainArticle({ end: '<p>Here: it is</p>' }).replace('<main>', '<main class="promo">');
  expect(numberOf(pageOf(html), 'Here:', 'learned:names', VOCABULARY)).toBe(0);
});

test('terms are unpacked from what each has in common with the one before', () => {
  const none = { terms: '', weights: '' };
  const { words, names } = unpackVocabulary({
    words: {
      terms: 'AgrabEbingCowA©Aéclair',
      weights: `${digitOf(7)}${digitOf(-4)}${digitOf(0)}${digitOf(44)}${digitOf(-44)}`,
    },
    names: none,
    addresses: none,
  });
  expect([...words]).toEqual([
    ['grab', 0.7],
    ['grabbing', -0.4],
    ['grow', 0],
    ['©', 4.4],
    ['éclair', -4.4],
  ]);
  expect(names.size).toBe(0);
});

function digitOf(tenths: number): string {
  return DIGITS[tenths + MOST_STEPS] as string;
}
