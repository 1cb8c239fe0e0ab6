/** Packed trees, written by hand node by node, and what they say of rows. */
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/train/random.ts';
import { DIGITS, MOST_STEPS } from '../../src/engine/digits.ts';
import { scoresOf, scoresOver } from '../../src/engine/scores.ts';
import { sharesOf } from '../../src/engine/shares.ts';
import { probabilityOf, type Trees, unpack } from '../../src/engine/trees.ts';
import { inner, leaf, type PlainNode, packed, STEP } from './packed-trees.ts';

const FEATURES = { width: [1, 2.5], height: [0] };
/** width ≤ 2.5 ? (height ≤ 0 ? 1 : -2) : 4; and a second tree: width ≤ 1 ? -0.25 : 0.25. */
const TWO = packed(-0.5, FEATURES, [
  inner(1),
  inner(2),
  leaf(1),
  leaf(-2),
  leaf(4),
  inner(0),
  leaf(-0.25),
  leaf(0.25),
]);
const COLUMNS = ['height', 'depth', 'width'];

function scoreOf(trees: Trees, ...row: readonly number[]): number {
  return scoresOf(trees, Float32Array.from(row), row.length)[0] as number;
}

/** The row's way through the trees, one question after the other. */
function walked(trees: Trees, row: readonly number[]): number {
  const { base, step, columns, firsts, borders, nodes, skips } = trees;
  let sum = base;
  for (let at = 0; at < nodes.length; at++) {
    let end = at;
    for (let last = at; (skips[last] ?? 0) > 0; end = last) last += skips[last] ?? 0;
    while ((skips[at] ?? 0) > 0) {
      const border = nodes[at] ?? 0;
      const feature = firsts.findIndex((first) => first > border) - 1;
      at += (row[columns[feature] ?? 0] ?? 0) <= (borders[border] ?? 0) ? 1 : (skips[at] ?? 0);
    }
    sum += step * (nodes[at] ?? 0);
    at = end;
  }
  return Math.fround(sum);
}

describe('a row', () => {
  test.each([
    [{ width: 0, height: 0 }, -0.5 + 1 - 0.25],
    [{ width: 1, height: 0 }, -0.5 + 1 - 0.25],
    [{ width: 2, height: 0.001 }, -0.5 - 2 + 0.25],
    [{ width: 2.5, height: -1 }, -0.5 + 1 + 0.25],
    [{ width: 2.6, height: -1 }, -0.5 + 4 + 0.25],
    [{ width: Number.POSITIVE_INFINITY, height: 9 }, -0.5 + 4 + 0.25],
  ])('%j gives %d', ({ width, height }, logOdds) => {
    expect(scoreOf(unpack(TWO, COLUMNS), height, 99, width)).toBeCloseTo(logOdds, 6);
  });

  test('is the base where there is no tree', () => {
    expect(scoreOf(unpack(packed(-0.5, FEATURES, []), COLUMNS), 0, 0, 0)).toBe(-0.5);
  });

  test('is a leaf where a tree asks nothing', () => {
    const alone = (logOdds: number) => unpack(packed(-0.5, FEATURES, [leaf(logOdds)]), COLUMNS);
    const most = MOST_STEPS * STEP;
    expect(scoreOf(alone(-most), 0, 0, 0)).toBe(-0.5 - most);
    expect(scoreOf(alone(most), 0, 0, 0)).toBe(-0.5 + most);
  });
});

describe('many rows at once', () => {
  const random = randomFrom(4);
  const features = { height: [-1, 0, 1, 2], depth: [0.5], width: [0, 3] };
  /** Trees of all shapes, down to a chain of left turns. */
  const grow = (depth: number): readonly PlainNode[] => {
    if (depth === 0 || random() < 0.1) return [leaf(STEP * (Math.floor(89 * random()) - MOST_STEPS))];
    const [left, right] = [grow(depth - 1), random() < 0.4 ? grow(depth - 1) : grow(0)];
    return [inner(Math.floor(7 * random())), ...left, ...right];
  };
  const trees = unpack(packed(0.25, features, Array.from({ length: 60 }, () => grow(6)).flat()), COLUMNS);

  test.each([0, 1, 31, 32, 33, 64, 200, 256, 257, 600])('%d of them are scored as each alone', (count) => {
    const rows = Array.from({ length: count }, () => COLUMNS.map(() => Math.floor(6 * random()) - 2));
    const scores = scoresOf(trees, Float32Array.from(rows.flat()), COLUMNS.length);
    expect([...scores]).toEqual(rows.map((row) => walked(trees, row)));
  });

  test.each([1, 2])('that lie in two tables, the first of them %d wide, are scored as if in one', (width) => {
    const rows = Array.from({ length: 300 }, () => COLUMNS.map(() => Math.floor(6 * random()) - 2));
    const table = (from: number, to: number) => ({
      rows: Float32Array.from(rows.flatMap((row) => row.slice(from, to))),
      width: to - from,
    });
    const scores = scoresOver(trees, rows.length, [table(0, width), table(width, COLUMNS.length)]);
    expect([...scores]).toEqual(rows.map((row) => walked(trees, row)));
  });

  test('the largest trees that can be packed', () => {
    const chain = (turns: number): readonly PlainNode[] =>
      turns === 0 ? [leaf(1)] : [inner(1), ...chain(turns - 1), leaf(-1)];
    const large = unpack(packed(0, features, chain(127)), COLUMNS);
    expect([...scoresOf(large, Float32Array.of(0, 0, 0, 9, 9, 9), 3)]).toEqual([1, -1]);
  });
});

describe('shares', () => {
  const trees = unpack(TWO, COLUMNS);
  const sharesFor = (...row: readonly number[]): readonly number[] => [
    ...sharesOf(trees, Float32Array.from(row), 3, 0, 1),
  ];

  test('are what the questions of each column changed', () => {
    // Tree one: mean 1 of its leaves, -0.5 below width, -2 below height. Tree two: mean 0, then 0.25.
    expect(sharesFor(5, 0, 2)).toEqual([-1.5, 0, -1.25]);
  });

  test.each([
    [0, 0, 0],
    [5, 0, 2],
    [5, 0, 3],
    [-1, 1, 1],
  ])('add up to the score, with the means of the trees: %d, %d, %d', (...row) => {
    const sum = sharesFor(...row).reduce((total, share) => total + share, -0.5 + 1 + 0);
    expect(sum).toBeCloseTo(scoreOf(trees, ...row), 5);
  });

  test('of several rows are added up', () => {
    const rows = Float32Array.of(9, 9, 9, 5, 0, 2, 5, 0, 2);
    expect([...sharesOf(trees, rows, 3, 1, 3)]).toEqual([-3, 0, -2.5]);
  });
});

test('digits mean nothing in a quoted text, and there are enough for a leaf', () => {
  expect(JSON.stringify(DIGITS)).toBe(`"${DIGITS}"`);
  expect(DIGITS).not.toMatch(/['$]/);
  expect(new Set(DIGITS).size).toBe(DIGITS.length);
  expect(DIGITS.length).toBeGreaterThan(2 * MOST_STEPS);
});

describe('unpack', () => {
  test.each([[[]], [['width']], [['height', 'Width']]])('throws where %j lacks a feature', (columns) => {
    expect(() => unpack(TWO, columns)).toThrow(/asks for the feature/);
  });
});

describe('probabilityOf', () => {
  test.each([
    [0, 0.5],
    [Math.log(4), 0.8],
    [-Math.log(4), 0.2],
    [1000, 1],
    [-1000, 0],
  ])('%d is %d', (logOdds, probability) => {
    expect(probabilityOf(logOdds)).toBeCloseTo(probability, 10);
  });
});
