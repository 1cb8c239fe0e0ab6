/** Units found, by category, zone and language. */
import { describe, expect, test } from 'vitest';
import { hardNegatives } from '../../scripts/evaluate/hard-negatives.ts';
import { recallsOf } from '../../scripts/evaluate/recall.ts';
import type { Example } from '../../scripts/train/examples.ts';
import { exampleOf, type Line, STORY } from './readings.ts';

const GOLD: Line = ['gold', 'Coins and bars.'];
const APP: Line = ['app', 'The harbour app.'];
const ONE = exampleOf({ lines: [...STORY, GOLD, APP] });
const TWO = exampleOf({ lines: [...STORY, APP, GOLD], zone: 'side', lang: 'de' });

/** Hides some blocks of one page. */
const hiding =
  (page: Example, ...blocks: readonly number[]) =>
  (example: Example): Uint8Array =>
    Uint8Array.from(example.kinds, (_, i) => (example === page && blocks.includes(i) ? 1 : 0));

describe('recall', () => {
  const rows = recallsOf([ONE, TWO], {
    folds: hiding(ONE, 5),
    marks: hiding(ONE, 5, 6),
    page: hiding(TWO, 5),
  });
  const none = { units: 0, folded: 0, marked: 0 };

  test('counts what stands in the article apart from the whole page', () => {
    expect(rows).toEqual([
      { by: 'category', name: 'gold', units: 1, folded: 1, marked: 1, onPage: 2, foldedOnPage: 0 },
      { by: 'category', name: 'app', units: 1, folded: 0, marked: 1, onPage: 2, foldedOnPage: 1 },
      { by: 'zone', name: 'inside', units: 2, folded: 1, marked: 2, onPage: 2, foldedOnPage: 0 },
      { by: 'zone', name: 'side', ...none, onPage: 2, foldedOnPage: 1 },
      { by: 'language', name: 'en', units: 2, folded: 1, marked: 2, onPage: 2, foldedOnPage: 0 },
      { by: 'language', name: 'de', ...none, onPage: 2, foldedOnPage: 1 },
    ]);
  });
});

describe('hard negatives', () => {
  const bare = exampleOf({ name: 'n1', lines: [...STORY, ['N', 'Share this']], isWritten: true });
  const real = exampleOf({ lines: STORY });
  const pitch = exampleOf({ lines: [...STORY, GOLD], isWritten: true });

  test.each<[string, readonly number[], number, readonly string[]]>([
    ['nothing', [], 0, []],
    ['a neutral line', [5], 1, []],
    ['two lines', [0, 1], 1, [STORY[0]?.[1] ?? '', STORY[1]?.[1] ?? '']],
  ])('lose %s', (_, blocks, pagesFolded, texts) => {
    const found = hardNegatives([bare, real, pitch], hiding(bare, ...blocks));
    expect(found).toEqual({
      pages: 1,
      pagesFolded,
      lines: texts.map((text) => ({ page: 'n1', text: text.slice(0, 120) })),
    });
  });

  test('are written pages without any promo', () => {
    const all = (example: Example): Uint8Array => new Uint8Array(example.kinds.length).fill(1);
    expect(hardNegatives([real, pitch], all)).toEqual({ pages: 0, pagesFolded: 0, lines: [] });
  });
});
