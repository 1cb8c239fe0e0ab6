/** Why a fold was made: what weighed most in its score, with the words on the page that gave it. */
import { CUES, type Cue } from './data/cues.ts';
import { COLUMNS } from './features/describe.ts';
import { hasKind } from './features/links.ts';
import { FAMILIES } from './features/structure.ts';
import { PATTERNS } from './features/text.ts';
import { findCues, lexiconOf } from './lexicon.ts';
import { hostOf, type Page } from './page.ts';
import type { TreeNode } from './segment.ts';
import { addShares, type Trees } from './trees.ts';
import type { Reason, ReasonCode } from './types.ts';

/** At most this many reasons, and this many characters of a quote. */
const MOST_REASONS = 3;
const LONGEST_QUOTE = 60;

const BY_CUE: Partial<Record<Cue, ReasonCode>> = {
  register: 'register',
  buy: 'buy',
  subscribe: 'subscribe',
  donate: 'donate',
  install: 'install',
  follow: 'follow',
  contact: 'contact',
  act: 'address',
  you: 'address',
  offer: 'offer',
  free: 'free',
  urgency: 'urgency',
  event: 'event',
  expert: 'experts',
  label: 'label',
  membership: 'subscribe',
  newsletter: 'register',
};
const BY_LINK: Readonly<Record<string, ReasonCode>> = {
  sponsored: 'affiliate',
  affiliate: 'affiliate',
  tracking: 'tracking',
  landing: 'landing',
  shop: 'landing',
  app: 'install',
  social: 'follow',
  elsewhere: 'elsewhere',
  contact: 'contact',
};
const BY_FAMILY = ['newsletter', 'ad', 'promo', 'pay', 'shop', 'event', 'app', 'form'] as const;
const TELLING = BY_FAMILY.map((family) => FAMILIES[family]);
/** A sum with its currency, as the page writes it. */
const AMOUNT = /(?:[$€£₹¥]|\b(?:EUR|USD|CHF|GBP)\b)\s?\d[\d.,’']*|\d[\d.,’']*\s?(?:[$€£₹¥]|\p{L}{2,7}\b)/u;
const ODD = /^(?:structure|place|neighbour|tag|above):|^class:(?:own|near|far):(?:body|box|side|overlay)/;

/** The reason that each feature speaks for, by column; undefined where a reader could make nothing of it. */
const CODES: readonly (ReasonCode | undefined)[] = COLUMNS.map(codeOf);

function codeOf(feature: string): ReasonCode | undefined {
  const [group = '', name = '', last = ''] = feature.split(':');
  if (group === 'own' || group === 'near' || group === 'wide' || group === 'heading')
    return BY_CUE[name as Cue];
  if (group === 'link') return BY_LINK[last];
  if (group === 'class' && BY_FAMILY.some((family) => family === last)) return 'markup';
  if (feature === 'text:price') return 'price';
  if (feature === 'text:date' || feature === 'text:time') return 'event';
  if (/^box:.*(?:Fields|Emails)$/.test(feature)) return 'form';
  if (/^box:.*Buttons$/.test(feature) || feature === 'tag:button') return 'button';
  return ODD.test(feature) ? 'odd' : undefined;
}

/** The one to three weightiest reasons for folding the blocks `first` (included) to `end` (excluded). */
export function reasonsFor(
  page: Page,
  rows: Float32Array,
  trees: Trees,
  kinds: Int32Array,
  first: number,
  end: number,
): readonly Reason[] {
  const shares = new Float32Array(COLUMNS.length);
  for (let i = first; i < end; i++) addShares(trees, rows, i * COLUMNS.length, shares);
  const weights = new Map<ReasonCode, number>();
  CODES.forEach((code, column) => {
    const share = shares[column] as number;
    if (code && share > 0) weights.set(code, (weights.get(code) ?? 0) + share);
  });
  const quotes = quotesIn(page, kinds, first, end);
  const reasons: Reason[] = [];
  // That it looks unlike the article says least to a reader: only where little else can be said.
  if (weights.has('odd')) weights.set('odd', 0);
  const sorted = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  for (const code of sorted) {
    const quote = quotes.get(code);
    if (quote !== undefined && reasons.length < MOST_REASONS) reasons.push({ code, quote });
  }
  if (reasons.length === 0) reasons.push({ code: end - first > 2 ? 'group' : 'odd', quote: '' });
  return reasons;
}

/** What can be shown for each reason: reasons without an entry are not there to be seen. */
function quotesIn(
  page: Page,
  kinds: Int32Array,
  first: number,
  end: number,
): ReadonlyMap<ReasonCode, string> {
  const quotes = new Map<ReasonCode, string>();
  const add = (code: ReasonCode | undefined, quote: string): void => {
    if (code && !quotes.get(code)) quotes.set(code, quote.slice(0, LONGEST_QUOTE));
  };
  const lexicon = lexiconOf(page.lang);
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    const shape = page.shapes[i];
    if (!block || !shape) continue;
    findCues(lexicon, shape.tokens, (cue, at, length) => {
      const code = BY_CUE[CUES[cue] as Cue];
      if (code && !quotes.has(code)) add(code, asWritten(block.text, shape.tokens, at, length));
    });
    if (PATTERNS.price.test(block.text)) add('price', AMOUNT.exec(block.text)?.[0] ?? '');
    if (block.input !== '' && block.input !== 'submit') add('form', block.text);
    if (block.owner.tag === 'button' || block.input === 'submit') add('button', block.text);
    quoteLinks(page, i, kinds[i] ?? 0, add);
    if (!quotes.has('markup')) add('markup', markupWord(block.owner, first, end));
  }
  if (quotes.get('markup') === '') quotes.delete('markup');
  quotes.set('odd', '');
  return quotes;
}

/** Words of a text, found by their place among its lower-case words, as the page writes them. */
function asWritten(text: string, tokens: readonly string[], at: number, length: number): string {
  const lower = text.toLowerCase().replaceAll("'", '’');
  let start = 0;
  let end = 0;
  for (let i = 0; i < at + length; i++) {
    const token = tokens[i] as string;
    const found = lower.indexOf(token, end);
    if (found < 0 || lower.length !== text.length) return tokens.slice(at, at + length).join(' ');
    if (i === at) start = found;
    end = found + token.length;
  }
  return text.slice(start, end);
}

/** The class name, or the like, by which the page itself calls what is folded a promo; empty where it does not. */
function markupWord(owner: TreeNode, first: number, end: number): string {
  for (let at: TreeNode | undefined = owner; at && at.from >= first && at.to <= end; at = at.parent) {
    const { tokens } = at;
    const told = TELLING.map((expression) => expression.exec(tokens)).find(Boolean);
    if (told) return tokens.split(/\s+/).find((word) => word.includes(told[0].trim())) ?? '';
  }
  return '';
}

function quoteLinks(
  page: Page,
  index: number,
  bits: number,
  add: (code: ReasonCode, quote: string) => void,
): void {
  const away = page.blocks[index]?.links
    .map((link) => hostOf(link.href))
    .find((host) => host !== '' && host !== page.host);
  if (hasKind(bits, 'affiliate') || hasKind(bits, 'sponsored')) add('affiliate', away ?? '');
  if (hasKind(bits, 'tracking')) add('tracking', away ?? '');
  if (hasKind(bits, 'landing') || hasKind(bits, 'shop')) add('landing', away ?? '');
  if (hasKind(bits, 'elsewhere') && away) add('elsewhere', away);
}
