/** How near a text is to a reference text. */
import { expect, test } from 'vitest';
import { snippetsIn, snippetsInWords, wordScore } from '../../scripts/evaluate/word-score.ts';

test.each([
  ['The pier opens.', 'the PIER, opens', { f1: 1, precision: 1, recall: 1 }],
  ['pier pier', 'pier', { f1: 2 / 3, precision: 1 / 2, recall: 1 }],
  ['pier', 'pier quay', { f1: 2 / 3, precision: 1, recall: 1 / 2 }],
  ['pier', 'quay', { f1: 0, precision: 0, recall: 0 }],
  ['', 'quay', { f1: 0, precision: 0, recall: 0 }],
  ['pier', '', { f1: 0, precision: 0, recall: 0 }],
  ['Größe a_b 7', 'größe A_B 7', { f1: 1, precision: 1, recall: 1 }],
])('%s against %s', (text, reference, expected) => {
  expect(wordScore(text, reference)).toEqual(expected);
});

test('snippets are found whatever their case and white space', () => {
  expect(snippetsIn('The  pier\nopens again', ['the PIER opens', 'again', 'quay'])).toBe(2);
  expect(snippetsIn('', ['pier'])).toBe(0);
});

test('snippets are found by their words, whatever the signs around them', () => {
  const text = 'The pier isn’t “open” – not\nyet.';
  const snippets = ["pier isn't", '"open" - not yet', 'the pier is not', 'pier open', 'yet the'];
  expect(snippetsInWords(text, snippets)).toBe(2);
  expect(snippetsIn(text, snippets)).toBe(0);
});
