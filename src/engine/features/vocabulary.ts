/** What the learned words of a block say: of its text, of the names of its elements, and of its links' addresses. */

import { MOST_STEPS, numbersOf } from '../digits.ts';
import { oncePerPage, type Page } from '../page.ts';
import type { Block, TreeNode } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import type { Boxes } from './boxes.ts';
import type { Passage } from './passages.ts';

/** Log-odds that each term adds; words of a text as they are, pairs joined by `_`. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly addresses: ReadonlyMap<string, number>;
}

/** A kind of terms as it ships. */
export interface PackedTerms {
  /**
   * The terms in order, each without what it has in common with the beginning of the one before: a capital says how many
   * characters that is, from `A` for none on. No term has capitals of its own.
   */
  readonly terms: string;
  /** The weight of each term in tenths, one of `DIGITS`: the first is `-MOST_STEPS`. */
  readonly weights: string;
}
export type PackedVocabulary = Readonly<Record<keyof Vocabulary, PackedTerms>>;

/** Makes terms ready to be looked up. */
export function unpackVocabulary({ words, names, addresses }: PackedVocabulary): Vocabulary {
  return { words: weightsOf(words), names: weightsOf(names), addresses: weightsOf(addresses) };
}

function weightsOf({ terms, weights }: PackedTerms): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const numbers = numbersOf(weights);
  let [term, at] = ['', 0];
  for (const [, common = '', rest = ''] of terms.matchAll(/([A-Z])([^A-Z]*)/g)) {
    term = term.slice(0, common.charCodeAt(0) - FIRST_CAPITAL) + rest;
    known.set(term, ((numbers[at++] as number) - MOST_STEPS) / 10);
  }
  return known;
}

const FIRST_CAPITAL = 'A'.charCodeAt(0);

/** Terms of a block, each once. */
export interface Terms {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/** No more words of a block are read. */
const READ = 60;
/** The owner and this many of its ancestors, as far as they hold none of the article's beginning. */
const LEVELS = 4;
const PART = /[^a-z]+/;
const SHORTEST = 3;

export const VOCABULARY_FEATURES: readonly string[] = [
  'learned:words',
  'learned:names',
  'learned:addresses',
  'learned:nearWords',
  'learned:passageWords',
  'learned:nearAddresses',
];

type Take = (term: string) => void;
/** The parts of names and addresses, by those as they are written. */
type Parts = Map<string, readonly string[]>;

/** The terms of each block of a page: what vocabularies are learned from. */
export const termsOf = oncePerPage((page): readonly Terms[] => {
  const parts: Parts = new Map();
  const setOf = (tell: (take: Take) => void): ReadonlySet<string> => {
    const terms = new Set<string>();
    tell((term) => terms.add(term));
    return terms;
  };
  return page.blocks.map((block, i) => ({
    words: setOf((take) => tellWords(page.shapes[i]?.tokens ?? [], take)),
    names: setOf((take) => tellNames(page, block.owner, parts, take)),
    addresses: setOf((take) => tellAddresses(block, parts, take)),
  }));
});

function tellWords(tokens: readonly string[], take: Take): void {
  const end = Math.min(READ, tokens.length);
  let last = '';
  for (let i = 0; i < end; i++) {
    const token = tokens[i] as string;
    const code = token.charCodeAt(0);
    const word = code >= 48 && code <= 57 ? '0' : token;
    take(word);
    if (i > 0) take(`${last}_${word}`);
    last = word;
  }
}

function tellNames({ body }: Page, owner: TreeNode, known: Parts, take: Take): void {
  let at: TreeNode | undefined = owner;
  for (let level = 0; at?.parent && level <= LEVELS; level++, at = at.parent) {
    if (level > 0 && body.first >= at.from && body.first < at.to) break;
    for (const part of partsOf(at.tokens, known)) take(part);
  }
}

function tellAddresses({ links }: Block, known: Parts, take: Take): void {
  for (const { href } of links.slice(0, 3))
    for (const part of partsOf(href.slice(0, 200).toLowerCase(), known)) take(part);
}

/** The parts of names or of an address that are long enough to mean something. */
function partsOf(text: string, known: Parts): readonly string[] {
  let parts = known.get(text);
  if (!parts) {
    parts = text.split(PART).filter((part) => part.length >= SHORTEST);
    known.set(text, parts);
  }
  return parts;
}

/** Three sums per block, `words`, `names`, `addresses`, and their running sums by words and by addresses. */
export interface Learned {
  readonly sums: Float32Array;
  readonly wordSums: Float32Array;
  readonly addressSums: Float32Array;
}

export function learnedOf(page: Page, vocabulary: Vocabulary): Learned {
  const count = page.blocks.length;
  const sums = new Float32Array(3 * count);
  const [wordSums, addressSums] = [new Float32Array(count + 1), new Float32Array(count + 1)];
  const parts: Parts = new Map();
  const known = new Map<TreeNode, number>();
  page.blocks.forEach((block, i) => {
    const { owner } = block;
    const own = sumOf(vocabulary.words, (take) => tellWords(page.shapes[i]?.tokens ?? [], take));
    const names = known.get(owner) ?? sumOf(vocabulary.names, (take) => tellNames(page, owner, parts, take));
    known.set(owner, names);
    const addresses = sumOf(vocabulary.addresses, (take) => tellAddresses(block, parts, take));
    sums.set([own, names, addresses], 3 * i);
    wordSums[i + 1] = (wordSums[i] as number) + (sums[3 * i] as number);
    addressSums[i + 1] = (addressSums[i] as number) + (sums[3 * i + 2] as number);
  });
  return { sums, wordSums, addressSums };
}

/** What the terms that are told weigh together, each once: few of them weigh anything. */
function sumOf(weights: ReadonlyMap<string, number>, tell: (take: Take) => void): number {
  const counted = new Set<string>();
  let sum = 0;
  tell((term) => {
    const weight = weights.get(term);
    if (weight === undefined || counted.has(term)) return;
    counted.add(term);
    sum += weight;
  });
  return sum;
}

export function writeVocabulary(
  { sums, wordSums, addressSums }: Learned,
  index: number,
  { near }: Boxes,
  passage: Passage,
  out: Float32Array,
  at: number,
): void {
  for (let i = 0; i < 3; i++) out[at + i] = sums[3 * index + i] as number;
  out[at + 3] = sumOver(wordSums, near.from, near.to);
  out[at + 4] = sumOver(wordSums, passage.from, passage.to);
  out[at + 5] = sumOver(addressSums, near.from, near.to);
}
