/** Learns which words, class names and parts of addresses speak for a promo on sites that were not seen. */
import { MOST_STEPS } from '../../src/engine/digits.ts';
import {
  type PackedTerms,
  type PackedVocabulary,
  type Terms,
  termsOf,
  type Vocabulary,
} from '../../src/engine/features/vocabulary.ts';
import type { Example } from './examples.ts';
import { digit } from './pack.ts';

const KINDS = ['words', 'names', 'addresses'] as const;
/** A term must occur on this many sites; the cases of one writer are one site. */
const LEAST_SITES = 18;
const EPOCHS = 10;
const RATE = 0.15;
/** How strongly weights are drawn to zero. */
const RIDGE = 0.006;
/** Weights are kept in tenths; smaller ones than this are left out. */
const LEAST_WEIGHT = 0.12;
/** What a site says more often than this tells nothing new. */
const MOST_REPEATS = 2;
/** Rows are visited in steps of this prime, so that a page's blocks do not come together. */
const STRIDE = 7919;

interface Row {
  readonly part: number;
  readonly terms: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** The terms of all blocks by number, and the sites of each. */
interface Material {
  readonly keys: readonly string[];
  readonly sites: readonly ReadonlySet<string>[];
  readonly partOfSite: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

export interface Vocabularies {
  readonly byPart: readonly Vocabulary[];
  readonly whole: Vocabulary;
}

/**
 * Fits log-odds per term to the blocks of examples: one vocabulary for each part, from all other parts, and one from all.
 * `weightsOf` gives one number per block of an example.
 */
export function fitVocabularies(
  examples: readonly Example[],
  weightsOf: (example: Example) => readonly number[],
  parts: number,
): Vocabularies {
  const material = gather(examples, weightsOf);
  const byPart = Array.from({ length: parts }, (_, part) => fitted(material, part));
  return { byPart, whole: fitted(material, -1) };
}

/** The form in which a vocabulary ships. Throws where a term has capitals or a weight is out of range. */
export function packVocabulary({ words, names, addresses }: Vocabulary): PackedVocabulary {
  return { words: packTerms(words), names: packTerms(names), addresses: packTerms(addresses) };
}

function packTerms(weights: ReadonlyMap<string, number>): PackedTerms {
  const terms = [...weights.keys()].sort();
  return {
    terms: terms.map((term, i) => withoutCommon(term, terms[i - 1] ?? '')).join(''),
    weights: terms.map((term) => digit(Math.round(10 * (weights.get(term) as number)) + MOST_STEPS)).join(''),
  };
}

/** Most characters that a capital counts. */
const MOST_COMMON = 25;

function withoutCommon(term: string, before: string): string {
  if (/[A-Z]/.test(term)) throw new Error(`A term has capitals: ${term}`);
  let common = 0;
  while (common < MOST_COMMON && common < before.length && term[common] === before[common]) common++;
  return String.fromCharCode('A'.charCodeAt(0) + common) + term.slice(common);
}

function gather(examples: readonly Example[], weightsOf: (example: Example) => readonly number[]): Material {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const sites: Set<string>[] = [];
  const partOfSite = new Map<string, number>();
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const example of examples) {
    const { group, part, page, kinds } = example;
    partOfSite.set(group, part);
    const weights = weightsOf(example);
    termsOf(page).forEach((terms, i) => {
      const weight = weights[i] as number;
      const label = kinds[i] === 'promo' ? 1 : 0;
      const text = `${group} ${label} ${page.blocks[i]?.text}`;
      const times = (seen.get(text) ?? 0) + 1;
      seen.set(text, times);
      if (weight <= 0 || times > MOST_REPEATS) return;
      const at = keysOf(terms).map((key) => {
        let number = numbers.get(key);
        if (number === undefined) {
          number = keys.length;
          numbers.set(key, number);
          keys.push(key);
          sites.push(new Set());
        }
        sites[number]?.add(group);
        return number;
      });
      rows.push({ part, terms: Int32Array.from(at), label, weight });
    });
  }
  return { keys, sites, partOfSite, rows };
}

function keysOf(terms: Terms): readonly string[] {
  return KINDS.flatMap((kind, k) => [...terms[kind]].map((term) => `${k}${term}`));
}

/** A vocabulary from all parts but one. */
function fitted({ keys, sites, partOfSite, rows }: Material, without: number): Vocabulary {
  const isUsed = sites.map((list) => {
    let count = 0;
    for (const site of list) if (partOfSite.get(site) !== without) count++;
    return count >= LEAST_SITES;
  });
  const used = rows.filter(({ part }) => part !== without);
  const weights = descend(
    used.map((row) => ({ ...row, terms: row.terms.filter((term) => isUsed[term]) })),
    keys.length,
  );
  const out = {
    words: new Map<string, number>(),
    names: new Map<string, number>(),
    addresses: new Map<string, number>(),
  };
  keys.forEach((key, at) => {
    const weight = weights[at] as number;
    const kind = KINDS[Number(key[0])] as (typeof KINDS)[number];
    if (Math.abs(weight) >= LEAST_WEIGHT) out[kind].set(key.slice(1), Math.round(weight * 10) / 10);
  });
  return out;
}

/** Logistic regression by AdaGrad (Duchi, Hazan & Singer, 2011), rows in a fixed scattered order. */
function descend(rows: readonly Row[], width: number): Float32Array {
  const weights = new Float32Array(width);
  const speeds = new Float32Array(width).fill(1);
  let bias = -3;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < rows.length; n++) {
      const row = rows[(n * STRIDE) % rows.length] as Row;
      let sum = bias;
      for (const at of row.terms) sum += weights[at] as number;
      const error = row.weight * (1 / (1 + Math.exp(-sum)) - row.label);
      bias -= 0.01 * error;
      for (const at of row.terms) {
        const slope = error + RIDGE * (weights[at] as number);
        speeds[at] = (speeds[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(speeds[at] as number);
      }
    }
  }
  return weights;
}
