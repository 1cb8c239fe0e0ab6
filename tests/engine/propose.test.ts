/** What may be proposed for folding, however sure the odds are. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/engine/page.ts';
import { propose } from '../../src/engine/propose.ts';
import { blockWith, nodeOf, pageOf } from './documents.ts';
import { type Around, PARAGRAPHS, plainArticle } from './pages/plain-article.ts';

const SURE = 9;
const PROMO = '<div id="promo"><h3>Free webinar</h3><p>Seats are few.</p><p>Sign up</p></div>';
const IN_PROMO = ['Free webinar', 'Seats are few.', 'Sign up'];

/** The texts of each proposal, with good odds for the blocks that a test names and bad ones for all others. */
function proposed(page: Page, isGood: (text: string) => boolean): readonly (readonly string[])[] {
  const odds = Float32Array.from(page.blocks, ({ text }) => (isGood(text) ? SURE : -SURE));
  return propose(page, odds).map(({ run: { first, end } }) =>
    page.blocks.slice(first, end).map(({ text }) => text),
  );
}

describe('a promo is proposed whole', () => {
  test.each<[string, Around]>([
    ['inside the article', { middle: PROMO }],
    ['at its end', { end: PROMO }],
    ['after it', { after: PROMO }],
    ['before it', { before: PROMO }],
    ['in a section of its own', { middle: `<section><div>${PROMO}</div></section>` }],
    ['without a box', { middle: PROMO.replace(/<\/?div[^>]*>/g, '') }],
  ])('%s', (_, around) => {
    const page = pageOf(plainArticle(around));
    expect(proposed(page, (text) => IN_PROMO.includes(text))).toEqual([IN_PROMO]);
  });
});

describe('is not proposed', () => {
  test('anything at bad odds', () => {
    expect(proposed(pageOf(plainArticle({ middle: PROMO })), () => false)).toEqual([]);
  });

  test('anything on a page without blocks', () => {
    expect(propose(pageOf(''), new Float32Array(0))).toEqual([]);
  });

  test('the article, at the best of odds for all', () => {
    const page = pageOf(plainArticle({ before: PROMO, middle: PROMO, after: PROMO }));
    const gone = proposed(page, () => true).flat();
    expect(gone).not.toContain('The light on the cape');
    const lost = PARAGRAPHS.filter((text) => gone.includes(text));
    expect(lost.join('').length).toBeLessThan(0.5 * PARAGRAPHS.join('').length);
  });

  test.each(PARAGRAPHS.map((_, i) => i))('most of the article, from paragraph %d on', (from) => {
    const page = pageOf(plainArticle({ middle: PROMO }));
    const good = [...PARAGRAPHS.slice(from, from + 3), ...IN_PROMO];
    const whole = PARAGRAPHS.join('').length;
    for (const texts of proposed(page, (text) => good.includes(text))) {
      const share = PARAGRAPHS.filter((text) => texts.includes(text)).join('').length;
      expect(share).toBeLessThanOrEqual(0.4 * whole);
    }
  });

  test.each([
    '<h1>The light on the cape</h1><p>Sign up</p>',
    '<header><p>Sign up</p><h1>The light on the cape</h1><p>Now</p></header>',
  ])('the headline: %s', (top) => {
    const page = pageOf(plainArticle().replace('<h1>The light on the cape</h1>', top));
    for (const texts of proposed(page, (text) => ['Sign up', 'Now', 'The light on the cape'].includes(text)))
      expect(texts).not.toContain('The light on the cape');
  });

  test('what holds the article, with all around it', () => {
    const page = pageOf(plainArticle({ middle: PROMO, after: PROMO }));
    const { container } = page.body;
    expect(container).toBe(nodeOf(page.segmentation, '#text'));
    const odds = new Float32Array(page.blocks.length).fill(SURE);
    for (const {
      run: { parent, from, to },
    } of propose(page, odds))
      for (const node of parent.children.slice(from, to + 1)) {
        expect(node === container).toBe(false);
        expect(node.from <= page.body.headline && page.body.headline < node.to).toBe(false);
      }
  });

  test('what the page itself hides, for its own sake', () => {
    const hidden = PROMO.replace('<div', '<div hidden');
    const page = pageOf(plainArticle({ middle: hidden }));
    expect(proposed(page, (text) => IN_PROMO.includes(text))).toEqual([]);
  });
});

test('hidden text in a promo counts for nothing', () => {
  const page = pageOf(
    plainArticle({ middle: PROMO.replace('<p>Sign up', '<p hidden>Thank you</p><p>Sign up') }),
  );
  expect(blockWith(page, 'Thank you').owner.concealed).toBe(true);
  const [texts] = proposed(page, (text) => IN_PROMO.includes(text));
  expect(texts?.filter((text) => text !== 'Thank you')).toEqual(IN_PROMO);
});

test('says what it takes of the article, and how much of that looks like no promo', () => {
  const page = pageOf(plainArticle());
  const [one = -1, two = -1] = page.body.paragraphs;
  expect(two).toBe(one + 1);
  const sharesAt = (first: number, second: number) => {
    const odds = new Float32Array(page.blocks.length).fill(-SURE);
    odds.set([first, second], one);
    const found = propose(page, odds).find(({ run }) => run.first === one && run.end === two + 1);
    return [found?.bodyShare ?? Number.NaN, found?.articleShare ?? Number.NaN];
  };
  const textOf = (...blocks: readonly number[]): number =>
    blocks.reduce((sum, block) => sum + (page.blocks[block]?.text.length ?? 0), 0);
  const whole = textOf(...page.body.paragraphs);
  const [both, second] = [textOf(one, two) / whole, textOf(two) / whole];
  expect(sharesAt(SURE, SURE)).toEqual([both, 0]);
  expect(sharesAt(SURE, 0.9)).toEqual([both, second]);
});
