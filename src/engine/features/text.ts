/** What a block's own characters tell: length, capitals, marks, and patterns such as prices and dates. */
import type { Page } from '../page.ts';

export const PATTERNS = {
  price:
    /(?:[$€£₹¥]|\b(?:eur|usd|chf|gbp|r)\b)\s?\d|\d\s?(?:[$€£₹¥]|,-|(?:euro?|usd|chf|dollars?|franken|zł|kr)\b)/i,
  percent: /\d\s?%/,
  date: /\b\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\b20\d\d-\d\d-\d\d/i,
  time: /\b\d{1,2}[:.]\d\d\s?(?:uhr|h\b|a\.?m|p\.?m|[ce]e?s?t\b)|\b\d{1,2}\s?(?:uhr|a\.?m\b|p\.?m\b)|\d\d:\d\d/i,
  email: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  phone: /(?:\+|\b0|\b1-|\(\d{3}\))[\d\s()/.-]{7,}\d/,
  url: /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.(?:com|de|org|net|co|io|ch|at)\b/i,
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
const NAMES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];
const EXPRESSIONS = NAMES.map((name) => PATTERNS[name]);
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
/** Names of the patterns, in the order of their columns, which end the group. */
export const PATTERN_NAMES: readonly string[] = NAMES;

export function writeText(page: Page, index: number, out: Float32Array, at: number): void {
  const block = page.blocks[index];
  const shape = page.shapes[index];
  if (!block || !shape) return;
  const { text } = block;
  const words = shape.tokens.length;
  out.set(
    [
      text.length,
      words,
      shape.capitals,
      shape.capitalised,
      shape.digits,
      shape.exclamations,
      shape.questions,
      shape.marks,
      shape.symbols,
      words > 0 ? text.length / words : 0,
      overlap(shape.tokens, page.bodyWords),
      overlap(shape.tokens, page.titleWords),
      page.repeats.get(text) ?? 1,
      block.boldLength / text.length,
      block.breaks,
      block.images,
    ],
    at,
  );
  const sample = text.length > READ ? text.slice(0, READ) : text;
  const base = at + TEXT_FEATURES.length - EXPRESSIONS.length;
  for (let i = 0; i < EXPRESSIONS.length; i++)
    out[base + i] = (EXPRESSIONS[i] as RegExp).test(sample) ? 1 : 0;
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
