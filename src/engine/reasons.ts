/** Why a fold was made: what weighed most in its score, with the words on the page that gave it. */
import type { Cue } from './data/cues.ts';
import { COLUMNS } from './features/describe.ts';
import type { Page } from './page.ts';
import { BY_CUE, type Quote, quotesIn, TELLING_FAMILIES } from './quotes.ts';
import { sharesOf } from './shares.ts';
import type { Trees } from './trees.ts';
import type { Reason, ReasonCode } from './types.ts';

/** At most this many reasons. */
const MOST_REASONS = 3;
/** Blocks from which on a fold without a reason of its own is said to belong together. */
const GROUP = 3;

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
const ODD = /^(?:structure|place|neighbour|tag|above):|^class:(?:own|near|far):(?:body|box|side|overlay)/;

/** The reason that each feature speaks for, by column; undefined where a reader could make nothing of it. */
const CODES: readonly (ReasonCode | undefined)[] = COLUMNS.map(codeOf);

function codeOf(feature: string): ReasonCode | undefined {
  const [group = '', name = '', last = ''] = feature.split(':');
  if (group === 'own' || group === 'near' || group === 'wide' || group === 'heading')
    return BY_CUE[name as Cue];
  if (group === 'link') return BY_LINK[last];
  if (group === 'class' && TELLING_FAMILIES.some((family) => family === last)) return 'markup';
  if (feature === 'text:price') return 'price';
  if (feature === 'text:date' || feature === 'text:time') return 'event';
  if (/^box:.*(?:Fields|Emails)$/.test(feature)) return 'form';
  if (/^box:.*Buttons$/.test(feature) || feature === 'tag:button') return 'button';
  return ODD.test(feature) ? 'odd' : undefined;
}

/** What readers take for a reason at once, and what only those who know how pages are made do; others are between. */
const CLEARNESS: Partial<Record<ReasonCode, number>> = {
  label: 2,
  landing: 0.5,
  experts: 0.5,
  button: 0.4,
  tracking: 0.3,
  markup: 0.3,
  elsewhere: 0.3,
};
/** Quotes below this are words that may mean anything. */
const CLEAR_QUOTE = 0;

/** The one to three weightiest reasons for folding the blocks `first` (included) to `end` (excluded). */
export function reasonsFor(
  page: Page,
  rows: Float32Array,
  trees: Trees,
  kinds: Int32Array,
  first: number,
  end: number,
): readonly Reason[] {
  const weights = weigh(rows, trees, first, end);
  const quotes = quotesIn(page, kinds, first, end);
  // That it speaks to the reader, or looks unlike the article, says least: only where nothing else can be said.
  const codes = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const reasons: Reason[] = [];
  for (const code of codes.filter((each) => each !== 'odd' && each !== 'address')) {
    const quote = freshQuote(quotes.get(code) ?? [], reasons, CLEAR_QUOTE);
    if (quote !== undefined) reasons.push({ code, quote });
    if (reasons.length === MOST_REASONS) break;
  }
  if (reasons.length > 0) return reasons;
  for (const code of codes.filter((each) => each !== 'odd')) {
    const quote = freshQuote(quotes.get(code) ?? [], reasons, -Infinity);
    if (quote !== undefined) return [{ code, quote }];
  }
  return [{ code: end - first >= GROUP ? 'group' : 'odd', quote: '' }];
}

/** How much each reason speaks for folding these blocks; those that speak against it are left out. */
function weigh(rows: Float32Array, trees: Trees, first: number, end: number): Map<ReasonCode, number> {
  const shares = sharesOf(trees, rows, COLUMNS.length, first, end);
  const weights = new Map<ReasonCode, number>();
  CODES.forEach((code, column) => {
    const share = shares[column] as number;
    if (code && share > 0) weights.set(code, (weights.get(code) ?? 0) + share * (CLEARNESS[code] ?? 1));
  });
  return weights;
}

/** The best quote that is not said already, and clear enough; undefined where there is none. */
function freshQuote(quotes: readonly Quote[], reasons: readonly Reason[], least: number): string | undefined {
  const said = reasons.map(({ quote }) => quote.toLowerCase()).filter((quote) => quote !== '');
  const clear = quotes.filter(({ strength }) => strength >= least);
  const isFresh = ({ text }: Quote): boolean =>
    text === '' || !said.some((quote) => isMostlySame(quote, text.toLowerCase()));
  // Where one phrase gives two reasons, the second is the words alone, if they are enough.
  const isFreshAlone = ({ bare }: Quote): boolean =>
    / (?!(?:an?|the|your|free|this)$)\S+$/i.test(bare) && !said.includes(bare.toLowerCase());
  return clear.find(isFresh)?.text ?? clear.find(isFreshAlone)?.bare;
}

/** Whether one quote is within the other, or all but a few words of it. */
function isMostlySame(said: string, text: string): boolean {
  return said.includes(text) || (text.includes(said) && 2 * said.length > text.length);
}
