/** What a page itself says for each reason: words, hosts and names to show to the reader. */
import { CUES, type Cue } from './data/cues.ts';
import { hasKind, kindsIn, type LinkKind } from './features/links.ts';
import { FAMILIES } from './features/structure.ts';
import { PATTERNS } from './features/text.ts';
import { findCues, lexiconOf } from './lexicon.ts';
import type { Page } from './page.ts';
import { phraseAround, shortened } from './phrase.ts';
import type { Block, TreeNode } from './segment.ts';
import { targetOf } from './site.ts';
import type { ReasonCode } from './types.ts';

/** The reason that each cue gives. */
export const BY_CUE: Partial<Record<Cue, ReasonCode>> = {
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
/** Cues that go with what their reason says, more than they say it. */
const LOOSE: readonly Cue[] = ['membership', 'newsletter', 'you'];
/** Families of class names by which a page calls something a promo. */
export const TELLING_FAMILIES = ['newsletter', 'ad', 'promo', 'pay', 'shop', 'event', 'app', 'form'] as const;
const TELLING = TELLING_FAMILIES.map((family) => FAMILIES[family]);
const NUMBER = String.raw`\d+(?:[.,’']\d+|\s\d{3}(?!\d))*`;
const CURRENCY = 'euro?|usd|chf|gbp|dollars?|franken|zł(?:ot(?:y|e|ych))?|kr';
/** A sum with its currency, as the page writes it. */
const AMOUNT = new RegExp(
  String.raw`(?:[$€£₹¥]|(?<![\p{sc=Latin}\p{N}])(?:eur|usd|chf|gbp)\b)\s?${NUMBER}(?:[kmb](?!\p{L}))?|` +
    String.raw`${NUMBER}\s?(?:[$€£₹¥]|(?:${CURRENCY})(?![\p{sc=Latin}\p{N}]))`,
  'iu',
);
/** Words that are cues in a crowd, and mean anything when alone. */
const VAGUE =
  /^(?:statt|inklusive|was|reg|code|now|today|jetzt|sofort|plus|digital|premium|save|am|pm|get|tickets?|pdf|push|spam|email|e-mail|join|contact|kontakt|contribution|services?|bis_zum|class|program(?:me)?s?|challenge|advisors?|replay|cours|akademie|academy)$/;
/** After another word these are no label: "mehr anzeigen", "skip ad", "your AI partner". */
const NO_LABEL = /^(?:anzeigen|ads?|partner|promotion)$/;
/** Strength of what may mean anything. */
const UNCLEAR = -1;
const APP = CUES.indexOf('app');
/** A single word of so many letters is clear enough by itself. */
const CLEAR_WORD = 6;
/** A block of so many words is a button, a heading or a slogan. */
const FEW_WORDS = 8;
/** Buttons that ask for nothing. */
const IDLE_BUTTON = /^(?:\P{L}*|close|menu|share|search|ok|schließen|teilen|suche|\d+ .*)$/iu;

/** One way to quote what gives a reason. */
export interface Quote {
  /** 60 characters at most; empty where a reason has nothing to be quoted. */
  readonly text: string;
  /** The words alone, without those around them. */
  readonly bare: string;
  /** How well it speaks for itself, -1 to 3; below 0 it does not. */
  readonly strength: number;
}

/** All quotes for each reason, the best first. Reasons without an entry are not there to be seen. */
export function quotesIn(
  page: Page,
  kinds: Int32Array,
  first: number,
  end: number,
): ReadonlyMap<ReasonCode, readonly Quote[]> {
  const quotes = new Map<ReasonCode, Quote[]>();
  const add = (code: ReasonCode, text: string, strength = 1, bare = text): void => {
    const list = quotes.get(code);
    const quote = { text: shortened(text), bare: shortened(bare), strength };
    if (list) list.push(quote);
    else quotes.set(code, [quote]);
  };
  for (const block of page.blocks.slice(first, end)) {
    const amount = PATTERNS.price.test(block.text) ? AMOUNT.exec(block.text)?.[0] : undefined;
    if (amount) add('price', amount);
    const isButton = block.owner.tag === 'button' || block.input === 'submit' || block.input === 'button';
    if (isButton && !IDLE_BUTTON.test(block.text)) add('button', block.text);
    if (block.input !== '' && !isButton) add('form', block.text);
    else quoteCues(page, block, kinds[block.index] ?? 0, add);
    quoteLinks(page, block, kinds[block.index] ?? 0, add);
    const word = markupWord(block.owner, first, end);
    if (word !== '') add('markup', word);
  }
  for (const list of quotes.values()) list.sort((a, b) => b.strength - a.strength);
  return quotes;
}

type Add = (code: ReasonCode, text: string, strength?: number, bare?: string) => void;

function quoteCues(page: Page, { text, index }: Block, bits: number, add: Add): void {
  const tokens = page.shapes[index]?.tokens ?? [];
  const isOfApp = hasKind(bits, 'app') || (page.cues[index * CUES.length + APP] ?? 0) > 0;
  findCues(lexiconOf(page.lang), tokens, (number, at, length) => {
    const cue = CUES[number] as Cue;
    const code = BY_CUE[cue];
    const place = code && placeOf(text, tokens, at, length);
    if (!code || !place) return;
    const bare = text.slice(...place);
    const word = tokens[at] as string;
    const isShort = tokens.length <= FEW_WORDS;
    let strength = length > 1 ? 2 : word.length >= CLEAR_WORD ? 1 : 0.5;
    if (isShort) strength += 1;
    if (LOOSE.includes(cue)) strength -= 1;
    const isVague =
      (length === 1 && VAGUE.test(word)) ||
      // Reports are downloaded too, and partners are spoken of.
      (cue === 'install' && !isOfApp) ||
      (word === 'call' && at > 0 && length === 1) ||
      // What is ad free or spam free may cost all the same.
      (cue === 'free' && /^(?:ads?|spam)$/.test(tokens[at - 1] ?? '')) ||
      (cue === 'label' && at > 0 && (!isShort || NO_LABEL.test(word)));
    add(code, phraseAround(text, ...place), isVague ? UNCLEAR : strength, bare);
  });
}

/** Where in a text some of its words stand, found in order; undefined where the text cannot be followed. */
function placeOf(
  text: string,
  tokens: readonly string[],
  at: number,
  length: number,
): [start: number, end: number] | undefined {
  const lower = text.toLowerCase().replaceAll("'", '’');
  if (lower.length !== text.length) return undefined;
  let start = 0;
  let end = 0;
  for (let i = 0; i < at + length; i++) {
    const token = tokens[i] as string;
    const found = lower.indexOf(token, end);
    if (found < 0) return undefined;
    if (i === at) start = found;
    end = found + token.length;
  }
  return [start, end];
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

function quoteLinks(page: Page, block: Block, bits: number, add: Add): void {
  const hostWith = (...kinds: readonly LinkKind[]): string =>
    block.links
      .filter((link) => kinds.some((kind) => hasKind(kindsIn([[link]], page.host)[0] ?? 0, kind)))
      .map(({ href }) => targetOf(href, page.host))
      .find((host) => host !== '' && host !== page.host) ?? '';
  if (hasKind(bits, 'affiliate') || hasKind(bits, 'sponsored'))
    add('affiliate', hostWith('affiliate', 'sponsored'));
  if (hasKind(bits, 'tracking')) add('tracking', hostWith('tracking'));
  // A page on a network has `contact` in its address, or `shop`, as it likes.
  if ((hasKind(bits, 'landing') || hasKind(bits, 'shop')) && !hasKind(bits, 'social'))
    add('landing', hostWith('landing', 'shop'));
  const away = hasKind(bits, 'elsewhere') ? hostWith('elsewhere') : '';
  if (away) add('elsewhere', away);
}
