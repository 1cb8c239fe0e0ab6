/** What the models of the article are trained on: its own features of blocks, and those of the engine that say something of it. */
import { BLOCK_FEATURES } from '../../src/article/block-features.ts';
import { CONTEXT } from '../../src/engine/features/context.ts';
import { COLUMNS } from '../../src/engine/features/describe.ts';
import { LINK_FEATURES } from '../../src/engine/features/links.ts';
import { PLACE_FEATURES } from '../../src/engine/features/place.ts';
import { STRUCTURE_FEATURES } from '../../src/engine/features/structure.ts';
import { TEXT_FEATURES } from '../../src/engine/features/text.ts';
import { WORD_FEATURES } from '../../src/engine/features/words.ts';

/** Of the cues in words, those of the block itself, of what is close to it and of the heading above it. */
const WORDS = WORD_FEATURES.filter((name) => /^(?:own|near|before|after|heading|share):/.test(name));
const ENGINE: readonly string[] = [
  ...TEXT_FEATURES,
  ...WORDS,
  ...LINK_FEATURES,
  ...STRUCTURE_FEATURES,
  ...PLACE_FEATURES,
];
const ENGINE_AT = ENGINE.map((name) => COLUMNS.indexOf(name));

/** Names of the first look's columns. */
export const FIRST_COLUMNS: readonly string[] = [...BLOCK_FEATURES, ...ENGINE];
/** Names of the second look's columns: what the first said, and once more what it saw. */
export const SECOND_COLUMNS: readonly string[] = [...CONTEXT, ...FIRST_COLUMNS];

/** The first look's columns of all blocks, `FIRST_COLUMNS.length` per block: `own` as `blockFeatures` gives them, `engine` as `describe` does. */
export function firstRows(own: Float32Array, engine: Float32Array): Float32Array {
  const width = BLOCK_FEATURES.length;
  const count = own.length / width;
  const rows = new Float32Array(count * FIRST_COLUMNS.length);
  for (let i = 0, at = 0; i < count; i++) {
    rows.set(own.subarray(i * width, (i + 1) * width), at);
    at += width;
    for (const column of ENGINE_AT) rows[at++] = engine[i * COLUMNS.length + column] as number;
  }
  return rows;
}
