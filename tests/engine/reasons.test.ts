/** Reasons: what weighed most, in words that stand on the page. */
import { describe, expect, test } from 'vitest';
import { COLUMNS, describe as describePage } from '../../src/engine/features/describe.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { reasonsFor } from '../../src/engine/reasons.ts';
import { type Trees, unpack } from '../../src/engine/trees.ts';
import type { Reason } from '../../src/engine/types.ts';
import { nodeOf, pageOf } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';

const word = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];

/** One tree per feature: what lies above its border of a half adds its weight, in thousandths, or takes it off. */
function stumps(weights: Readonly<Record<string, number>>): Trees {
  const features = Object.keys(weights);
  const bytes = Object.values(weights).flatMap((weight, feature) => [
    ...[...word(feature), 0],
    ...[...word(0xffff), ...word(-weight)],
    ...[...word(0xffff), ...word(weight)],
  ]);
  const nodes = btoa(String.fromCharCode(...bytes));
  return unpack({ base: 0, features, borders: features.map(() => [0.5]), nodes }, COLUMNS);
}

function reasonsIn(promo: string, weights: Readonly<Record<string, number>>): readonly Reason[] {
  const page = pageOf(plainArticle({ end: `<div id="promo">${promo}</div>` }));
  const { from, to } = nodeOf(page.segmentation, '#promo');
  return reasonsFor(page, describePage(page), stumps(weights), linkKinds(page), from, to);
}

const codesIn = (...args: Parameters<typeof reasonsIn>) => reasonsIn(...args).map(({ code }) => code);

describe('quotes', () => {
  test.each<[string, string, Readonly<Record<string, number>>, string, RegExp]>([
    ['a word', '<p>Please register here</p>', { 'own:register': 900 }, 'register', /^register/i],
    ['a phrase', '<p>You can sign up today</p>', { 'own:register': 900 }, 'register', /^sign up$/i],
    ['an amount', '<p>Now for only 49.90 €</p>', { 'text:price': 900 }, 'price', /9.*€/],
    [
      'a host',
      '<p><a rel="sponsored" href="https://www.shop.example/a">It</a></p>',
      { 'link:own:sponsored': 900 },
      'affiliate',
      /^shop\.example$/,
    ],
    ['a button', '<button>Go on</button>', { 'tag:button': 900 }, 'button', /^Go on$/],
  ])('%s', (_, promo, weights, code, quote) => {
    const [reason] = reasonsIn(promo, weights);
    expect(reason?.code).toBe(code);
    expect(reason?.quote).toMatch(quote);
  });

  test('are cut at 60 characters', () => {
    const [reason] = reasonsIn(`<button>${'Go on and on '.repeat(20)}</button>`, { 'tag:button': 900 });
    expect(reason?.quote).toHaveLength(60);
  });
});

describe('reasons', () => {
  const PROMO = '<p>Register, subscribe, donate and buy now.</p>';

  test('come by weight, three at most', () => {
    const weights = { 'own:buy': 100, 'own:donate': 400, 'own:register': 300, 'own:subscribe': 200 };
    expect(codesIn(PROMO, weights)).toEqual(['donate', 'register', 'subscribe']);
  });

  test.each<[string, Readonly<Record<string, number>>]>([
    ['spoke against the fold', { 'own:donate': -900 }],
    ['have no word on the page', { 'own:follow': -900 }],
    ['readers could make nothing of', { 'text:length': 900 }],
  ])('are none that %s', (_, weights) => {
    expect(codesIn(PROMO, { ...weights, 'own:buy': 100 })).toEqual(['buy']);
  });

  test('are never none, nor the same twice', () => {
    expect(reasonsIn('<p>x</p>', {})).toHaveLength(1);
    expect(reasonsIn('<p>x</p><p>y</p><p>z</p>', {})).toEqual([{ code: 'group', quote: '' }]);
    const codes = codesIn(PROMO + PROMO, { 'own:register': 900, 'near:register': 900 });
    expect(codes).toEqual(['register']);
  });
});
