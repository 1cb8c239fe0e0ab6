/** What the top of an article shows its readers, for where the page does not say in its data who wrote it, or when. */
import { enclosing, headingAround } from '../engine/enclosing.ts';
import type { Page } from '../engine/page.ts';
import type { Block, TreeNode } from '../engine/segment.ts';
import { signedBy } from './byline.ts';
import { isWeekday, monthNamed } from './calendar-names.ts';
import { isoDate } from './date.ts';
import { DAY, HEAD_ENDS, isHeadLine, PARAGRAPH, type Told } from './head-line.ts';

/** So many blocks above the headline may belong to it. */
const ABOVE = 3;
/** A longer line is no byline, in characters. */
const LONGEST = 100;

/** The names in the first line that says by whom the article is; empty where none does. `lang` as the page has it. */
export function bylineShown(page: Page, lang: string): string {
  for (const { text, owner } of [...belowHeadline(page), ...aboveHeadline(page)]) {
    const names = text.length > LONGEST || headingAround(owner) ? '' : signedBy(text, lang);
    if (names !== '') return names;
  }
  return '';
}

/** Says of a day that it is not the first one. */
const LATER = /updated|aktualisiert/i;

/** The day, in ISO 8601, that a line tells beside nothing but names; empty where none does. */
export function dayShown(page: Page, head: Omit<Told, 'published'>): string {
  // Above the headline, a day of the week comes with the day of the visit.
  const isOfVisit = ({ text }: Block): boolean =>
    (text.match(/\p{L}+/gu) ?? []).some((word) => isWeekday(word) && monthNamed(word) === undefined);
  const above = aboveHeadline(page).filter((block) => !isOfVisit(block));
  for (const { text } of [...belowHeadline(page), ...above]) {
    const told = LATER.test(text) ? '' : isoDate(text, head.lang);
    // A time of day may stand there, too.
    const published = `${told.slice(0, DAY)}T`;
    if (told !== '' && isHeadLine(text, { ...head, published })) return told;
  }
  return '';
}

/** What readers see from the headline to the article's second paragraph. */
function belowHeadline({ blocks, body }: Page): readonly Block[] {
  const from = Math.max(0, body.headline < 0 ? body.first : body.headline);
  const seen = blocks.slice(from, body.last + 1).filter(isSeen);
  const end = seen.filter(({ text }) => text.length >= PARAGRAPH)[HEAD_ENDS - 1];
  return end ? seen.slice(0, seen.indexOf(end) + 1) : seen;
}

/** What readers see above the headline in one box with it, which is not the whole page; the nearest first. */
function aboveHeadline({ blocks, body }: Page): readonly Block[] {
  const boxes = new Set<TreeNode>();
  for (let at = blocks[body.headline]?.owner; at && at.tag !== 'body'; at = at.parent) boxes.add(at);
  const isBeside = ({ owner }: Block): boolean => enclosing(owner, (node) => boxes.has(node)) !== undefined;
  const above = blocks.slice(Math.max(0, body.headline - ABOVE), Math.max(0, body.headline));
  return above.filter((block) => isSeen(block) && isBeside(block)).reverse();
}

function isSeen({ owner }: Block): boolean {
  return !owner.concealed;
}
