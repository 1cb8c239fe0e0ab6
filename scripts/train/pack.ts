/** Writes fitted trees in the form that the engine reads, and into a file of the engine's data. */
import type { PackedVocabulary } from '../../src/engine/features/vocabulary.ts';
import type { PackedTrees } from '../../src/engine/trees.ts';
import type { BinnedData } from './bins.ts';
import type { Boosted, Tree } from './boosting.ts';
import type { CategoryThresholds } from './calibrate.ts';

/** A node as it is packed: the two bytes and the one byte. */
interface Node {
  readonly word: number;
  skip: number;
}

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
  const nodes = model.trees.flatMap((tree) => nodesOf(tree, numbers));
  return {
    base: Math.round(model.base * 1000) / 1000,
    features: features.map((feature) => names[feature] as string),
    counts: base64(Uint8Array.from(bins, ({ length }) => length)),
    borders: base64(Float32Array.from(borders, ({ feature, bin }) => data.borders[feature]?.[bin] as number)),
    nodes: base64(
      Uint16Array.from(nodes, ({ word }) => word),
      Uint8Array.from(nodes, ({ skip }) => skip),
    ),
  };
}

function nodesOf(tree: Tree, numbers: ReadonlyMap<string, number>): readonly Node[] {
  const nodes: Node[] = [];
  const write = (at: number): void => {
    const feature = tree.feature[at] as number;
    if (feature < 0) {
      nodes.push({ word: thousandths(tree.value[at] as number), skip: 0 });
      return;
    }
    const node = { word: numbers.get(`${feature} ${tree.bin[at]}`) as number, skip: 0 };
    const index = nodes.push(node) - 1;
    write(tree.left[at] as number);
    node.skip = nodes.length - index;
    if (node.skip > 255) throw new Error(`A tree is too large: ${node.skip} nodes on one side`);
    write(tree.right[at] as number);
  };
  write(0);
  return nodes;
}

/** A leaf's value, as the two bytes of a signed number have it. */
function thousandths(value: number): number {
  const rounded = Math.round(value * 1000);
  if (Math.abs(rounded) > 32767) throw new Error(`A leaf's value is out of range: ${rounded / 1000}`);
  return rounded & 0xffff;
}

/** The bytes of lists, one after the other. */
function base64(...lists: readonly (Uint8Array | Uint16Array | Float32Array)[]): string {
  return Buffer.concat(
    lists.map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength)),
  ).toString('base64');
}

/** The text of a data file that exports packed trees under a name, below a comment of header lines. */
export function dataFile(name: string, header: readonly string[], trees: PackedTrees): string {
  const comment = header.map((line) => ` * ${line}`).join('\n');
  const texts = (['counts', 'borders', 'nodes'] as const).map(
    (key) => `  ${key}: ${JSON.stringify(trees[key])},\n`,
  );
  return (
    `/**\n${comment}\n */\nimport type { PackedTrees } from '../trees.ts';\n\n` +
    `export const ${name}: PackedTrees = {\n  base: ${trees.base},\n  features: ${JSON.stringify(trees.features.join(' '))}.split(' '),\n` +
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
