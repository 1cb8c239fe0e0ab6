/** What a site settles with one reader: an account, a vote, a comment, a mistake, a tip, more of the page. It sells nothing. */
import type { BlockRange } from './block-range.ts';
import { DIALOGUE_WORDS, type DialogueWords } from './data/dialogue-words.ts';
import type { Run } from './decide.ts';
import { oncePerPage, type Page } from './page.ts';
import { sumOver } from './sum-over.ts';

/** Share of a box's text, in characters, in lines with words of that kind, if not the first has some: a promo's form may. */
const LEAST = 0.15;
/** What holds this share of a box's text, in characters, is the box. */
const MOST = 0.5;
/** What is there to be pressed or filled in is no longer than this, in characters, and what holds it no longer than that. */
const SHORT = 60;
const SMALL = 500;

/** Whether a run is of that kind, or most of a box that is, and so no promo. */
export function isDialogue(page: Page, run: Run): boolean {
  return isMore(page, run) || isMatter(page, boxOf(page, run));
}

/** Whether all that a run says is that there is more of the page. */
function isMore({ lang, blocks }: Page, { first, end }: Run): boolean {
  const words = wordsOf(lang).more;
  const isOne = (text: string): boolean => text.length <= SHORT && words.includes(bare(plain(text)));
  return blocks.slice(first, end).every(({ text }) => isOne(text));
}

/** Whether a box is about a matter of the reader's, by its first line or by much of its text. */
function isMatter(page: Page, { first, end }: BlockRange): boolean {
  const isSaidIn = mattersOf(page);
  if (isSaidIn(first)) return true;
  let length = 0;
  for (let i = first + 1; i < end; i++) if (isSaidIn(i)) length += page.blocks[i]?.text.length ?? 0;
  return length > 0 && length >= LEAST * sumOver(page.lengthSums, first, end);
}

/** The outermost box of which a run is the most, or a small one of which it is the button. */
function boxOf({ lengthSums }: Page, { parent, first, end }: Run): BlockRange {
  const length = sumOver(lengthSums, first, end);
  const least = length <= SHORT ? Math.min(MOST, length / SMALL) : MOST;
  let box: BlockRange = { first, end };
  for (let at = parent; at.parent && length >= least * sumOver(lengthSums, at.from, at.to); at = at.parent)
    box = { first: at.from, end: at.to };
  return box;
}

/** Tells of each block whether it says such a matter. Runs overlap: none is asked twice, and most never. */
const mattersOf = oncePerPage(({ lang, blocks }) => {
  const answers = new Map<number, boolean>();
  return (block: number): boolean => {
    const isSaid = answers.get(block) ?? says(plain(blocks[block]?.text ?? ''), wordsOf(lang).matters);
    answers.set(block, isSaid);
    return isSaid;
  };
});

/** A text in lower case, with apostrophes as the lists have them. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll("'", '’');
}

/** A short text without signs and arrows around it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Whether any of some words stands whole in a text. An expression of all of them would take several times as long. */
function says(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word) && isWhole(text, word));
}

function isWhole(text: string, word: string): boolean {
  const [before = '', ...after] = text.split(word);
  const around = [before, ...after];
  return after.some((part, i) => !ENDS_IN_LETTER.test(around[i] as string) && !BEGINS_WITH_LETTER.test(part));
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}-]/u;

type Words = Readonly<Record<keyof DialogueWords, readonly string[]>>;

const known = new Map<string, Words>();

/** The words of a language; none where there are none. */
function wordsOf(lang: string): Words {
  let words = known.get(lang);
  if (!words) {
    const { matters = '', more = '' } = DIALOGUE_WORDS[lang] ?? {};
    const listOf = (list: string): readonly string[] => (list === '' ? [] : list.split('|'));
    words = { matters: listOf(matters), more: listOf(more) };
    known.set(lang, words);
  }
  return words;
}
