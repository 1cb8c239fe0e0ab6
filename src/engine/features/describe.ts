/** Page -> one row of numbers per block: all feature groups side by side. */
import type { Page } from '../page.ts';
import type { Block } from '../segment.ts';
import { boxesOf } from './boxes.ts';
import { INNER_FEATURES, innerOf, writeInner } from './inner.ts';
import { LINK_FEATURES, linkKinds, writeLinks } from './links.ts';
import { NEIGHBOUR_FEATURES, writeNeighbours } from './neighbours.ts';
import { chainsOf, leadsOf, PASSAGE_FEATURES, passagesOf, writePassage } from './passages.ts';
import { PLACE_FEATURES, placesOf, writePlace } from './place.ts';
import { SECTION_FEATURES, sectionsOf, writeSection } from './sections.ts';
import { SITE_FEATURES, writeSite } from './site.ts';
import { markupOf, STRUCTURE_FEATURES, writeStructure } from './structure.ts';
import { TEXT_FEATURES, writeText } from './text.ts';
import { learnedOf, VOCABULARY_FEATURES, type Vocabulary, writeVocabulary } from './vocabulary.ts';
import { WORD_FEATURES, wordsWriter } from './words.ts';

/** Names of the columns, in order. */
export const COLUMNS: readonly string[] = [
  ...TEXT_FEATURES,
  ...WORD_FEATURES,
  ...LINK_FEATURES,
  ...STRUCTURE_FEATURES,
  ...PLACE_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...PASSAGE_FEATURES,
  ...SITE_FEATURES,
  ...SECTION_FEATURES,
  ...VOCABULARY_FEATURES,
  ...INNER_FEATURES,
];

/** Where each group begins in a row. */
const STARTS = {
  words: COLUMNS.indexOf(WORD_FEATURES[0] as string),
  links: COLUMNS.indexOf(LINK_FEATURES[0] as string),
  structure: COLUMNS.indexOf(STRUCTURE_FEATURES[0] as string),
  place: COLUMNS.indexOf(PLACE_FEATURES[0] as string),
  neighbours: COLUMNS.indexOf(NEIGHBOUR_FEATURES[0] as string),
  passage: COLUMNS.indexOf(PASSAGE_FEATURES[0] as string),
  site: COLUMNS.indexOf(SITE_FEATURES[0] as string),
  section: COLUMNS.indexOf(SECTION_FEATURES[0] as string),
  vocabulary: COLUMNS.indexOf(VOCABULARY_FEATURES[0] as string),
  inner: COLUMNS.indexOf(INNER_FEATURES[0] as string),
};

/** So many rows are filled at a time, as many as stay near to the processor meanwhile. */
const NEAR = 128;

/** Features of all blocks: row `i` holds block `i`'s numbers, `COLUMNS.length` wide. */
export function describe(page: Page, vocabulary: Vocabulary): Float32Array {
  const width = COLUMNS.length;
  const rows = new Float32Array(page.blocks.length * width);
  const boxes = boxesOf(page);
  const kinds = linkKinds(page);
  const markup = markupOf(page);
  const places = placesOf(page);
  const passages = passagesOf(page);
  const chains = chainsOf(page);
  const leads = leadsOf(page, chains);
  const sections = sectionsOf(page);
  const inner = innerOf(page);
  const learned = learnedOf(page, vocabulary);
  const writeWords = wordsWriter(
    page,
    { boxes, passages, chains, sections, leads },
    rows,
    width,
    STARTS.words,
  );
  const writeRest = (block: Block): void => {
    const { index } = block;
    const box = boxes[index];
    const passage = passages[index];
    const chain = chains[index];
    const section = sections[index];
    const lead = leads[index] ?? -1;
    if (!box || !passage || !chain || !section) return;
    const at = index * width;
    writeText(page, index, rows, at);
    writeLinks(page, index, box, kinds, rows, at + STARTS.links);
    writeStructure(page, block, markup, rows, at + STARTS.structure);
    writePlace(page, index, box, places, rows, at + STARTS.place);
    writeNeighbours(page, index, rows, at + STARTS.neighbours);
    writePassage(page, index, passage, chain, lead, rows, at + STARTS.passage);
    writeSite(page, index, box, passage, rows, at + STARTS.site);
    writeSection(page, index, section, rows, at + STARTS.section);
    writeVocabulary(learned, index, box, passage, rows, at + STARTS.vocabulary);
    writeInner(inner, block.owner, box, rows, at + STARTS.inner);
  };
  for (let from = 0; from < page.blocks.length; from += NEAR) {
    const blocks = page.blocks.slice(from, from + NEAR);
    writeWords(from, from + blocks.length);
    for (const block of blocks) writeRest(block);
  }
  return rows;
}
