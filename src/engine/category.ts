/** What a fold asks for, from the cues and links of its blocks. */
import { CUES, type Cue } from './data/cues.ts';
import { hasKind } from './features/links.ts';
import { PATTERNS } from './features/text.ts';
import type { Page } from './page.ts';
import { CATEGORIES, type Category } from './types.ts';

/** What each cue says for a category. First guesses by hand; see the README for what is trained. */
const WEIGHTS: Readonly<Record<Category, Partial<Record<Cue, number>>>> = {
  webinar: { event: 2, expert: 1, register: 0.6 },
  gold: { gold: 2.2 },
  finance: { finance: 1.3 },
  newsletter: { newsletter: 2 },
  subscription: { subscribe: 1.2, donate: 2, membership: 1 },
  shop: { buy: 1.5, product: 0.8, shop: 1.2, offer: 0.6, travel: 1, book: 1 },
  app: { install: 1.5, app: 1.2, follow: 1.6 },
  sponsored: { label: 1.6 },
  other: {},
};
/** `other` wins where nothing reaches this. */
const LEAST = 1.2;
/** A cue counts this often at most. */
const MOST = 3;

/** The category of the blocks `first` (included) to `end` (excluded). */
export function categoryOf(page: Page, kinds: Int32Array, first: number, end: number): Category {
  const K = CUES.length;
  const count = (cue: number): number =>
    Math.min(MOST, (page.cueSums[end * K + cue] ?? 0) - (page.cueSums[first * K + cue] ?? 0));
  const extra = extras(page, kinds, first, end);
  let best: Category = 'other';
  let most = LEAST;
  for (const category of CATEGORIES) {
    const weights = WEIGHTS[category];
    let sum = extra[category] ?? 0;
    CUES.forEach((cue, i) => {
      const weight = weights[cue];
      if (weight) sum += weight * count(i);
    });
    if (sum > most) {
      best = category;
      most = sum;
    }
  }
  return best;
}

function extras(
  page: Page,
  kinds: Int32Array,
  first: number,
  end: number,
): Partial<Record<Category, number>> {
  let bits = 0;
  let asksForMail = false;
  let hasPrice = false;
  for (let i = first; i < end; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    bits |= kinds[i] ?? 0;
    asksForMail ||=
      block.input === 'email' || block.owner.emails > 0 || (block.owner.parent?.emails ?? 0) > 0;
    hasPrice ||= PATTERNS.price.test(block.text);
  }
  return {
    newsletter: asksForMail ? 3 : 0,
    shop: (hasPrice ? 1 : 0) + (hasKind(bits, 'affiliate') ? 2 : 0) + (hasKind(bits, 'sponsored') ? 1 : 0),
    app: (hasKind(bits, 'app') ? 3 : 0) + (hasKind(bits, 'social') ? 1.5 : 0),
  };
}
