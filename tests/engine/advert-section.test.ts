/** Sections of an article that it calls adverts. */
import { describe, expect, test } from 'vitest';
import { withAdverts } from '../../src/engine/adverts.ts';
import { propose } from '../../src/engine/propose.ts';
import { documentOf, pageOf, reportOn } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';
import { swedishArticle } from './pages/swedish-news.ts';

const NEWS =
  '<h2>Harbour</h2><p>The harbour of Sandlow stays shut until Monday, the board said on Friday night.</p>' +
  '<p>Two ferries wait outside, and their crews play cards, a pilot told this newsletter.</p>';
const MORE =
  '<h2>Weather</h2><p>On Sunday the wind will turn north, and the swell will go down by the evening.</p>' +
  '<p>Whoever sails then should know that the light on the cape is out until the spring.</p>';
const LINK = '<a href="https://quaybank.example/course">Take the course now</a>';
const TEXT = '<p>Most courses teach knots and call it a day.</p>';
const ADVERT = `<h2>Advertisement: A course for skippers</h2>${TEXT}<p>${LINK}</p>`;

/** The texts of a page's blocks that are in such a section. */
function toldIn(html: string): readonly string[] {
  const page = pageOf(
    `<html lang="en"><body><article><h1>The week in Sandlow</h1>${html}</article></body></html>`,
  );
  const odds = withAdverts(page, new Float32Array(page.blocks.length).fill(-4));
  return page.blocks.filter(({ index }) => (odds[index] as number) > 0).map(({ text }) => text);
}

const TOLD = [
  'Advertisement: A course for skippers',
  'Most courses teach knots and call it a day.',
  'Take the course now',
];

describe('is an advert from its heading on', () => {
  test.each([
    ['up to its link', NEWS + ADVERT + MORE, TOLD],
    ['but for what stands below that', `${NEWS}${ADVERT}<p>See you next week.</p>${MORE}`, TOLD],
    [
      'below a line that says who pays',
      NEWS +
        ADVERT.replace('Advertisement: A course for skippers', 'This week is brought to you by Quaybank') +
        MORE,
      ['This week is brought to you by Quaybank', ...TOLD.slice(1)],
    ],
    [
      'with its list',
      `${NEWS}<h2>Advertisement: Books</h2><ul><li>Knots</li><li>${LINK}</li></ul>${MORE}`,
      ['Advertisement: Books', 'Knots', 'Take the course now'],
    ],
    [
      'where each line is in a box',
      [NEWS, ADVERT, MORE].map((part) => part.replace(/<(h2|p)>.*?<\/\1>/g, '<div>$&</div>')).join(''),
      TOLD,
    ],
  ])('%s', (_, html, texts) => {
    expect(toldIn(html)).toEqual(texts);
  });
});

describe('says nothing', () => {
  const long = `<p>Most courses teach knots and call it a day, and few of them end at sea.</p>`;
  test.each([
    ['where no heading follows', NEWS + MORE + ADVERT],
    ['where none stands before', ADVERT + NEWS],
    ['where other headings look otherwise', NEWS + ADVERT.replaceAll('h2', 'h4') + MORE],
    ['where it is no heading', NEWS + ADVERT.replace(/h2>/g, 'p>') + MORE],
    ['where nothing leads to another site', NEWS + ADVERT.replace('https://quaybank.example', '') + MORE],
    ['of what is not named', NEWS + ADVERT.replace(': A course for skippers', '') + MORE],
    [
      'of a place for a banner',
      NEWS + ADVERT.replace(': A course for skippers', ': Story continues below') + MORE,
    ],
    ['of a heading about adverts', NEWS + ADVERT.replace('Advertisement:', 'No advertisement for') + MORE],
    [
      'where there is much text',
      NEWS + ADVERT.replace(TEXT, long.repeat(14).replaceAll('knots', 'knots '.repeat(30))) + MORE,
    ],
    ['where there are many lines', NEWS + ADVERT.replace(TEXT, TEXT.repeat(14)) + MORE],
  ])('%s', (_, html) => {
    expect(toldIn(html)).toEqual([]);
  });

  test('where the article is about adverts', () => {
    const text = '<p>Each advertisement on the quay costs the town a tree, the gardeners of Sandlow say.</p>';
    expect(toldIn(NEWS + ADVERT + MORE + text)).toEqual([]);
  });
});

test('is proposed without the likely lines above it', () => {
  const page = pageOf(`<article><h1>The week in Sandlow</h1>${NEWS}<p>Sign up</p>${ADVERT}${MORE}</article>`);
  const own = Float32Array.from(page.blocks, ({ text }) => (text === 'Sign up' ? 9 : -9));
  const runs = propose(page, withAdverts(page, own)).map(({ run: { first, end } }) =>
    page.blocks.slice(first, end).map(({ text }) => text),
  );
  expect(runs).toContainEqual(TOLD);
});

test('is folded whole, and the sections beside it stay', () => {
  const { folds } = reportOn(documentOf(plainArticle({ middle: `${NEWS}${ADVERT}${MORE}` })));
  expect(folds.map(({ text }) => text)).toEqual([TOLD.join('\n')]);
});

test('is folded where nothing else of the page is understood; article paragraphs right below it stay', () => {
  const link = '<p><a href="https://kaivarv.example/">Boka din plats</a></p>';
  const advert = `<h2>Annons: Lär dig segla</h2><p>På en vecka, utan förkunskaper.</p>${link}`;
  const { folds } = reportOn(documentOf(swedishArticle(['<h2>Hjulet</h2>', advert, '<h2>Vattnet</h2>'])));
  expect(folds.map(({ text }) => text)).toEqual([
    'Annons: Lär dig segla\nPå en vecka, utan förkunskaper.\nBoka din plats',
  ]);
});
