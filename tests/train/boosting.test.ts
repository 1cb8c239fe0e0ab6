/** Boosted trees learn what is there to be learnt, the same in each run. */
import { describe, expect, test } from 'vitest';
import { bin } from '../../scripts/train/bins.ts';
import { boostAll } from '../../scripts/train/boost-all.ts';
import { type BoostingOptions, boost, scoreOf } from '../../scripts/train/boosting.ts';
import { pack } from '../../scripts/train/pack.ts';
import { randomFrom } from '../../scripts/train/random.ts';

const OPTIONS: BoostingOptions = {
  rounds: 40,
  leaves: 4,
  rate: 0.3,
  minWeight: 1,
  lambda: 1,
  top: 0,
  rows: 1,
  columns: 1,
  seed: 3,
};
const SAMPLED: BoostingOptions = { ...OPTIONS, top: 0.2, rows: 0.4, columns: 0.7 };

/** Rows of two features with noise, and of three that say nothing; true where just one of the two is large. */
function xor(length: number, seed: number) {
  const random = randomFrom(seed);
  const rows = new Float32Array(length * 5);
  const labels = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [random() < 0.4, random() < 0.6];
    const near = (large: boolean): number => (large ? 1 : 0) + Math.floor(3 * random()) / 8;
    rows.set([near(a), random(), near(b), random(), 1], i * 5);
    labels[i] = a === b ? 0 : 1;
  }
  return { data: bin(rows, 5), labels, weights: new Float32Array(length).fill(1) };
}

function wrong({ data, labels }: ReturnType<typeof xor>, model: ReturnType<typeof boost>): number {
  return [...labels].filter((label, i) => scoreOf(model, data, i) > 0 !== (label === 1)).length;
}

describe('boost', () => {
  const set = xor(600, 5);
  const NAMES = ['a', 'noise', 'b', 'more noise', 'constant'];

  test.each([
    ['all rows', OPTIONS],
    ['samples of them', SAMPLED],
  ])('learns either-or from %s', (_, options) => {
    const model = boost(set.data, set.labels, set.weights, options);
    expect(wrong(set, model)).toBe(0);
    expect(model.trees).toHaveLength(options.rounds);
  });

  test('cannot learn it with two leaves, as one question at a time says nothing', () => {
    const model = boost(set.data, set.labels, set.weights, { ...OPTIONS, leaves: 2 });
    expect(wrong(set, model)).toBeGreaterThan(60);
  });

  test('gives the same bytes each time, and others for another seed', () => {
    const bytes = (seed: number): string =>
      JSON.stringify(pack(boost(set.data, set.labels, set.weights, { ...SAMPLED, seed }), set.data, NAMES));
    expect(bytes(3)).toBe(bytes(3));
    expect(bytes(3)).not.toBe(bytes(4));
  });

  test('leaves out rows without weight', () => {
    const weights = set.weights.map((_, i) => (i % 3 === 0 ? 0 : 1));
    const labels = set.labels.map((label, i) => (i % 3 === 0 ? 1 - label : label));
    const model = boost(set.data, labels, weights, SAMPLED);
    expect(model).toEqual(boost(set.data, set.labels, weights, SAMPLED));
    expect(wrong(set, model)).toBe(0);
  });

  test('never asks what is the same for all rows', () => {
    const { trees } = boost(set.data, set.labels, set.weights, OPTIONS);
    expect(trees.flatMap(({ feature }) => feature)).not.toContain(4);
  });

  test.each([
    ['no rows', 0, 0],
    ['rows that are all true', 50, 1],
    ['rows that are all false', 50, 0],
  ])('says what it can of %s', (_, length, label) => {
    const labels = new Uint8Array(length).fill(label);
    const data = bin(
      Float32Array.from({ length: 2 * length }, (_, i) => i),
      2,
    );
    const model = boost(data, labels, new Float32Array(length).fill(1), OPTIONS);
    expect(Number.isFinite(model.base)).toBe(true);
    expect(model.trees.flatMap(({ value }) => value).every(Number.isFinite)).toBe(true);
  });
});

describe('bin', () => {
  const random = randomFrom(9);
  test.each([
    ['few values', () => Math.floor(5 * random())],
    ['many values', () => random() * 1000],
    ['mostly one value', () => (random() < 0.95 ? 0 : random())],
    ['negative values', () => -random() * 3],
    ['one value', () => 7],
  ])('keeps the order of %s', (_, draw) => {
    const rows = Float32Array.from({ length: 3000 }, draw);
    const { columns, borders, length } = bin(rows, 1);
    const [column = new Uint8Array(), border = new Float32Array()] = [columns[0], borders[0]];
    expect(length).toBe(3000);
    expect(border.length).toBeLessThan(32);
    expect([...border]).toEqual([...new Set(border)].sort((a, b) => a - b));
    const strange = [...rows].filter((value, i) =>
      [...border].some((limit, b) => value <= limit !== (column[i] ?? 0) <= b),
    );
    expect(strange).toEqual([]);
  });
});

test('models fitted side by side are those fitted one by one', async () => {
  const { data, labels, weights } = xor(300, 11);
  const jobs = [3, 4, 5].map((seed) => ({ weights, options: { ...SAMPLED, rounds: 5, seed } }));
  const models = await boostAll(data, labels, jobs);
  expect(models).toEqual(jobs.map((job) => boost(data, labels, job.weights, job.options)));
});
