/** How sure the model has to be of what kind of block, and what goes however sure it is. */
import { describe, expect, test } from 'vitest';
import { chooseBlocks } from '../../src/article/choose-blocks.ts';
import type { Head } from '../../src/article/types.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import { documentOf } from '../engine/documents.ts';
import { p, page, URL } from './pier-page.ts';

const NOTE = 'A plain note on the works';
const CELL = 'Nineteen million crowns';
const HEAD: Head = {
  title: 'Pier to open again',
  byline: 'Wenna Tregear',
  siteName: '',
  published: '',
  lang: 'en',
  dir: 'ltr',
};

interface Doubts {
  /** Log-odds of the model for the block in question; it is sure of all paragraphs, and of nothing else. */
  readonly odds: number;
  /** Log-odds that it is promo. */
  readonly promoOdds?: number;
  readonly isKept?: boolean;
  readonly isInPromo?: boolean;
  /** What is shown as the title. */
  readonly title?: string;
}

/** Whether the block that begins so is chosen; null where nothing is. */
function isChosen(html: string, start: string, doubts: Doubts): boolean | null {
  const { odds, promoOdds = -3, isKept = false, isInPromo = false, title = HEAD.title } = doubts;
  const document = documentOf(html);
  const read = readPage(document, segment(document), URL);
  const asked = read.blocks.findIndex(({ text }) => text.startsWith(start));
  if (asked < 0) throw new Error(`No ${start}`);
  const paragraphs = new Set(read.body.paragraphs);
  const each = (other: number, own: number): Float32Array =>
    Float32Array.from(read.blocks, (_, i) => (i === asked ? own : paragraphs.has(i) ? other : -9));
  const evidence = {
    page: read,
    rows: new Float32Array(),
    odds: each(-3, promoOdds),
    kept: Uint8Array.from(read.blocks, (_, i) => Number(i === asked ? isKept : paragraphs.has(i))),
  };
  const promo = Uint8Array.from(read.blocks, (_, i) => Number(isInPromo && i === asked));
  const titles = { title, head: { ...HEAD, title }, isTicker: false };
  const chosen = chooseBlocks(evidence, titles, promo, each(5, odds));
  return chosen && chosen[asked] === 1;
}

const BODY = p(0) + p(1) + p(2);
const amid = (block: string): string => page(p(0) + p(1) + block + p(2) + p(3));

test.each([
  [-0.3, true],
  [-0.4, false],
])('a line with odds of %d: %j', (odds, isIn) => {
  expect(isChosen(amid(`<div>${NOTE}</div>`), NOTE, { odds })).toBe(isIn);
});

describe('a paragraph of the body', () => {
  const start = 'Not everyone is content';
  const html = page(BODY + p(3) + p(4));

  test.each([
    ['that Readability kept, too, goes only for good reasons', -0.9, true, -3, true],
    ['that it kept goes for such', -1.1, true, -3, false],
    ['that it left out goes like other lines', -0.9, false, -3, false],
    ['that may be promo goes like other lines', -0.9, true, 0.5, false],
  ])('%s', (_, odds, isKept, promoOdds, isIn) => {
    expect(isChosen(html, start, { odds, isKept, promoOdds })).toBe(isIn);
  });
});

describe('captions and cells', () => {
  const figure = `<figure><img src="/a.jpg" alt=""><figcaption>${NOTE}</figcaption></figure>`;
  const cells = `<table><tr><th>Works</th><th>Crowns</th></tr><tr><td>Pier</td><td>${CELL}</td></tr></table>`;

  test.each([
    ['a caption between paragraphs', amid(figure), NOTE, -1.9, true],
    ['a cell between them', amid(cells), CELL, -1.9, true],
    ['a caption that is too unlikely', amid(figure), NOTE, -2.1, false],
    ['a line that is none of them', amid(`<div>${NOTE}</div>`), NOTE, -1.9, false],
    ['a caption before the first', page(figure + BODY), NOTE, -1.9, false],
    ['a caption behind the last', page(BODY + figure), NOTE, -1.9, false],
  ])('%s', (_, html, start, odds, isIn) => {
    expect(isChosen(html, start, { odds })).toBe(isIn);
  });
});

describe('however sure it is', () => {
  const line = (text: string): string => amid(`<div>${text}</div>`);

  test.each<[string, string, Partial<Doubts>]>([
    ['what is in a promo goes', NOTE, { isInPromo: true }],
    ['what surely is promo goes', NOTE, { promoOdds: 2.1 }],
    ['the title goes', 'Pier to  OPEN again', {}],
    ['the byline goes', 'Wenna Tregear', {}],
    ['the byline goes with the word before it', 'By Wenna Tregear', {}],
  ])('%s', (_, text, doubts) => {
    const start = text.replace(/\s+/g, ' ');
    // The headline says the title above; here it is the line below that is asked for.
    const html = line(text).replace('<h1>Pier to open again</h1>', '<h1>Stones at Sandlow</h1>');
    expect(isChosen(html, start, { odds: 5, ...doubts })).toBe(false);
  });

  test.each<[string, string, Partial<Doubts>]>([
    ['what may be promo stays', NOTE, { promoOdds: 1.9 }],
    ['what says more than the byline stays', 'Wenna Tregear said so', {}],
  ])('%s', (_, text, doubts) => {
    expect(isChosen(line(text), text, { odds: 5, ...doubts })).toBe(true);
  });
});

describe('half of a title', () => {
  const title = 'Stones of Sandlow: the pier opens';
  test.each([
    ['its kicker above the text goes', page(`<div>Stones of Sandlow</div>${BODY}`), 'Stones of', false],
    ['its headline above the text goes', page(`<h2>The pier opens</h2>${BODY}`), 'The pier opens', false],
    ['more than that stays', page(`<h2>The pier opens late</h2>${BODY}`), 'The pier opens late', true],
    ['a word of it stays', page(`<h2>Sandlow</h2>${BODY}`), 'Sandlow', true],
    ['the same line in the text stays', amid('<h2>The pier opens</h2>'), 'The pier opens', true],
  ])('%s', (_, html, start, isIn) => {
    expect(isChosen(html, start, { odds: 5, title })).toBe(isIn);
  });
});

test('nothing is chosen of a page without a body, or where hardly anything would be left of what Readability kept', () => {
  expect(isChosen('<main><p>Short.</p></main>', 'Short.', { odds: 5 })).toBeNull();
  const long = `${NOTE}. ${'The masons numbered the stones. '.repeat(60)}`;
  const html = amid(`<p>${long}</p>`);
  expect(isChosen(html, NOTE, { odds: -5, isKept: true })).toBeNull();
  expect(isChosen(html, NOTE, { odds: -5 })).toBe(false);
});
