/** Labelled pages -> rows of features with labels, ready for fitting and for measuring. */
import { describe, FEATURES } from '../../src/engine/features/describe.ts';
import { type Page, readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import type { Category, Zone } from '../../src/engine/types.ts';
import { alignBlocks, type LabelledPage, readHtml } from './corpus.ts';
import { lightDocument } from './light-document.ts';
import { hashOf } from './random.ts';

/** What a block is to a careful reader. */
export type Kind = 'promo' | 'article' | 'neutral' | 'ignore';

export interface Unit {
  readonly category: Category;
  readonly zone: Zone;
  readonly blocks: readonly number[];
}

export interface Example {
  readonly label: LabelledPage;
  readonly page: Page;
  readonly rows: Float32Array;
  readonly kinds: readonly Kind[];
  readonly units: readonly Unit[];
  /** Unit of each block, -1 where it is in none. */
  readonly unitOf: readonly number[];
  /** Which of the folds of the split the page's group is in. */
  readonly part: number;
}

export function readExample(label: LabelledPage, parts: number): Example {
  const document = lightDocument(readHtml(label));
  const page = readPage(document, segment(document), label.url);
  const at = alignBlocks(
    label.keys,
    page.blocks.map((block) => block.text),
  );
  const here = (list: readonly number[]): readonly number[] =>
    list.map((i) => at[i] ?? -1).filter((i) => i >= 0);
  const kinds: Kind[] = page.blocks.map(() => 'neutral');
  const unitOf = page.blocks.map(() => -1);
  for (const i of here(label.article)) kinds[i] = 'article';
  const units = label.promos.map(({ cat, zone, blocks }, unit) => {
    const own = here(blocks);
    for (const i of own) {
      kinds[i] = 'promo';
      unitOf[i] = unit;
    }
    return { category: cat, zone, blocks: own };
  });
  for (const i of here(label.ignore)) kinds[i] = 'ignore';
  return {
    label,
    page,
    rows: describe(page),
    kinds,
    units,
    unitOf,
    part: hashOf(`split ${label.group}`) % parts,
  };
}

export const WIDTH = FEATURES.length;
