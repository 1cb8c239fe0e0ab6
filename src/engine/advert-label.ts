/** The lines by which publishers say that something is an advert. */
import {
  ADVERT_BY,
  ADVERT_LABELS,
  PAID_BY,
  READ_ON_LABELS,
  SLOT_LABELS,
  TEASER_LABELS,
} from './data/advert-labels.ts';
import type { Run } from './decide.ts';
import { isHeading } from './element.ts';
import { CONTENT_WORD, oncePerPage, type Page } from './page.ts';
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
const LABELS = new RegExp(`^(?:${ADVERTS}|${READ_ON_LABELS})$`, 'u');
/** With who pays, or without. */
const PAID = new RegExp(
  `^(?<label>${ADVERTS}|${TEASER_LABELS})(?: (?:${ADVERT_BY})(?: .+)?)?$|(?:^| )(?<by>${PAID_BY}) .`,
  'u',
);
/** Between the parts of a line; and between those that a page sets apart by their look alone as well: "AnzeigeBanking". */
const MARKS = /[|:·•–—/]/;
const BORDERS = /[|:·•–—/]|(?<=\p{Ll})(?=\p{Lu})/u;

/** Letters alone, in lower case; "Anzeige | 3. März" and "- Sponsored -" are what they begin with. */
export function labelWords(text: string): string {
  return partsOf(text, MARKS)[0] ?? '';
}

function partsOf(text: string, borders: RegExp): readonly string[] {
  return text
    .split(borders)
    .map(wordsOf)
    .filter((words) => words !== '');
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * The blocks that say that there is an advert and nothing else, by index, in whatever language the page is written: the
 * labels of places for banners. With a link such a line leads to how to book one; where the article has its words as well,
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
      !isTopic(page, labelWords(block.text)) &&
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

/**
 * What a block calls an advert: "sponsored links", "advertisement"; undefined where it says more than that and who
 * pays, or where the article is about that.
 */
export function advertLabel(page: Page, { text }: Block): string | undefined {
  if (text.length > LONGEST) return undefined;
  const labels = partsOf(text, BORDERS).flatMap((part) => {
    const { label, by } = PAID.exec(part)?.groups ?? {};
    return label ?? by ?? [];
  });
  return labels.find((label) => !isTopic(page, label));
}

/** Whether a block calls something an advert, and says what or whose. */
export function namesAdvert(page: Page, block: Block): boolean {
  return (
    advertLabel(page, block) !== undefined && !partsOf(block.text, MARKS).every((part) => LABELS.test(part))
  );
}

/** Whether the article has all words of a label that are long enough to mean something. */
function isTopic({ bodyWords }: Page, label: string): boolean {
  const words = label.split(' ').filter((word) => word.length >= CONTENT_WORD);
  return words.length > 0 && words.every((word) => bodyWords.has(word));
}

/** What a heading says besides is what the advert below it is about: folded alone, it would leave that without its label. */
function isLabel({ text, owner }: Block): boolean {
  return text.length <= LONGEST && LABELS.test(isHeading(owner.tag) ? wordsOf(text) : labelWords(text));
}
