/** Which rows of cards hold adverts among teasers of the site's own articles. */
import { describe, expect, test } from 'vitest';
import { linkKinds } from '../../src/engine/features/links.ts';
import { isMixedRow } from '../../src/engine/mixed-row.ts';
import { documentOf, nodeOf, pageOf, reportOn } from './documents.ts';

const URL = 'https://www.sandlow.example/pier';
const STORY =
  '<p>The council of Sandlow has agreed to rebuild the northern pier, which was closed after the storms of last winter, said Petra Voss, who leads the works.</p>';

const card = (text: string, href: string, label = 'Local', rest = ''): string =>
  `<div class="card"><img src="a.jpg" alt=""><span>${label}</span><h3><a href="${href}">${text}</a></h3>${rest}</div>`;
const TEASERS = [
  card('Ferry to run at night from May', '/news/ferry'),
  card('Bakers in the old town raise their prices', '/news/bakers'),
  card('Letters of emigrants found in a farm', '/news/letters'),
  card('Choir of Quell wins a prize abroad', '/news/choir'),
];
const LINES = ['', '', '', ' rel="sponsored"'].map(
  (rel, i) => `<li><a href="/news/${i}"${rel}>Storm ${i} reaches the coast</a></li>`,
);
const ADVERT = card(
  'Save on heating with the new solar roof',
  'https://roofs.example/?utm_source=s',
  'Sponsored',
);
/** An advert that looks different from the teasers around it, and says that it is paid and what to do. */
const PAID_ADVERT = ADVERT.replace('card', 'card card--paid')
  .replace('<a ', '<a rel="sponsored" ')
  .replace('</div>', '<p>Get your free quote today.</p></div>');
const PAID = card('A watch that is never late', 'https://watches.example/a').replace(
  '<a ',
  '<a rel="sponsored" ',
);

/** Whether the element `#row` is such a row. */
function isOne(row: string): boolean {
  const page = pageOf(`<html lang="en"><body><main><article>${STORY.repeat(4)}</article>${row}</main>`, URL);
  const { parent, index } = nodeOf(page.segmentation, '#row');
  if (!parent) throw new Error('The row is the page');
  return isMixedRow(page, linkKinds(page), { parent, from: index, to: index });
}
const row = (...cards: readonly string[]): string => `<div id="row">${cards.join('')}</div>`;

describe('holds adverts among teasers', () => {
  test.each([
    ['one advert', row(...TEASERS, ADVERT)],
    ['one advert before them', row(ADVERT, ...TEASERS)],
    ['one whose link says that it is paid', row(PAID, ...TEASERS)],
    ['an advert and two teasers', row(...TEASERS.slice(0, 2), ADVERT)],
    [
      'below a heading',
      `<section id="row"><h2>More</h2><div>${[...TEASERS, ADVERT].join('')}</div></section>`,
    ],
    ['one that looks different', row(...TEASERS, PAID_ADVERT)],
    ['of one line each', `<ul id="row">${LINES.join('')}</ul>`],
    ['in boxes', `<div id="row"><div><div>${[...TEASERS, ADVERT].join('')}</div></div></div>`],
  ])('%s', (_, html) => {
    expect(isOne(html)).toBe(true);
  });
});

describe('is no such row', () => {
  test.each([
    ['teasers alone', row(...TEASERS)],
    ['adverts alone', row(ADVERT, ADVERT, PAID)],
    ['as many adverts as teasers', row(...TEASERS.slice(0, 2), ADVERT, PAID)],
    [
      'cards that lead elsewhere',
      row(ADVERT, ...['a', 'b', 'c'].map((to) => card('A new roof', `https://${to}.example/`))),
    ],
    [
      'cards with prices',
      row(ADVERT, ...['4', '5', '6'].map((sum) => card(`A lamp for €${sum}0`, `/lamp/${sum}`))),
    ],
    ['products', row(ADVERT, ...['a', 'b', 'c'].map((to) => card('A lamp of brass', `/shop/${to}`)))],
    ['courses', row(ADVERT, ...['a', 'b', 'c'].map((to) => card('Learn to weld', `/courses/${to}`)))],
    [
      'cards with buttons',
      row(ADVERT, ...TEASERS.map((each) => each.replace('</div>', '<button>Get it</button></div>'))),
    ],
    [
      'cards that lead nowhere',
      row(ADVERT, ...['a', 'b', 'c'].map((text) => `<div class="card"><span>${text}</span></div>`)),
    ],
    ['cards that look different', row(ADVERT, ...TEASERS.map((each, i) => each.replace('card', `box-${i}`)))],
    ['a label above cards, without a link', row('<p>Sponsored</p>', ...TEASERS)],
    [
      'a label of two lines above cards, without a link',
      row('<div><p>Sponsored</p><p>From our partners</p></div>', ...TEASERS),
    ],
    ['a label that is a link', row('<p><a href="/adverts">Sponsored</a></p>', ...TEASERS)],
    ['two cards', row(ADVERT, TEASERS[0] ?? '')],
    ['an advert by itself', ADVERT.replace('<div', '<div id="row"')],
    [
      'a teaser that speaks of sponsors',
      row(...TEASERS, card('Choir thanks those who have sponsored its journey', '/news/choir-2')),
    ],
    ['an empty element with a picture', '<div id="row"><img src="a.jpg"></div>'],
  ])('%s', (_, html) => {
    expect(isOne(html)).toBe(false);
  });
});

test('of such a row the advert alone is folded', () => {
  const html = `<html lang="en"><head><meta property="og:type" content="article"></head><body><main><article><h1>Pier</h1>${STORY.repeat(8)}</article><section><h2>More from the Courier</h2>${row(...TEASERS.slice(0, 3), PAID_ADVERT, ...TEASERS.slice(3))}</section></main>`;
  const { folds } = reportOn(documentOf(html), { url: URL });
  expect(folds.map(({ text }) => text)).toEqual([
    'Sponsored\nSave on heating with the new solar roof\nGet your free quote today.',
  ]);
});
