/** What a block's own characters tell: length, capitals, marks, and patterns such as prices and dates. */
import { oncePerPage, type Page } from '../page.ts';

/**
 * Where a letter such as `ł` or `ü` may stand beside a word, `\b` cannot tell where it ends: to it those are no letters.
 * Letters of other scripts may follow without a space.
 */
export const PATTERNS = {
  price:
    /(?:[$€£₹¥]|(?<![\p{sc=Latin}\p{N}])(?:eur|usd|chf|gbp|r)\b)\s?\d|\d\s?(?:[$€£₹¥]|,-|(?:euro?|usd|chf|dollars?|franken|zł(?:ot(?:y|e|ych))?|kr)(?![\p{sc=Latin}\p{N}]))/iu,
  percent: /\d\s?%/,
  date: /\b\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\b20\d\d-\d\d-\d\d/i,
  time: /\b\d{1,2}[:.]\d\d\s?(?:uhr|a\.?m|p\.?m|(?:h|[ce]e?s?t)(?![\p{sc=Latin}\p{N}]))|\b\d{1,2}\s?(?:uhr|[ap]\.?m(?![\p{sc=Latin}\p{N}]))|\d\d:\d\d/iu,
  email: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  phone: /(?:\+|\b0|\b1-|\(\d{3}\))[\d\s()/.-]{7,}\d/,
  url: /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.(?:com|de|org|net|co|io|ch|at)(?![\p{sc=Latin}\p{N}_])/iu,
  quote: /["“”„«»].{12,}["“”«»]/,
  bracketed: /^[[(].*[\])]$/,
  arrow: /[→›»▶►➡⇒>]\s*$|^\s*[→›»▶►➡⇒>*]/,
  ended: /[.!?…:"”“»)]\s*$/,
  colon: /:\s*$/,
  question: /\?\s*$/,
  initial: /^[a-zäöüà-ÿ]/,
  numbered: /^\d+[.):]?\s/,
  copyright: /©|\(c\) ?\d{4}/i,
  handle: /(?:^|\s)@\w{3,}/,
  hashtag: /(?:^|\s)#\w{3,}/,
} as const;
export type Pattern = keyof typeof PATTERNS;
const NAMES = Object.keys(PATTERNS) as Pattern[];
/** No pattern looks further into a text than this. */
const READ = 600;

export const TEXT_FEATURES: readonly string[] = [
  'text:length',
  'text:words',
  'text:capitals',
  'text:capitalised',
  'text:digits',
  'text:exclamations',
  'text:questions',
  'text:marks',
  'text:symbols',
  'text:wordLength',
  'text:bodyOverlap',
  'text:titleOverlap',
  'text:repeats',
  'text:bold',
  'text:breaks',
  'text:images',
  ...NAMES.map((name) => `text:${name}`),
];
const BIT = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Record<Pattern, number>;
/** Patterns that cannot be there without a digit. */
const WITH_DIGITS = ['price', 'percent', 'date', 'time', 'phone', 'numbered', 'copyright'] as const;
/** Patterns that one character at the end makes, or at the beginning. */
const AT_END = bitsBy({ arrow: '→›»▶►➡⇒>', ended: '.!?…:"”“»)', colon: ':', question: '?' });
const AT_START = bitsBy({ arrow: '→›»▶►➡⇒>*' });

function bitsBy(characters: Partial<Record<Pattern, string>>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [pattern, list] of Object.entries(characters))
    for (const one of list) bits.set(one, (bits.get(one) ?? 0) | BIT[pattern as Pattern]);
  return bits;
}

/** The patterns of each block as bits. Each is only looked for where a character stands that it cannot do without. */
export const patternsOf = oncePerPage(
  (page): Int32Array =>
    Int32Array.from(page.blocks, ({ text, index }) => {
      const sample = text.length > READ ? text.slice(0, READ) : text;
      return patternsIn(sample, (page.shapes[index]?.digits ?? 0) > 0);
    }),
);

/** Whether pattern bits, as `patternsOf` gives them, hold a pattern. */
export function hasPattern(bits: number, pattern: Pattern): boolean {
  return (bits & BIT[pattern]) !== 0;
}

function patternsIn(text: string, hasDigits: boolean): number {
  let bits = 0;
  const find = (pattern: Pattern): void => {
    if (PATTERNS[pattern].test(text)) bits |= BIT[pattern];
  };
  if (hasDigits) WITH_DIGITS.forEach(find);
  else if (text.includes('©')) bits |= BIT.copyright;
  if (text.includes('@')) {
    find('email');
    find('handle');
  }
  if (text.includes('#')) find('hashtag');
  if (text.includes('.') || text.includes('://')) find('url');
  find('quote');
  find('initial');
  const first = text[0] as string;
  if (first === '(' || first === '[') find('bracketed');
  return bits | (AT_START.get(first) ?? 0) | (AT_END.get(text.trimEnd().at(-1) ?? '') ?? 0);
}

export function writeText(page: Page, index: number, out: Float32Array, at: number): void {
  const block = page.blocks[index];
  const shape = page.shapes[index];
  if (!block || !shape) return;
  const { text } = block;
  const words = shape.tokens.length;
  out[at] = text.length;
  out[at + 1] = words;
  out[at + 2] = shape.capitals;
  out[at + 3] = shape.capitalised;
  out[at + 4] = shape.digits;
  out[at + 5] = shape.exclamations;
  out[at + 6] = shape.questions;
  out[at + 7] = shape.marks;
  out[at + 8] = shape.symbols;
  out[at + 9] = words > 0 ? text.length / words : 0;
  out[at + 10] = overlap(shape.tokens, page.bodyWords);
  out[at + 11] = overlap(shape.tokens, page.titleWords);
  out[at + 12] = page.repeats.get(text) ?? 1;
  out[at + 13] = block.boldLength / text.length;
  out[at + 14] = block.breaks;
  out[at + 15] = block.images;
  let bits = patternsOf(page)[index] as number;
  for (let to = at + TEXT_FEATURES.length - NAMES.length; bits !== 0; to++, bits >>>= 1) out[to] = bits & 1;
}

/** Share of a text's long words that the article uses too; -1 where it has none. */
export function overlap(tokens: readonly string[], words: ReadonlySet<string>): number {
  let long = 0;
  let shared = 0;
  for (const token of tokens) {
    if (token.length < 5) continue;
    long++;
    if (words.has(token)) shared++;
  }
  return long > 0 ? shared / long : -1;
}
