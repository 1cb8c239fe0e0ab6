/** The lines by which publishers say that something is an advert. */
import { ADVERT_LABELS, SLOT_LABELS } from './data/advert-labels.ts';
import type { Run } from './decide.ts';
import { isHeading } from './element.ts';
import { oncePerPage, type Page } from './page.ts';
import type { Block } from './segment.ts';

/** Longer lines say more than that, in characters. */
const LONGEST = 60;
/** A line like it, and no longer than this, makes a label an entry of a menu, or a tag: what the text is about. */
const LONGEST_ENTRY = 30;

const SLOTS: ReadonlySet<string> = new Set(
  [
    ...Object.values(ADVERT_LABELS).flatMap(({ clear, plain }) => [clear, plain]),
    ...Object.values(SLOT_LABELS),
  ]
    .join('|')
    .split('|'),
);

/** Letters alone, in lower case; "Anzeige | 3. März" and "- Sponsored -" are what they begin with. */
export function labelWords(text: string): string {
  const [first = ''] = text.split(/[|:·•–—/]/).filter((part) => /\p{L}/u.test(part));
  return wordsOf(first);
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
const labelsOf = oncePerPage(({ blocks, shapes, bodyWords }): ReadonlySet<number> => {
  const isTopic = ({ index }: Block): boolean => !!shapes[index]?.tokens.some((word) => bodyWords.has(word));
  const isEntry = (label: Block, beside: Block | undefined): boolean =>
    beside?.owner.look === label.owner.look &&
    beside.text.length <= LONGEST_ENTRY &&
    !/[.!?…]$/.test(beside.text) &&
    !saysAdvert(beside);
  const labels = blocks.filter(
    (block) =>
      saysAdvert(block) &&
      block.links.length === 0 &&
      !isTopic(block) &&
      ![blocks[block.index - 1], blocks[block.index + 1]].some((beside) => isEntry(block, beside)),
  );
  return new Set(labels.map(({ index }) => index));
});

/** Whether a run says that there is an advert, and nothing else. */
export function isLabels(page: Page, { first, end }: Run): boolean {
  const labels = labelsOf(page);
  return page.blocks.slice(first, end).every(({ index }) => labels.has(index));
}

/** What a heading says besides is what the advert below it is about: folded alone, it would leave that without its label. */
function saysAdvert({ text, owner }: Block): boolean {
  return text.length <= LONGEST && SLOTS.has(isHeading(owner.tag) ? wordsOf(text) : labelWords(text));
}
