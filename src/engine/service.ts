/** What articles give their readers to act on: where help is, how to get to a place, what to do. Much of it reads like a promo. */
import { CUES } from './data/cues.ts';
import { SERVICE_WORDS, type ServiceWords } from './data/service-words.ts';
import type { Run } from './decide.ts';
import { enclosing, headingAround } from './enclosing.ts';
import { hasPattern, patternsOf } from './features/text.ts';
import type { Page } from './page.ts';
import type { Block } from './segment.ts';
import { sumOver } from './sum-over.ts';

const WIDTH = CUES.length;
const DONATE = CUES.indexOf('donate');
/** Where help is has a number: of a telephone, or of the few digits that anybody can dial. */
const NUMBER = /\d{3}|\d\d \d/;
/** So many different labels make a list of what a traveller needs. */
const LABELS = 2;
/** So many sentences make a list of advice. */
const SENTENCES = 2;
/** Levels from a block of a list's item up to the item itself, the block being the first. */
const TO_ITEM = 3;

/** Whether a run is of that kind, and so no promo. */
export function isService(page: Page, run: Run): boolean {
  return isHelp(page, run) || isTravel(page, run) || isAdvice(page, run);
}

/** Whether a run says where people in distress or danger find help. Who sells or collects something speaks of it as well. */
function isHelp(page: Page, { first, end }: Run): boolean {
  const text = textOf(page, first, end);
  if (!NUMBER.test(text) || !wordsIn(page.lang, 'help').test(text)) return false;
  if (sumOver(page.cueSums, first * WIDTH + DONATE, end * WIDTH + DONATE) > 0) return false;
  return !patternsOf(page)
    .subarray(first, end)
    .some((bits) => hasPattern(bits, 'price'));
}

/** Whether a run has lines of those with which pieces about a place end, among others of them. */
function isTravel(page: Page, { parent, first, end }: Run): boolean {
  const words = wordsIn(page.lang, 'travel');
  const labelsIn = (from: number, to: number): number =>
    new Set(Array.from(textOf(page, from, to).matchAll(words), ([label]) => label.toLowerCase())).size;
  const own = labelsIn(first, end);
  return own >= LABELS || (own > 0 && labelsIn(parent.from, parent.to) >= LABELS);
}

/** Whether a run is a list of sentences from which nothing leads anywhere, or its heading, or both. */
function isAdvice({ blocks }: Page, { parent, from, to, first, end }: Run): boolean {
  const nodes = parent.children.slice(from, to + 1);
  if (nodes.some((node) => node.fields + node.buttons + node.emails + node.embeds + node.images > 0))
    return false;
  const isHeaded = headingAround(blocks[first]?.owner) !== undefined;
  const begin = isHeaded ? first + 1 : first;
  const items = blocks.slice(begin, Math.max(end, begin + SENTENCES));
  return items.length >= SENTENCES && (isHeaded || end - first >= SENTENCES) && items.every(isSentenceOfList);
}

function isSentenceOfList({ owner, text, links }: Block): boolean {
  if (links.length > 0 || !enclosing(owner, ({ tag }) => tag === 'li', TO_ITEM)) return false;
  return /[.!?]["”“»)]?$/.test(text);
}

function textOf({ blocks }: Page, first: number, end: number): string {
  const texts = blocks.slice(first, end).map(({ text }) => text);
  return texts.join('\n').replaceAll("'", '’');
}

const known = new Map<string, RegExp>();
const NOTHING = /(?!)/g;

/** What finds the words of a language in a text; nothing where there are none. */
function wordsIn(lang: string, kind: keyof ServiceWords): RegExp {
  const list = SERVICE_WORDS[lang]?.[kind];
  if (list === undefined) return NOTHING;
  const words = known.get(list) ?? EXPRESSIONS[kind](alternatives(list));
  known.set(list, words);
  return words;
}

const EXPRESSIONS: Readonly<Record<keyof ServiceWords, (any: string) => RegExp>> = {
  help: (any) => new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any})`, 'iu'),
  // At the beginning of a line or of a sentence, with a colon, or as all there is of the line.
  travel: (any) => new RegExp(`(?:^|(?<=[.!?)] ))(?:${any})(?= ?:|$)`, 'gimu'),
};

function alternatives(list: string): string {
  const written = (word: string): string =>
    word.endsWith('*') ? word.slice(0, -1) : String.raw`${word}(?![\p{L}\p{N}-])`;
  return list.split('|').map(written).join('|');
}
