/** What the top of an article shows its readers, for where the page does not say in its data who wrote it, or when. */
import { headingAround } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import type { Block } from '../engine/segment.ts';
import { signedBy } from './byline.ts';
import { isoDate } from './date.ts';
import { DAY, HEAD_ENDS, isHeadLine, PARAGRAPH, type Told } from './head-line.ts';

/** So many blocks above the headline belong to it. */
const ABOVE = 3;
/** A longer line is no byline, in characters. */
const LONGEST = 100;

/** The names in the first line that says by whom the article is; empty where none does. `lang` as the page has it. */
export function bylineShown(page: Page, lang: string): string {
  for (const { text, owner } of blocksOfHead(page)) {
    const names = text.length > LONGEST || headingAround(owner) ? '' : signedBy(text, lang);
    if (names !== '') return names;
  }
  return '';
}

/** Says of a day that it is not the first one. */
const LATER = /updated|aktualisiert/i;

/** The day, in ISO 8601, that a line tells beside nothing but names; empty where none does. */
export function dayShown(page: Page, head: Omit<Told, 'published'>): string {
  for (const { text } of blocksOfHead(page)) {
    const told = LATER.test(text) ? '' : isoDate(text, head.lang);
    // A time of day may stand there, too.
    const published = `${told.slice(0, DAY)}T`;
    if (told !== '' && isHeadLine(text, { ...head, published })) return told;
  }
  return '';
}

/** What readers see from the headline to the second paragraph, then what stands above the headline, going up. */
function* blocksOfHead({ blocks, body }: Page): Generator<Block> {
  const from = Math.max(0, body.headline < 0 ? body.first : body.headline);
  const isSeen = ({ owner }: Block): boolean => !owner.concealed;
  let paragraphs = 0;
  for (const block of blocks.slice(from, body.last + 1).filter(isSeen)) {
    yield block;
    if (block.text.length >= PARAGRAPH && ++paragraphs === HEAD_ENDS) break;
  }
  yield* blocks
    .slice(Math.max(0, from - ABOVE), from)
    .filter(isSeen)
    .reverse();
}
