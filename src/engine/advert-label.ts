/** The lines by which publishers say that something is an advert. */
import { ADVERT_BY, ADVERT_LABELS, READ_ON_LABELS, SLOT_LABELS } from './data/advert-labels.ts';
import type { Run } from './decide.ts';
import { isHeading } from './element.ts';
import { oncePerPage, type Page } from './page.ts';
import type { Block } from './segment.ts';

/** Longer lines say more than that, in characters. */
const LONGEST = 60;
/** Log-odds that what a page calls an advert has at least: on the labelled pages 97% of such lines are promos. */
export const LABELLED = 3;
/** A line like it, and no longer than this, makes a label an entry of a menu, or a tag: what the text is about. */
const LONGEST_ENTRY = 30;

const ADVERTS = [
  ...Object.values(ADVERT_LABELS).flatMap(({ clear, plain }) => [clear, plain]),
  ...Object.values(SLOT_LABELS),
].join('|');
const LABELS: ReadonlySet<string> = new Set(`${ADVERTS}|${READ_ON_LABELS}`.split('|'));
/** With who pays, or without. */
const PAID = new RegExp(`^(?:${ADVERTS})(?: (?:${ADVERT_BY})(?: .+)?)?$`, 'u');

/** Letters alone, in lower case; "Anzeige | 3. März" and "- Sponsored -" are what they begin with. */
export function labelWords(text: string): string {
  return labelParts(text)[0] ?? '';
}

function labelParts(text: string): readonly string[] {
  const parts = text.split(/[|:·•–—/]/);
  return parts.map(wordsOf).filter((words) => words !== '');
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * The blocks that say that there is an advert and nothing else, by index, in whatever language the page is written: the
 * labels of places for banners. With a link such a line leads to how to book one; where the article has the word as well,
 * it may be a heading of its own.
 */
const labelsOf = oncePerPage((page): ReadonlySet<number> => {
  const { blocks } = page;
  const isEntry = (label: Block, beside: Block | undefined): boolean =>
    beside?.owner.look === label.owner.look &&
    beside.text.length <= LONGEST_ENTRY &&
    !/[.!?…]$/.test(beside.text) &&
    !isLabel(beside);
  const labels = blocks.filter(
    (block) =>
      isLabel(block) &&
      !isTopic(page, block) &&
      block.links.length === 0 &&
      ![blocks[block.index - 1], blocks[block.index + 1]].some((beside) => isEntry(block, beside)),
  );
  return new Set(labels.map(({ index }) => index));
});

/** Whether a run says that there is an advert, and nothing else. */
export function isLabels(page: Page, { first, end }: Run): boolean {
  const labels = labelsOf(page);
  return page.blocks.slice(first, end).every(({ index }) => labels.has(index));
}

/** Whether a block calls something an advert, and may say who pays; not where the article is about that. */
export function saysAdvert(page: Page, block: Block): boolean {
  const { text } = block;
  return text.length <= LONGEST && labelParts(text).some((part) => PAID.test(part)) && !isTopic(page, block);
}

/** Whether one of the words of a block, of those with five letters or more, is in the article as well. */
function isTopic({ shapes, bodyWords }: Page, { index }: Block): boolean {
  return shapes[index]?.tokens.some((word) => bodyWords.has(word)) === true;
}

/** What a heading says besides is what the advert below it is about: folded alone, it would leave that without its label. */
function isLabel({ text, owner }: Block): boolean {
  return text.length <= LONGEST && LABELS.has(isHeading(owner.tag) ? wordsOf(text) : labelWords(text));
}
