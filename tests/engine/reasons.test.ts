/** Reasons: what weighed most, in words that stand on the page. */
import { describe, expect, test } from 'vitest';
import { COLUMNS, describe as describePage } from '../../src/engine/features/describe.ts';
import { linkKinds } from '../../src/engine/features/links.ts';
import { reasonsFor } from '../../src/engine/reasons.ts';
import { type Trees, unpack } from '../../src/engine/trees.ts';
import type { Reason } from '../../src/engine/types.ts';
import { NO_WORDS, nodeOf, pageOf } from './documents.ts';
import { inner, leaf, packed, STEP } from './packed-trees.ts';
import { plainArticle } from './pages/plain-article.ts';

/** One tree per feature: what lies above its border of a half adds its weight, in thousandths, or takes it off. */
function stumps(weights: Readonly<Record<string, number>>): Trees {
  const features = Object.fromEntries(Object.keys(weights).map((name) => [name, [0.5]]));
  const nodes = Object.values(weights).flatMap((thousandths, border) => {
    const weight = STEP * Math.round(thousandths / 1000 / STEP);
    return [inner(border), leaf(-weight), leaf(weight)];
  });
  return unpack(packed(0, features, nodes), COLUMNS);
}

function reasonsIn(promo: string, weights: Readonly<Record<string, number>>): readonly Reason[] {
  const page = pageOf(plainArticle({ end: `<div id="promo">${promo}</div>` }));
  const { from, to } = nodeOf(page.segmentation, '#promo');
  return reasonsFor(page, describePage(page, NO_WORDS), stumps(weights), linkKinds(page), from, to);
}

const codesIn = (...args: Parameters<typeof reasonsIn>) => reasonsIn(...args).map(({ code }) => code);

describe('quotes', () => {
  const LONG =
    'Nobody in the harbour had expected that so many readers would sign up for the tour of the old lighthouse within days.';

  test.each<[string, string, Readonly<Record<string, number>>, string, string]>([
    [
      'a word in its sentence',
      '<p>Please register here.</p>',
      { 'own:register': 900 },
      'register',
      'Please register here',
    ],
    [
      'a phrase in its sentence',
      '<p>It rains. You can sign up today! See you.</p>',
      { 'own:register': 900 },
      'register',
      'You can sign up today!',
    ],
    [
      'a phrase in its clause',
      '<p>The coast has many lights, so sign up for the tour of the cape, and bring a coat against the wind.</p>',
      { 'own:register': 900 },
      'register',
      'so sign up for the tour of the cape',
    ],
    [
      'four words to each side of a long sentence, the last no preposition',
      `<p>${LONG}</p>`,
      { 'own:register': 900 },
      'register',
      'so many readers would sign up for the tour',
    ],
    [
      'the clearest words',
      '<p>Get two tickets.</p><p>Register here</p>',
      { 'own:register': 900 },
      'register',
      'Register here',
    ],
    ['an amount', '<p>Now for only 49.90 €</p>', { 'text:price': 900 }, 'price', '49.90 €'],
    ['one in złoty', '<p>Tylko 39,90 zł z wysyłką</p>', { 'text:price': 900 }, 'price', '39,90 zł'],
    ['one behind another number', '<p>In 30 Tagen 5 Euro</p>', { 'text:price': 900 }, 'price', '5 Euro'],
    ['one with spaces in it', '<p>12 Seiten, 150 000 €</p>', { 'text:price': 900 }, 'price', '150 000 €'],
    ['one in thousands', '<p>Only $500K, now</p>', { 'text:price': 900 }, 'price', '$500K'],
    ['one without the comma behind it', '<p>For $69, today</p>', { 'text:price': 900 }, 'price', '$69'],
    [
      'the host of the link that is meant',
      '<p><a href="https://map.example/a">Way</a> <a rel="sponsored" href="//shop.example/a">It</a></p>',
      { 'link:own:sponsored': 900 },
      'affiliate',
      'shop.example',
    ],
    ['one next to another script', '<p>本体は100 EURです</p>', { 'text:price': 900 }, 'price', '100 EUR'],
    [
      'a host',
      '<p><a rel="sponsored" href="https://www.shop.example/a">It</a></p>',
      { 'link:own:sponsored': 900 },
      'affiliate',
      'shop.example',
    ],
    ['a button', '<button>Go on</button>', { 'tag:button': 900 }, 'button', 'Go on'],
    [
      'a field',
      '<form><input type="email" placeholder="Your e-mail"></form>',
      { 'box:nearFields': 900 },
      'form',
      'Your e-mail',
    ],
  ])('%s', (_, promo, weights, code, quote) => {
    expect(reasonsIn(promo, weights)).toEqual([{ code, quote }]);
  });

  test('have 60 characters at most, and whole words', () => {
    const [reason] = reasonsIn(`<button>${'Go on and on '.repeat(20)}</button>`, { 'tag:button': 900 });
    expect(reason?.quote).toBe(`${'Go on and on '.repeat(4)}Go on`);
  });
});

describe('reasons', () => {
  const PROMO = '<p>Register here. Subscribe today. Donate now. Buy two lamps.</p>';

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

  test.each([
    'Buy für 30 Tage',
    'Buy 9 of 10',
    'Buy 4XL',
    'Buy 192 Seiten',
    'Buy für 12 Monate',
    'Buy 99 złom',
    'Buy 5 króli',
  ])('are no price: %s', (text) => {
    expect(codesIn(`<p>${text}</p>`, { 'text:price': 900, 'own:buy': 100 })).toEqual(['buy']);
  });

  test.each([
    ['Buy it, go ad free', 'free'],
    ['Buy it, mehr anzeigen', 'label'],
    ['Buy it, skip ad', 'label'],
    ['Buy it, the final call', 'contact'],
  ])('are not by a word that means something else: %s', (text, cue) => {
    expect(codesIn(`<p>${text}</p>`, { [`own:${cue}`]: 900, 'own:buy': 100 })).toEqual(['buy']);
  });

  test.each(['Sign up and book a tour', 'Sign up and get a free lamp', 'Sign up and schedule a tour'])(
    'are no words that end in the air: %s',
    (text) => {
      const weights = {
        'own:register': 900,
        'own:free': 500,
        'own:offer': 400,
        'own:contact': 300,
        'own:event': 200,
      };
      expect(reasonsIn(`<p>${text}</p>`, weights)).toEqual([{ code: 'register', quote: text }]);
    },
  );

  test('are never none, nor the same twice', () => {
    expect(reasonsIn('<p>x</p>', {})).toHaveLength(1);
    expect(reasonsIn('<p>x</p><p>y</p><p>z</p>', {})).toEqual([{ code: 'group', quote: '' }]);
    const codes = codesIn(PROMO + PROMO, { 'own:register': 900, 'near:register': 900 });
    expect(codes).toEqual(['register']);
  });

  test.each<[string, string, readonly Reason[]]>([
    [
      'said in the same words, if the second has words of its own',
      '<p>Sign up and buy now</p>',
      [
        { code: 'register', quote: 'Sign up and buy now' },
        { code: 'buy', quote: 'buy now' },
      ],
    ],
    [
      'said in the same words, otherwise',
      '<p>Donate and sign up</p>',
      [{ code: 'register', quote: 'Donate and sign up' }],
    ],
  ])('are not two %s', (_, promo, reasons) => {
    expect(reasonsIn(promo, { 'own:register': 900, 'own:buy': 500, 'own:donate': 300 })).toEqual(reasons);
  });

  test.each<[string, string, Readonly<Record<string, number>>, readonly string[]]>([
    [
      'speaks to the reader',
      '<p>Discover it</p><p>Register here</p>',
      { 'near:act': 900, 'near:register': 100 },
      ['register'],
    ],
    ['looks odd', '<p>Register here</p>', { 'place:after': 900, 'own:register': 100 }, ['register']],
    [
      'speaks to the reader, where that is all there is',
      '<p>Discover it</p>',
      { 'own:act': 900 },
      ['address'],
    ],
    [
      'says `download` of what is no app',
      '<p>Download the report</p><p>Register here</p>',
      { 'near:install': 900, 'near:register': 100 },
      ['register'],
    ],
    [
      'speaks of partners',
      '<p>The city and its partners have rebuilt the lighthouse on the cape with much patience.</p><p>Register here</p>',
      { 'near:label': 900, 'near:register': 100 },
      ['register'],
    ],
    [
      'has a button that asks for nothing',
      '<button>Close</button><button>Close</button><p>Register here</p>',
      { 'tag:button': 900, 'near:register': 100 },
      ['register'],
    ],
  ])('are left out: that it %s', (_, promo, weights, codes) => {
    expect(codesIn(promo, weights)).toEqual(codes);
  });
});
