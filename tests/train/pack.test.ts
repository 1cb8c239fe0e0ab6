/** What is packed says the same once the engine has unpacked it. */
import { describe, expect, test } from 'vitest';
import { bin } from '../../scripts/train/bins.ts';
import { type Boosted, boost, scoreOf } from '../../scripts/train/boosting.ts';
import { dataFile, pack } from '../../scripts/train/pack.ts';
import { randomFrom } from '../../scripts/train/random.ts';
import { scoresOf } from '../../src/engine/scores.ts';
import { type PackedTrees, unpack } from '../../src/engine/trees.ts';

const NAMES = ['whole', 'part', 'tiny', 'large', 'constant'];
const LENGTH = 800;

/** A tiny model of noisy rows, the values as awkward as real ones. */
function fitted() {
  const random = randomFrom(21);
  const rows = new Float32Array(LENGTH * NAMES.length);
  const labels = new Uint8Array(LENGTH);
  for (let i = 0; i < LENGTH; i++) {
    const row = [Math.floor(9 * random()), random(), random() / 1e6, 1 + 40_000 * random(), 1];
    rows.set(row, i * NAMES.length);
    const [whole = 0, part = 0, tiny = 0, large = 0] = row;
    labels[i] = whole / 9 + part + tiny * 1e6 + large / 40_000 + random() > 2.5 ? 1 : 0;
  }
  const data = bin(rows, NAMES.length);
  const model = boost(data, labels, new Float32Array(LENGTH).fill(1), {
    rounds: 30,
    leaves: 8,
    rate: 0.2,
    minWeight: 1,
    lambda: 1,
    top: 0,
    rows: 0.8,
    columns: 0.8,
    seed: 2,
  });
  return { rows, data, model };
}

const { rows, data, model } = fitted();
/** Rows that the packed trees score otherwise than the fitted ones: not even a little. */
function otherwise(packed: PackedTrees, columns = NAMES, table = rows) {
  const scores = scoresOf(unpack(packed, columns), table, columns.length);
  return Array.from({ length: LENGTH }, (_, row) => ({
    row,
    packed: scores[row] as number,
    fitted: scoreOf(model, data, row),
  })).filter((scores) => scores.packed !== scores.fitted);
}

/** The trees that a data file holds. */
function readBack(source: string): PackedTrees {
  const part = (expression: RegExp): string => expression.exec(source)?.[1] ?? '';
  return {
    base: Number(part(/\n {2}base: ([-\d.]+),/)),
    step: Number(part(/\n {2}step: ([-\d.e]+),/)),
    features: (JSON.parse(part(/\n {2}features: (".*?")\.split/)) as string).split(' '),
    counts: JSON.parse(part(/\n {2}counts: (".*?"),\n/)) as string,
    borders: JSON.parse(part(/\n {2}borders: (".*?"),\n/)) as string,
    shape: JSON.parse(part(/\n {2}shape: (".*?"),\n/)) as string,
    questions: JSON.parse(part(/\n {2}questions: (".*?"),\n/)) as string,
    values: JSON.parse(part(/\n {2}values: (".*?"),\n/)) as string,
  };
}

describe('packed trees', () => {
  const packed = pack(model, data, NAMES);

  test('score as the fitted ones do', () => {
    expect(otherwise(packed)).toEqual([]);
  });

  test('score the same from the data file, also where a value is just at a border', () => {
    expect(otherwise(readBack(dataFile('MODEL', ['Trained.'], packed)))).toEqual([]);
  });

  test('find their columns by name, wherever these are', () => {
    const columns = ['other', ...[...NAMES].reverse()];
    const table = new Float32Array(LENGTH * columns.length);
    for (let row = 0; row < LENGTH; row++)
      columns.forEach((name, at) => {
        table[row * columns.length + at] = rows[row * NAMES.length + NAMES.indexOf(name)] ?? -99;
      });
    expect(otherwise(packed, columns, table)).toEqual([]);
  });

  test('hold the features that are asked for, and no others', () => {
    expect(packed.features).toEqual(NAMES.filter((name) => packed.features.includes(name)));
    expect(packed.features).not.toContain('constant');
    const { firsts, borders } = unpack(packed, NAMES);
    for (let i = 0; i < packed.features.length; i++) {
      const own = [...borders.subarray(firsts[i], firsts[i + 1])];
      expect(own.length).toBeGreaterThan(0);
      expect([...own].sort((a, b) => a - b)).toEqual(own);
    }
  });

  test('are refused where a tree is too large', () => {
    // A chain of left turns: the first right child is farther away than a byte can say.
    const turns = Array.from({ length: 128 }, (_, i) => i);
    const leaves = turns.map(() => -1);
    const tree = {
      feature: [...turns.map(() => 0), ...leaves, -1],
      bin: [...turns.map(() => 0), ...leaves, 0],
      left: [...turns.map((i) => (i < 127 ? i + 1 : 256)), ...leaves, -1],
      right: [...turns.map((i) => 128 + i), ...leaves, -1],
      value: Array.from({ length: 257 }, () => 5),
    };
    expect(() => pack({ base: 0, step: 0.1, trees: [tree] }, data, NAMES)).toThrow(/too large/);
  });

  test('are refused where a leaf does not fit', () => {
    const leaf = { feature: [-1], bin: [0], left: [-1], right: [-1] };
    const of = (value: number): Boosted => ({ base: 0, step: 0.25, trees: [{ ...leaf, value: [value] }] });
    for (const steps of [46, -45]) expect(() => pack(of(steps), data, NAMES)).toThrow(/out of range/);
    const scoreAlone = (steps: number) =>
      scoresOf(unpack(pack(of(steps), data, NAMES), NAMES), new Float32Array(NAMES.length), NAMES.length)[0];
    expect([44, -44].map(scoreAlone)).toEqual([11, -11]);
  });
});

test('a data file says above what it holds, and names its export', () => {
  const file = dataFile('SOME_MODEL', ['One.', 'Two.'], pack(model, data, NAMES));
  expect(file).toMatch(/^\/\*\*\n \* One\.\n \* Two\.\n \*\/\n/);
  expect(file).toContain('export const SOME_MODEL: PackedTrees = {');
});
