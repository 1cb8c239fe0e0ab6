/** Elements nested so deeply that a walk by recursion would run out of stack. */
import { describe, expect, test } from 'vitest';
import { decide, fixedIn } from '../../src/engine/decide.ts';
import { pathOf } from '../../src/engine/locate.ts';
import { segment } from '../../src/engine/segment.ts';
import { deepDocument } from './deep-document.ts';
import { reportOn } from './documents.ts';
import { box, text, treeOf } from './plain-tree.ts';

const DEPTH = 20_000;
const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, i) =>
    `On day ${i} the council of Sandlow spoke about the northern pier, which has been closed since winter.`,
);
const PROMO = ['Free webinar: sign up now', 'Register today and save your seat', 'Sign up'];

describe.each(['div', 'b', 'a', 'ul'])('%s, nested', (tag) => {
  const make = (promo: readonly string[] = []) =>
    deepDocument({ tag, depth: DEPTH, paragraphs: PARAGRAPHS, promo });

  test('is segmented', () => {
    const { blocks } = segment(make(PROMO));
    for (const line of [...PARAGRAPHS, ...PROMO])
      expect(blocks.some(({ text }) => text.includes(line))).toBe(true);
  });

  test('gives a report', () => {
    expect(reportOn(make()).folds).toEqual([]);
    expect(reportOn(make(PROMO)).isArticle).toBe(true);
  });
});

test('has a path', () => {
  const document = deepDocument({ tag: 'div', depth: DEPTH, paragraphs: PARAGRAPHS, promo: [] });
  let at = document.body;
  while (at.firstElementChild) at = at.firstElementChild as HTMLElement;
  expect(pathOf(at)).toHaveLength(DEPTH);
});

test('is decided on', () => {
  let spec = box(text(1), text(1));
  for (let i = 0; i < DEPTH; i++) spec = box(spec);
  const { segmentation, evidence, mustStay } = treeOf(box(text(-1), spec));
  const runs = decide(segmentation, evidence, 0.5, fixedIn(segmentation, mustStay));
  expect(runs.map(({ first, end }) => [first, end])).toEqual([[1, 3]]);
});
