/** Page -> one row of numbers per block: all feature groups side by side. */
import type { Page } from '../page.ts';
import { boxesOf } from './boxes.ts';
import { CONTEXT, writeContext } from './context.ts';
import { LINK_FEATURES, linkKinds, writeLinks } from './links.ts';
import { NEIGHBOUR_FEATURES, writeNeighbours } from './neighbours.ts';
import { PASSAGE_FEATURES, passagesOf, writePassage } from './passages.ts';
import { PLACE_FEATURES, placesOf, writePlace } from './place.ts';
import { markupOf, STRUCTURE_FEATURES, writeStructure } from './structure.ts';
import { TEXT_FEATURES, writeText } from './text.ts';
import { WORD_FEATURES, writeWords } from './words.ts';

/** Names of the columns that are known at first sight. */
const FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...WORD_FEATURES,
  ...LINK_FEATURES,
  ...STRUCTURE_FEATURES,
  ...PLACE_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...PASSAGE_FEATURES,
];

/** Names of all columns, in order; those of the context are zero until `addContext` fills them. */
export const COLUMNS: readonly string[] = [...FEATURES, ...CONTEXT];

/** Where each group begins in a row. */
const STARTS = {
  words: FEATURES.indexOf(WORD_FEATURES[0] as string),
  links: FEATURES.indexOf(LINK_FEATURES[0] as string),
  structure: FEATURES.indexOf(STRUCTURE_FEATURES[0] as string),
  place: FEATURES.indexOf(PLACE_FEATURES[0] as string),
  neighbours: FEATURES.indexOf(NEIGHBOUR_FEATURES[0] as string),
  passage: FEATURES.indexOf(PASSAGE_FEATURES[0] as string),
};

/** Features of all blocks: row `i` holds block `i`'s numbers, `COLUMNS.length` wide. */
export function describe(page: Page): Float32Array {
  const width = COLUMNS.length;
  const rows = new Float32Array(page.blocks.length * width);
  const boxes = boxesOf(page);
  const kinds = linkKinds(page);
  const markup = markupOf(page);
  const places = placesOf(page);
  const passages = passagesOf(page);
  for (const block of page.blocks) {
    const { index } = block;
    const box = boxes[index];
    const passage = passages[index];
    if (!box || !passage) continue;
    const at = index * width;
    writeText(page, index, rows, at);
    writeWords(page, index, box, passage, rows, at + STARTS.words);
    writeLinks(page, index, box, kinds, rows, at + STARTS.links);
    writeStructure(page, block, markup, rows, at + STARTS.structure);
    writePlace(page, index, box, places, rows, at + STARTS.place);
    writeNeighbours(page, index, rows, at + STARTS.neighbours);
    writePassage(page, index, passage, rows, at + STARTS.passage);
  }
  return rows;
}

/** Fills in what the first model's log-odds, one per block, say about each block's surroundings. */
export function addContext(page: Page, odds: Float32Array, rows: Float32Array): void {
  writeContext(page, odds, rows, COLUMNS.length, FEATURES.length);
}
