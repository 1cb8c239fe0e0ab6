/**
 * The print of a promo: what its words and its shape leave behind, so that the like of it is known again on other pages
 * of the site, whatever its classes, wrappers and neighbours are called there.
 *
 * Words: MinHash (A. Broder, On the resemblance and containment of documents, 1997). Each slot holds the smallest of the
 * hashes of all words and pairs of words; two texts agree in a slot as often as they have words in common. Prints of
 * blocks add up to the print of a run of them. Digits do not count: dates, prices and counters change.
 */
import type { BlockRange } from './block-range.ts';
import type { Page } from './page.ts';

/** Slots, and the bits of each. The standard deviation of a likeness of a half is 0.09. */
const SLOTS = 32;
const BITS = 24;
const EMPTY = 2 ** BITS - 1;
/** Characters of one slot, six bits each. */
const SLOT_LENGTH = BITS / 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WORD = /^\p{L}/u;
const FORM = 'f';
const NO_FORM = 't';
/** Fewer words than these say little by themselves: how many they are is written down too. */
export const ENOUGH_WORDS = 3;
const PRINT = new RegExp(
  `^[${FORM}${NO_FORM}]\\d{1,4}(?:w[0-${ENOUGH_WORDS - 1}])?\\.[A-Za-z0-9_-]{${SLOTS * SLOT_LENGTH}}$`,
);
/** Factors of the hash functions, one for each slot: odd and far apart. */
const FACTORS = Array.from({ length: SLOTS }, (_, slot) => (Math.imul(slot + 1, 0x9e3779b1) | 1) >>> 0);

/** A run's words and shape, in a form that can be compared and added up. */
export interface Print {
  readonly slots: Uint32Array;
  /** Blocks with words. */
  readonly lines: number;
  /** Words, each as often as it is there; 3 stands for as many or more. */
  readonly words: number;
  /** Whether there is a field to fill in. */
  readonly hasForm: boolean;
}

/** Prints of a page's runs; each block is looked at once, however many runs it is in. */
export function printsOf(page: Page): (range: BlockRange) => Print {
  const known = new Map<number, Print>();
  const ofBlock = (index: number): Print => {
    let print = known.get(index);
    if (!print) {
      print = printOfBlock(page, index);
      known.set(index, print);
    }
    return print;
  };
  return ({ first, end }) => {
    let print = NOTHING;
    for (let i = first; i < end; i++) print = added(print, ofBlock(i));
    return print;
  };
}

export const NOTHING: Print = {
  slots: new Uint32Array(SLOTS).fill(EMPTY),
  lines: 0,
  words: 0,
  hasForm: false,
};

/** The print of two parts together. */
export function added(one: Print, other: Print): Print {
  return {
    slots: one.slots.map((value, slot) => Math.min(value, other.slots[slot] as number)),
    lines: one.lines + other.lines,
    words: Math.min(ENOUGH_WORDS, one.words + other.words),
    hasForm: one.hasForm || other.hasForm,
  };
}

function printOfBlock({ shapes, blocks }: Page, index: number): Print {
  const words = (shapes[index]?.tokens ?? []).filter((token) => WORD.test(token));
  const slots = new Uint32Array(SLOTS).fill(EMPTY);
  let before = '';
  for (const word of words) {
    take(slots, hashOf(word));
    if (before !== '') take(slots, hashOf(`${before} ${word}`));
    before = word;
  }
  const input = blocks[index]?.input ?? '';
  return {
    slots,
    lines: words.length > 0 ? 1 : 0,
    words: Math.min(ENOUGH_WORDS, words.length),
    hasForm: input !== '' && input !== 'submit' && input !== 'button',
  };
}

function take(slots: Uint32Array, hash: number): void {
  for (let slot = 0; slot < SLOTS; slot++) {
    let mixed = Math.imul(hash ^ (hash >>> 15), FACTORS[slot] as number);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b);
    const value = (mixed ^ (mixed >>> 16)) >>> (32 - BITS);
    if (value < (slots[slot] as number)) slots[slot] = value;
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Share of the words of two prints that both have, 0 to 1, as far as the slots tell; 0 where either has none. */
export function likeness(one: Print, other: Print): number {
  let equal = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const value = one.slots[slot] as number;
    if (value === other.slots[slot] && value !== EMPTY) equal++;
  }
  return equal / SLOTS;
}

/** A print as text: 140 characters at most. */
export function written({ slots, lines, words, hasForm }: Print): string {
  let text = '';
  for (const value of slots)
    for (let shift = BITS - 6; shift >= 0; shift -= 6) text += ALPHABET[(value >> shift) & 63];
  const few = words < ENOUGH_WORDS ? `w${words}` : '';
  return `${hasForm ? FORM : NO_FORM}${Math.min(lines, 9999)}${few}.${text}`;
}

/** Reads a written print; undefined where the text is none. */
export function readPrint(text: string): Print | undefined {
  if (!PRINT.test(text)) return undefined;
  const [head = '', body = ''] = text.split('.');
  const slots = new Uint32Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot++) {
    const letters = body.slice(slot * SLOT_LENGTH, (slot + 1) * SLOT_LENGTH);
    for (const letter of letters) slots[slot] = ((slots[slot] as number) << 6) | ALPHABET.indexOf(letter);
  }
  const [lines, words = ENOUGH_WORDS] = head.slice(1).split('w').map(Number);
  return { slots, lines: lines ?? 0, words, hasForm: head.startsWith(FORM) };
}
