/** Reads single numbers out of the rows that describe a page's blocks. */
import { COLUMNS, describe } from '../../../src/engine/features/describe.ts';
import type { Vocabulary } from '../../../src/engine/features/vocabulary.ts';
import type { Page } from '../../../src/engine/page.ts';
import { NO_WORDS } from '../documents.ts';

/** The number in a named column for the first block that holds a text. Throws where there is no such column or block. */
export function numberOf(
  page: Page,
  text: string,
  column: string,
  vocabulary: Vocabulary = NO_WORDS,
): number {
  const at = COLUMNS.indexOf(column);
  const block = page.blocks.findIndex((each) => each.text.includes(text));
  if (at < 0 || block < 0) throw new Error(`No ${at < 0 ? `column ${column}` : `block with "${text}"`}`);
  return describe(page, vocabulary)[block * COLUMNS.length + at] as number;
}
