/** Packs trees that a test writes by hand. */
import { DIGITS, MOST_STEPS } from '../../src/engine/digits.ts';
import type { PackedTrees } from '../../src/engine/trees.ts';

/** Of a leaf's value, in log-odds. */
export const STEP = 1 / 8;

/** A node: the number of an inner one's border, or a leaf's value in steps. */
export interface PlainNode {
  readonly isInner: boolean;
  readonly number: number;
}

/** `logOdds` is a multiple of `STEP`, at most `MOST_STEPS` of them. */
export function leaf(logOdds: number): PlainNode {
  return { isInner: false, number: logOdds / STEP };
}

/** `border` counts the borders of all features, in their order; what is left of it follows, then what is right of it. */
export function inner(border: number): PlainNode {
  return { isInner: true, number: border };
}

export function packed(
  base: number,
  features: Readonly<Record<string, readonly number[]>>,
  nodes: readonly PlainNode[],
): PackedTrees {
  const borders = Object.values(features);
  const shape = new Uint8Array(Math.ceil(nodes.length / 8));
  nodes.forEach(({ isInner }, i) => {
    if (isInner) shape[i >> 3] = (shape[i >> 3] ?? 0) | (1 << (i & 7));
  });
  const numbers = (areInner: boolean): readonly number[] =>
    nodes.filter(({ isInner }) => isInner === areInner).map(({ number }) => number);
  return {
    base,
    step: STEP,
    features: Object.keys(features),
    counts: base64(Uint8Array.from(borders, ({ length }) => length)),
    borders: base64(bytewise(borders.flat())),
    shape: base64(shape),
    questions: [
      ...numbers(true).map((number) => DIGITS[Math.floor(number / DIGITS.length)]),
      ...numbers(true).map((number) => DIGITS[number % DIGITS.length]),
    ].join(''),
    values: numbers(false)
      .map((steps) => DIGITS[steps + MOST_STEPS])
      .join(''),
  };
}

/** The first byte of each number, then the second ones and so on. */
function bytewise(numbers: readonly number[]): Uint8Array {
  const bytes = numbers.map((number) => [...new Uint8Array(Float32Array.of(number).buffer)]);
  return Uint8Array.from([0, 1, 2, 3].flatMap((place) => bytes.map((each) => each[place] as number)));
}

function base64({ buffer }: Uint8Array): string {
  return Buffer.from(buffer).toString('base64');
}
