/** The cases that this project wrote itself to train on. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCases, type WrittenCase } from '../../scripts/train/structures.ts';

const OWN = readCases(fileURLToPath(new URL('../../scripts/train/cases', import.meta.url)));
/** Lines this long are sentences: two cases with the same one would be measured by what was trained on. */
const SENTENCE = 40;

/** The numbers of a case's promos, each as often as it has lines, in runs: `[1, 1, 2]` is `[1, 2]`. */
function runsOf({ lines }: WrittenCase): readonly number[] {
  const numbers = lines.map(({ u }) => u ?? 0);
  return numbers.filter((number, i) => number !== 0 && number !== numbers[i - 1]);
}

test('are by nineteen writers, none of them one of the cases that lie beside the project', () => {
  const writers = new Set(OWN.map(({ id }) => id[0]));
  expect([...writers].join('')).toBe('hijklmnopqrstuvwxyz');
});

test('are in the eight languages that the engine has words for', () => {
  expect([...new Set(OWN.map(({ lang }) => lang))].sort()).toEqual([
    'de',
    'en',
    'es',
    'fr',
    'it',
    'nl',
    'pl',
    'pt',
  ]);
});

test('hold no promo in a quarter of them at least', () => {
  const without = OWN.filter(({ lines }) => lines.every(({ u }) => u === undefined));
  expect(without.length).toBeGreaterThan(OWN.length / 4);
});

test('share no sentence', () => {
  const sentences = OWN.flatMap(({ lines }) => lines.map(({ t }) => t)).filter((t) => t.length > SENTENCE);
  const twice = sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
  expect(twice).toEqual([]);
});

test('hold an article, and each promo in one place and of one category', () => {
  const isWhole = (written: WrittenCase): boolean => {
    const runs = runsOf(written);
    const labels = new Set(written.lines.flatMap(({ u, l }) => (u === undefined ? [] : [`${u} ${l}`])));
    const article = written.lines.filter(({ l }) => l === 'A');
    return article.length > 2 && new Set(runs).size === runs.length && labels.size === runs.length;
  };
  expect(OWN.filter((written) => !isWhole(written)).map(({ id }) => id)).toEqual([]);
});
