/** Writes fitted trees in the form that the engine reads, and into a file of the engine's data. */
import { DIGITS, MOST_STEPS } from '../../src/engine/digits.ts';
import type { PackedVocabulary } from '../../src/engine/features/vocabulary.ts';
import type { PackedTrees } from '../../src/engine/trees.ts';
import type { BinnedData } from './bins.ts';
import type { Boosted, Tree } from './boosting.ts';
import type { CategoryThresholds } from './calibrate.ts';

/**
 * Packs trees, with only the features and borders they use. Throws where a leaf's value or the size of a tree leaves the
 * range of the format.
 */
export function pack(model: Boosted, data: BinnedData, names: readonly string[]): PackedTrees {
  const used = new Map<number, Set<number>>();
  for (const tree of model.trees) {
    tree.feature.forEach((feature, at) => {
      if (feature >= 0) used.set(feature, (used.get(feature) ?? new Set()).add(tree.bin[at] as number));
    });
  }
  const features = [...used.keys()].sort((a, b) => a - b);
  const bins = features.map((feature) => [...(used.get(feature) ?? [])].sort((a, b) => a - b));
  const borders = features.flatMap((feature, i) => (bins[i] ?? []).map((bin) => ({ feature, bin })));
  const numbers = new Map(borders.map(({ feature, bin }, number) => [`${feature} ${bin}`, number]));
  const nodes: Nodes = { isInner: [], questions: [], values: [] };
  for (const tree of model.trees) write(tree, 0, numbers, nodes);
  return {
    base: model.base,
    step: model.step,
    features: features.map((feature) => names[feature] as string),
    counts: base64(Uint8Array.from(bins, ({ length }) => length)),
    borders: base64(
      bytewise(Float32Array.from(borders, ({ feature, bin }) => data.borders[feature]?.[bin] as number)),
    ),
    shape: base64(bitsOf(nodes.isInner)),
    questions: [
      ...nodes.questions.map((number) => digit(Math.floor(number / DIGITS.length))),
      ...nodes.questions.map((number) => digit(number % DIGITS.length)),
    ].join(''),
    values: nodes.values.map((steps) => digit(steps + MOST_STEPS)).join(''),
  };
}

/** Nodes in the order in which they are packed: which are inner ones, the borders of those, and the values of the others. */
interface Nodes {
  readonly isInner: boolean[];
  readonly questions: number[];
  readonly values: number[];
}

/** Writes a node and all below it, left before right. */
function write(tree: Tree, at: number, numbers: ReadonlyMap<string, number>, nodes: Nodes): void {
  const feature = tree.feature[at] as number;
  const value = tree.value[at] as number;
  nodes.isInner.push(feature >= 0);
  if (feature < 0) {
    nodes.values.push(value);
    return;
  }
  nodes.questions.push(numbers.get(`${feature} ${tree.bin[at]}`) as number);
  const left = nodes.isInner.length;
  write(tree, tree.left[at] as number, numbers, nodes);
  const size = nodes.isInner.length - left + 1;
  if (size > 255) throw new Error(`A tree is too large: ${size} nodes on one side`);
  write(tree, tree.right[at] as number, numbers, nodes);
}

/** A whole number as a digit. Throws where it is out of range. */
export function digit(number: number): string {
  const character = DIGITS[number];
  if (character === undefined) throw new Error(`A number is out of range: ${number}`);
  return character;
}

/** The first bytes of all numbers, then the second ones and so on. */
function bytewise(floats: Float32Array): Uint8Array {
  const bytes = new Uint8Array(floats.buffer);
  const { length } = floats;
  return bytes.map((_, i) => bytes[4 * (i % length) + Math.floor(i / length)] as number);
}

/** A bit each, the first the lowest of its byte. */
function bitsOf(list: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array((list.length + 7) >> 3);
  list.forEach((isSet, i) => {
    if (isSet) bytes[i >> 3] = (bytes[i >> 3] as number) | (1 << (i & 7));
  });
  return bytes;
}

function base64({ buffer }: Uint8Array | Float32Array): string {
  return Buffer.from(buffer).toString('base64');
}

/** The text of a data file that exports packed trees under a name, below a comment of header lines. */
export function dataFile(name: string, header: readonly string[], trees: PackedTrees): string {
  const comment = header.map((line) => ` * ${line}`).join('\n');
  const texts = (['counts', 'borders', 'shape', 'questions', 'values'] as const).map(
    (key) => `  ${key}: ${JSON.stringify(trees[key])},\n`,
  );
  return (
    `/**\n${comment}\n */\nimport type { PackedTrees } from '../trees.ts';\n\n` +
    `export const ${name}: PackedTrees = {\n  base: ${trees.base},\n  step: ${trees.step},\n  features: ${JSON.stringify(trees.features.join(' '))}.split(' '),\n` +
    `${texts.join('')}};\n`
  );
}

/** The text of the data file that exports the learned words, below a comment of header lines. */
export function vocabularyFile(header: readonly string[], vocabulary: PackedVocabulary): string {
  const comment = header.map((line) => ` * ${line}`).join('\n');
  return (
    `/**\n${comment}\n */\nimport type { PackedVocabulary } from '../features/vocabulary.ts';\n\n` +
    `export const VOCABULARY: PackedVocabulary = ${JSON.stringify(vocabulary)};\n`
  );
}

/** The text of the data file that exports the thresholds per category, below a comment of header lines. */
export function thresholdsFile(header: readonly string[], { fold, mark }: CategoryThresholds): string {
  const comment = header.map((line) => ` * ${line}`).join('\n');
  const list = (name: string, about: string, numbers: CategoryThresholds['fold']): string =>
    `/** ${about} */\nexport const ${name}: Readonly<Record<Category, number>> = ${JSON.stringify(numbers)};\n`;
  return (
    `/**\n${comment}\n */\nimport type { Category } from '../types.ts';\n\n` +
    `${list('FOLD_FROM', 'The confidence from which on a promo is folded, 0 to 1.', fold)}\n` +
    list('MARK_FROM', 'The confidence from which on it is marked, nothing hidden, 0 to 1.', mark)
  );
}
