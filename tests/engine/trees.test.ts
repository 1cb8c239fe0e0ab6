/** Packed trees, written by hand byte by byte, and what they say of rows. */
import { describe, expect, test } from 'vitest';
import { addShares, type PackedTrees, probabilityOf, score, unpack } from '../../src/engine/trees.ts';

function word(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}
const leaf = (thousandths: number): readonly number[] => [...word(0xffff), ...word(thousandths)];
const inner = (feature: number, border: number): readonly number[] => [...word(feature), border];

function packed(bytes: readonly number[]): PackedTrees {
  return {
    base: -0.5,
    features: ['width', 'height'],
    borders: [[1, 2.5], [0]],
    nodes: btoa(String.fromCharCode(...bytes)),
  };
}

/** width ≤ 2.5 ? (height ≤ 0 ? 1 : -2) : 4; and a second tree: width ≤ 1 ? -0.25 : 0.25. */
const TWO = packed([
  ...inner(0, 1),
  ...inner(1, 0),
  ...leaf(1000),
  ...leaf(-2000),
  ...leaf(4000),
  ...inner(0, 0),
  ...leaf(-250),
  ...leaf(250),
]);
const COLUMNS = ['height', 'depth', 'width'];

describe('score', () => {
  test.each([
    [{ width: 0, height: 0 }, -0.5 + 1 - 0.25],
    [{ width: 1, height: 0 }, -0.5 + 1 - 0.25],
    [{ width: 2, height: 0.001 }, -0.5 - 2 + 0.25],
    [{ width: 2.5, height: -1 }, -0.5 + 1 + 0.25],
    [{ width: 2.6, height: -1 }, -0.5 + 4 + 0.25],
    [{ width: Number.POSITIVE_INFINITY, height: 9 }, -0.5 + 4 + 0.25],
  ])('%j gives %d', ({ width, height }, logOdds) => {
    const rows = Float32Array.of(7, 7, height, 99, width);
    expect(score(unpack(TWO, COLUMNS), rows, 2)).toBeCloseTo(logOdds, 6);
  });

  test('is the base where there is no tree', () => {
    expect(score(unpack(packed([]), COLUMNS), new Float32Array(3), 0)).toBe(-0.5);
  });

  test('is a leaf where a tree asks nothing', () => {
    expect(score(unpack(packed(leaf(-32_767)), COLUMNS), new Float32Array(3), 0)).toBeCloseTo(-33.267, 4);
  });
});

describe('addShares', () => {
  const trees = unpack(TWO, COLUMNS);

  test('gives each column what its questions changed', () => {
    const shares = new Float32Array(3);
    addShares(trees, Float32Array.of(5, 0, 2), 0, shares);
    // Tree one: mean 1 of its leaves, -0.5 below width, -2 below height. Tree two: mean 0, then 0.25.
    expect([...shares]).toEqual([-1.5, 0, -1.25]);
  });

  test.each([
    [0, 0, 0],
    [5, 0, 2],
    [5, 0, 3],
    [-1, 1, 1],
  ])('adds up to the score, with the means of the trees: %d, %d, %d', (...row) => {
    const shares = new Float32Array(3);
    addShares(trees, Float32Array.from(row), 0, shares);
    const means = trees.roots.reduce((sum, root) => sum + (trees.value[root] ?? 0), trees.base);
    const sum = shares.reduce((total, share) => total + share, means);
    expect(sum).toBeCloseTo(score(trees, Float32Array.from(row), 0), 5);
  });

  test('adds to what is there', () => {
    const shares = Float32Array.of(10, 20, 30);
    addShares(trees, Float32Array.of(5, 0, 2), 0, shares);
    expect([...shares]).toEqual([8.5, 20, 28.75]);
  });
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
