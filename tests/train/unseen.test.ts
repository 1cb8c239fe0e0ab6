/** What is told of a page out of fold does not know the page's own labels. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fitCategories } from '../../scripts/train/category.ts';
import { type Example, readCase } from '../../scripts/train/examples.ts';
import { type Training, train } from '../../scripts/train/fit.ts';
import { CASES } from './cases.ts';

const PARTS = 2;
const EXAMPLES: readonly Example[] = CASES.flatMap((written) =>
  Array.from({ length: 6 }, (_, turn) => ({ ...readCase(written, turn, PARTS), part: turn % PARTS })),
);
/** The same pages, on which the promos of the first part are called article and of another category. */
const MISLABELLED = EXAMPLES.map((example): Example => {
  if (example.part !== 0) return example;
  return {
    ...example,
    kinds: example.kinds.map((kind) => (kind === 'promo' ? 'article' : kind)),
    units: example.units.map((unit) => ({ ...unit, category: 'app' })),
  };
});

describe('the first look', () => {
  let [told, mistold]: [Training?, Training?] = [];
  beforeAll(async () => {
    told = await train(EXAMPLES, PARTS, () => {});
    mistold = await train(MISLABELLED, PARTS, () => {});
  }, 120_000);
  const looksOf = (training: Training | undefined, examples: readonly Example[]) =>
    examples.map((example) => training?.looks.get(example)?.firstOdds);

  test('at a page is the same whatever its own part is labelled as', () => {
    const own = EXAMPLES.map(({ part }) => part === 0);
    const [right, wrong] = [looksOf(told, EXAMPLES), looksOf(mistold, MISLABELLED)];
    for (const [i, isOwn] of own.entries()) {
      if (isOwn) expect(wrong[i]).toEqual(right[i]);
      else expect(wrong[i]).not.toEqual(right[i]);
    }
  });
});

test('categories of a part are told by the others, and the model of all by all', () => {
  const [right, wrong] = [fitCategories(EXAMPLES, PARTS), fitCategories(MISLABELLED, PARTS)];
  expect(wrong.byPart[0]).toEqual(right.byPart[0]);
  expect(wrong.byPart[1]).not.toEqual(right.byPart[1]);
  expect(wrong.model).not.toEqual(right.model);
});
