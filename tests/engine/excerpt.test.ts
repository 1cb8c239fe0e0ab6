/** Excerpts: short, whole words, and what the promo is for. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/engine/excerpt.ts';

const WORD = 'lighthouse ';

test.each<[string, readonly string[], string]>([
  ['joins lines', ['Our letter', 'Every Friday'], 'Our letter · Every Friday'],
  ['folds white space', [' Our\n\t letter  '], 'Our letter'],
  ['leaves out empty lines', ['', 'Our letter', ' \n '], 'Our letter'],
  ['leaves out doubled lines', ['Go', 'Our letter', 'GO', 'Go'], 'Go · Our letter'],
  ['leaves out a label', ['Anzeige', 'Wool for winter'], 'Wool for winter'],
  ['leaves out several labels', ['– Anzeige –', 'Werbung', 'Wool for winter'], 'Wool for winter'],
  ['leaves out what closes it', ['×', 'Close', 'Wool for winter'], 'Wool for winter'],
  ['leaves out what is not there yet', ['Loading...', '\uf099', 'Wool for winter'], 'Wool for winter'],
  ['keeps such a word in a line', ['Close to home', 'Now'], 'Close to home · Now'],
  ['keeps what closes it if that is all', ['X', 'Schließen'], 'X · Schließen'],
  ['keeps a label that is all there is', ['Advertisement'], 'Advertisement'],
  ['keeps labels that are all there is', ['Werbung', 'Anzeige'], 'Werbung · Anzeige'],
  ['keeps a label with more in its line', ['Anzeige: Wolle', 'Jetzt'], 'Anzeige: Wolle · Jetzt'],
  ['keeps a label in the middle', ['Wool', 'Advertisement', 'Now'], 'Wool · Advertisement · Now'],
  ['keeps a word that only begins like a label', ['Adventure', 'Now'], 'Adventure · Now'],
  ['has nothing to say of nothing', [], ''],
])('%s', (_, texts, excerpt) => {
  expect(excerptOf(texts)).toBe(excerpt);
});

test('cuts between words', () => {
  const excerpt = excerptOf([WORD.repeat(30)]);
  expect(excerpt).toBe(`${WORD.repeat(10).trim()}…`);
});

test('leaves no joint before a cut', () => {
  expect(excerptOf(['a'.repeat(116), 'lighthouse'])).toBe(`${'a'.repeat(116)}…`);
});

test.each([
  ['a word without end', 'x'.repeat(500)],
  ['characters of two units', '😀'.repeat(300)],
  ['an odd start before characters of two units', `x${'😀'.repeat(300)}`],
])('cuts %s, at 120 characters', (_, text) => {
  const excerpt = excerptOf([text]);
  expect(excerpt.length).toBeGreaterThan(115);
  expect(excerpt.length).toBeLessThanOrEqual(120);
  expect(excerpt).not.toMatch(/\p{Surrogate}/u);
});

test.each([119, 120])('cuts nothing of %i characters', (length) => {
  const text = 'ab '.repeat(50).slice(0, length - 1);
  expect(excerptOf([`${text}x`])).toBe(`${text}x`);
});
