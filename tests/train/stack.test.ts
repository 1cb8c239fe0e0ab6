/** Models that score what they do not know. */
import { describe, expect, test } from 'vitest';
import { bin, joined } from '../../scripts/train/bins.ts';
import { type BoostingOptions, scoreOf } from '../../scripts/train/boosting.ts';
import { byPage, partOf, rowsOf, stack } from '../../scripts/train/stack.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import { documentOf } from '../engine/documents.ts';

const OPTIONS: BoostingOptions = {
  rounds: 20,
  leaves: 2,
  rate: 0.3,
  minWeight: 1,
  lambda: 1,
  top: 0,
  rows: 1,
  columns: 1,
  seed: 1,
};
/** A feature that says yes on every other row, and one that says nothing. */
const YES = Float32Array.from({ length: 40 }, (_, i) => i % 2);
const NOTHING = new Float32Array(40);
const HALVES = Uint8Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1));
/** What the first half says of a yes is the contrary of what the second half says. */
const CONTRARY = Uint8Array.from({ length: 40 }, (_, i) => (i < 20 ? i % 2 : 1 - (i % 2)));

describe('stack', () => {
  test('scores each part by what the others say', async () => {
    const rows = {
      data: bin(YES, 1),
      labels: CONTRARY,
      weights: new Float32Array(40).fill(1),
      part: HALVES,
    };
    const { odds, byPart, model, data } = await stack(rows, 2, OPTIONS);
    expect(odds[1]).toBeLessThan(0);
    expect(odds[0]).toBeGreaterThan(0);
    expect(odds[21]).toBeGreaterThan(0);
    expect(odds[20]).toBeLessThan(0);
    expect(byPart).toHaveLength(2);
    // The halves cancel out in the model of all.
    expect(scoreOf(model, data, 1)).toBeCloseTo(0);
  });

  test('learns nothing from rows without weight', async () => {
    const weights = Float32Array.from(HALVES, (half, i) => (half === 1 && i % 2 ? 0 : 1));
    const rows = { data: bin(YES, 1), labels: CONTRARY, weights, part: HALVES };
    const { byPart } = await stack(rows, 2, OPTIONS);
    // All that the first part's model has seen are rows of one kind.
    const [first] = byPart;
    expect(first && scoreOf(first, rows.data, 0)).toBe(first && scoreOf(first, rows.data, 1));
  });
});

test('features that are joined stay apart, in order', async () => {
  const data = joined(bin(NOTHING, 1), bin(YES, 1));
  expect(data.length).toBe(40);
  expect(data.columns).toHaveLength(2);
  const part = new Uint8Array(40);
  const weights = new Float32Array(40).fill(1);
  const { model } = await stack({ data, labels: Uint8Array.from(YES), weights, part }, 1, OPTIONS);
  expect(new Set(model.trees.flatMap(({ feature }) => [...feature].filter((each) => each >= 0)))).toEqual(
    new Set([1]),
  );
});

test('rows of pages are their blocks, page by page', () => {
  const samples = [2, 0, 3].map((count, part) => {
    const document = documentOf('<p>x</p>'.repeat(count));
    return { page: readPage(document, segment(document), 'https://paper.example/'), part };
  });
  const rows = rowsOf(samples, 2, ({ page }, index) => new Float32Array(page.blocks.length * 2).fill(index));
  expect([...rows]).toEqual([0, 0, 0, 0, 2, 2, 2, 2, 2, 2]);
  expect([...partOf(samples)]).toEqual([0, 0, 2, 2, 2]);
  const odds = byPage(samples, Float32Array.from([1, 2, 3, 4, 5]));
  expect(samples.map((sample) => [...(odds.get(sample) ?? [])])).toEqual([[1, 2], [], [3, 4, 5]]);
});
