/** A small training on invented pages, evaluated as a large one is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Evaluation, evaluate } from '../../scripts/evaluate/evaluation.ts';
import { markdownOf } from '../../scripts/evaluate/markdown.ts';
import { readUnseen } from '../../scripts/evaluate/unseen.ts';
import { fitCategories } from '../../scripts/train/category.ts';
import { type Example, readCase } from '../../scripts/train/examples.ts';
import { type Training, train } from '../../scripts/train/fit.ts';
import { type JudgedCandidate, readingsOf } from '../../scripts/train/reading.ts';
import { FOLD_FROM, MARK_FROM } from '../../src/engine/data/thresholds.ts';
import { CASES } from '../train/cases.ts';

const PARTS = 2;
/** Half of the pages stand for real ones; parts take turns. */
const EXAMPLES: readonly Example[] = CASES.flatMap((written, i) =>
  Array.from({ length: 8 }, (_, turn) => ({
    ...readCase(written, turn, PARTS),
    isWritten: i === 0,
    part: turn % PARTS,
  })),
);
const CATEGORIES = fitCategories(EXAMPLES, PARTS);
let training: Training;
beforeAll(async () => {
  training = await train(EXAMPLES, PARTS, () => {});
}, 60_000);

test('pages that were no part of a training are read as if they had been left out', () => {
  const known = readingsOf(training, CATEGORIES);
  const read = readUnseen(training, CATEGORIES, EXAMPLES);
  expect(read.map(({ example }) => example)).toEqual(known.map(({ example }) => example));
  for (const [i, { odds, judged }] of read.entries()) {
    const other = known[i];
    expect(odds).toEqual(other?.odds);
    const told = (list: readonly JudgedCandidate[] = []) =>
      list.map(({ run, confidence, category }) => [run.first, run.end, confidence, category]);
    expect(told(judged)).toEqual(told(other?.judged));
  }
  expect(read.some(({ judged }) => judged.length > 0)).toBe(true);
});

describe('an evaluation', () => {
  let figures: Pick<Evaluation, 'real' | 'written' | 'wrapped'>;
  beforeAll(() => {
    figures = evaluate(
      readingsOf(training, CATEGORIES),
      readUnseen(training, CATEGORIES, EXAMPLES.slice(0, 2)),
    );
  });
  const told = {
    command: 'npm run evaluate',
    day: '2026-11-25',
    thresholds: { fold: FOLD_FROM, mark: MARK_FROM },
    parts: PARTS,
  };

  test('counts pages by their kind', () => {
    expect(figures.real?.folds.pages).toBe(8);
    expect(figures.written?.folds.pages).toBe(8);
    expect(figures.wrapped?.folds.pages).toBe(2);
  });

  test('finds no less with marks than without', () => {
    const { folds, withMarks, marks } = figures.real ?? {};
    expect(withMarks?.found).toBeGreaterThanOrEqual(folds?.found ?? Number.NaN);
    expect(withMarks?.hiddenPromo).toBe((folds?.hiddenPromo ?? 0) + (marks?.hiddenPromo ?? 0));
  });

  test('says of each kind of pages how exact borders are', () => {
    const lines = markdownOf({ ...told, ...figures }).match(/^Borders: .*$/gm) ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^Borders: \S+ of \d+ folds .* Left behind: \S+ of .* Swallowed: \S+ of .*, \S+ is something else\.$/,
    );
  });

  test('is written as tables that hold together', () => {
    const markdown = markdownOf({ ...told, ...figures });
    expect(markdown).toMatch(/^# Evaluation of 2026-11-25\n\n`npm run evaluate`\n/);
    for (const block of markdown.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('has its sections apart, and lists pages of the wrong kind only', () => {
    const found = { id: 'q7', type: 'forum', url: '', blocks: [{ text: 'Ask here.', confidence: 0.9 }] };
    const counts = { pages: 3, taken: 2, folded: 1, contentFolded: [found] };
    const both = { article: counts, page: counts };
    const markdown = markdownOf({ ...told, wcxb: { articles: both, others: both } });
    expect(markdown.match(/^#.*/gm)).toEqual([
      '# Evaluation of 2026-11-25',
      '## Pages that are no articles',
      '## Articles with reference text',
    ]);
    expect(markdown.match(/^\| q7 .*/gm)).toEqual(['| q7 | forum | 0.9 | 1 | Ask here. |']);
  });

  test('leaves out what was not asked for', () => {
    expect(markdownOf(told)).not.toMatch(/^##/m);
    expect(markdownOf({ ...told, ...figures })).not.toMatch(/Readability|no articles/);
  });
});
