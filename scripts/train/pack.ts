/** Writes fitted trees in the form that the engine reads, and into a file of the engine's data. */
import type { PackedVocabulary } from '../../src/engine/features/vocabulary.ts';
import type { PackedTrees } from '../../src/engine/trees.ts';
import type { BinnedData } from './bins.ts';
import type { Boosted, Tree } from './boosting.ts';

/** Packs trees, with only the features and borders they use. Throws where a leaf's value leaves the range of the format. */
export function pack(model: Boosted, data: BinnedData, names: readonly string[]): PackedTrees {
  const used = new Map<number, Set<number>>();
  for (const tree of model.trees) {
    tree.feature.forEach((feature, at) => {
      if (feature >= 0) used.set(feature, (used.get(feature) ?? new Set()).add(tree.bin[at] as number));
    });
  }
  const features = [...used.keys()].sort((a, b) => a - b);
  const bins = new Map(
    features.map((feature) => [feature, [...(used.get(feature) ?? [])].sort((a, b) => a - b)]),
  );
  const bytes: number[] = [];
  const word = (value: number): void => void bytes.push(value & 255, (value >> 8) & 255);
  const write = (tree: Tree, at: number): void => {
    const feature = tree.feature[at] as number;
    if (feature < 0) {
      const value = Math.round((tree.value[at] as number) * 1000);
      if (Math.abs(value) > 32767) throw new Error(`A leaf's value is out of range: ${value / 1000}`);
      word(0xffff);
      word(value);
      return;
    }
    word(features.indexOf(feature));
    bytes.push((bins.get(feature) as number[]).indexOf(tree.bin[at] as number));
    write(tree, tree.left[at] as number);
    write(tree, tree.right[at] as number);
  };
  for (const tree of model.trees) write(tree, 0);
  return {
    base: Math.round(model.base * 1000) / 1000,
    features: features.map((feature) => names[feature] as string),
    borders: features.map((feature) =>
      (bins.get(feature) as number[]).map((b) => data.borders[feature]?.[b] as number),
    ),
    nodes: Buffer.from(bytes).toString('base64'),
  };
}

/** The text of a data file that exports packed trees under a name, below a comment of header lines. */
export function dataFile(name: string, header: readonly string[], trees: PackedTrees): string {
  const comment = header.map((line) => ` * ${line}`).join('\n');
  const borders = `[${trees.borders.map((list) => `[${list.map((value) => Number(value.toPrecision(9))).join(',')}]`).join(',')}]`;
  return (
    `/**\n${comment}\n */\nimport type { PackedTrees } from '../trees.ts';\n\n` +
    `export const ${name}: PackedTrees = {\n  base: ${trees.base},\n  features: ${JSON.stringify(trees.features.join(' '))}.split(' '),\n` +
    `  borders: ${borders},\n  nodes: ${JSON.stringify(trees.nodes)},\n};\n`
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
