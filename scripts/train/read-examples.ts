/** Reads all that is trained on and measured: labelled pages, and written cases in structures of our own. */
import { listPages } from './corpus.ts';
import { type Example, readCase, readExample } from './examples.ts';
import { readOwnExamples } from './own-labels.ts';
import { readCases } from './structures.ts';

export interface Material {
  /** Folders of labelled pages, and of written cases. */
  readonly corpus: readonly string[];
  readonly cases: readonly string[];
  /** Folder of pages with reference text, of which this project has labels of its own. */
  readonly wcxb?: string | undefined;
  /** Most real pages that are read, and most written cases: a sample for trying things out. */
  readonly limit?: number | undefined;
}

/** Structures that each written case is shown in. */
const TURNS = [0, 1, 2];

/**
 * Pages that are articles: real ones first, then written ones, then those that are fitted to alone; each group of pages is
 * in one of `parts` parts.
 */
export function readExamples({ corpus, cases, wcxb, limit }: Material, parts: number): readonly Example[] {
  const labelled = listPages(corpus).filter(({ quality }) => quality === 'ok' || quality === 'paywalled');
  return [
    ...sampleOf(labelled, limit).map((label) => readExample(label, parts)),
    ...sampleOf(cases.flatMap(readCases), limit).flatMap((written) =>
      TURNS.map((turn) => readCase(written, turn, parts)),
    ),
    ...(wcxb === undefined ? [] : sampleOf(readOwnExamples(wcxb, parts), limit)),
  ];
}

/** At most `limit` of a list, evenly over its length. */
export function sampleOf<Item>(list: readonly Item[], limit = list.length): readonly Item[] {
  if (limit >= list.length) return list;
  return Array.from({ length: limit }, (_, i) => list[Math.floor((i * list.length) / limit)] as Item);
}

/** Those of the examples that are real pages on which figures are taken. */
export function realOnes(examples: readonly Example[]): readonly Example[] {
  return examples.filter(({ isWritten, isMeasured }) => !isWritten && isMeasured);
}
