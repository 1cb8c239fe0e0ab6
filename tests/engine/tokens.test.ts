/** How a text is split into words, and what its characters tell. */
import { describe, expect, test } from 'vitest';
import { textWeight } from '../../src/engine/text-weight.ts';
import { shapeOf } from '../../src/engine/tokens.ts';

describe('the words of', () => {
  test.each([
    ['', []],
    [' \t\n', []],
    ['Gold and silver.', ['gold', 'and', 'silver']],
    ['the E-Paper', ['the', 'e-paper']],
    ["Don't wait", ['don’t', 'wait']],
    ['Don’t wait', ['don’t', 'wait']],
    ["rock'n'roll", ['rock’n’roll']],
    ['Müller, Ærø und Straße', ['müller', 'ærø', 'und', 'straße']],
    ['over-, under- and away', ['over', 'under', 'and', 'away']],
    ["the readers' choice", ['the', 'readers', 'choice']],
    ['-20 %', ['20', '%']],
    ['12,50 €', ['12', '50', '€']],
    ['$5 or £4', ['$', '5', 'or', '£', '4']],
    ['© 2024 Lautal', ['©', '2024', 'lautal']],
    ['401k', ['401k']],
    ['Disney+ show', ['disney', 'show']],
    ['a/b|c·d', ['a', 'b', 'c', 'd']],
    ['„Gold“ — ja!', ['gold', 'ja']],
    ['Новости дня', ['новости', 'дня']],
    ['金価格', ['金価格']],
    ['🙂 ok 🙂', ['ok']],
    ['Gold\u00adm\u00fcnzen kaufen', ['goldmünzen', 'kaufen']],
  ])('%j', (text, tokens) => {
    expect(shapeOf(text).tokens).toEqual(tokens);
  });
});

describe('the shape of', () => {
  test.each([
    ['', { capitals: 0, capitalised: 0, digits: 0, exclamations: 0, questions: 0, marks: 0, symbols: 0 }],
    ['ABcd', { capitals: 0.5, capitalised: 1 }],
    ['One two Three four', { capitalised: 0.5 }],
    ['12:30, 4', { digits: 5, marks: 2 }],
    ['Now! Really?! Yes', { exclamations: 2, questions: 1 }],
    ['a, b; c: d.', { marks: 4 }],
    ['→ more ★★ » here ›', { symbols: 5 }],
    ['quiet words', { capitals: 0, symbols: 0, marks: 0 }],
    ['これは、金です。', { marks: 2 }],
    ['سعر الذهب، اليوم.', { marks: 2 }],
    ['सोने का भाव आज बढ़ा। चाँदी भी।', { marks: 2 }],
  ])('%j', (text, shape) => {
    const { tokens: _, ...found } = shapeOf(text);
    for (const [key, value] of Object.entries(shape))
      expect({ [key]: found[key as keyof typeof found] }).toEqual({ [key]: expect.closeTo(value, 5) });
  });

  test.each(['ß', 'ǅ', 'İİİİİİ', '\ud800', 'a\u0301', '\u200b\u2028', 'ﬃ ŉ', "'''---+++"])(
    'shares of %j are shares',
    (text) => {
      const { capitals, capitalised } = shapeOf(text);
      for (const share of [capitals, capitalised]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    },
  );
});

test('a capital that grows when it is made small moves nothing', () => {
  const { tokens, capitals } = shapeOf('İzmir’de altın fiyatı');
  expect(tokens.slice(1)).toEqual(['altın', 'fiyatı']);
  expect(capitals).toBeLessThan(0.1);
});

describe('textWeight', () => {
  test.each([
    ['', 0],
    ['Gold', 4],
    ['Золото', 6],
  ])('%j weighs %d', (text, weight) => {
    expect(textWeight(text)).toBe(weight);
  });

  test.each(['金価格は上昇', 'ゴールド', '금값 상승'])('%j weighs more than its length', (text) => {
    expect(textWeight(text)).toBeGreaterThan(text.length);
  });
});
