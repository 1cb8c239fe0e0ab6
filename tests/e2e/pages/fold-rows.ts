/** English articles whose promo stands in a row with something else, or where something else would lie over its line. */
import { articlePage } from './article-page.ts';
import { HARBOUR } from './articles.ts';
import { WEBINAR_EN } from './promos.ts';

const OTHER = `<div class="other"><p>The old ferry made her last crossing on Sunday evening, with the mayor and both of her
  former captains on board. “She never once missed a winter,” said Marit Oldenbreck, who sold the tickets for thirty
  years and has kept the first of them in a drawer at home.</p></div>`;

function pageOf(inside: string, css: string): string {
  // Firefox's scroll bars take room in the window.
  return articlePage(HARBOUR, { inside: { 3: inside }, css: `html { scrollbar-width: none; } ${css}` });
}

const ITEMS = '.row > * { box-sizing: border-box; width: 250px; flex: none; margin: 0; }';
const CARDS = `.row { display: flex; flex-wrap: wrap; gap: 12px; } ${ITEMS}`;

/** Each with its promo in an element of the class `row`. */
export const ROWS = [
  ['flexible boxes', OTHER + WEBINAR_EN, `.row { display: flex; gap: 20px; } ${ITEMS}`],
  ['flexible boxes that are set to their end', OTHER + WEBINAR_EN, `${CARDS} .row { justify-content: end; }`],
  ['flexible boxes in several rows', OTHER.repeat(3) + WEBINAR_EN, CARDS],
  [
    'a grid',
    OTHER.repeat(2) + WEBINAR_EN + OTHER,
    '.row { display: grid; grid-template-columns: 2fr 1fr; gap: 16px; } .row > * { margin: 0 0 0 -6px; }',
  ],
  [
    'a grid with a place for its promo',
    OTHER + WEBINAR_EN,
    '.row { position: relative; display: grid; grid-template-columns: 1fr 1fr; } #webinar-en { grid-area: 1 / 2; margin: 0; }',
  ],
  ['a row from right to left', OTHER + WEBINAR_EN, `${CARDS} .row { direction: rtl; }`],
  ['a row that is zoomed', OTHER + WEBINAR_EN, `${CARDS} .row { zoom: 1.2; }`],
  [
    'a row with layers',
    OTHER + WEBINAR_EN,
    `${CARDS} #webinar-en { position: relative; z-index: 3; } #webinar-en > * { position: relative; z-index: 2; }`,
  ],
].map(([name = '', items = '', css = '']) => ({
  name,
  html: pageOf(`<div class="row">${items}</div>`, css),
}));

/** A row that scrolls sideways on its own. */
export const SCROLLING_ROW = pageOf(
  `<div class="row">${OTHER + WEBINAR_EN + OTHER}</div>`,
  `.row { display: flex; gap: 20px; overflow-x: auto; } ${ITEMS}`,
);

/** A row without its promo in narrow windows. */
export const HIDING_ROW = pageOf(
  `<div class="row">${OTHER + WEBINAR_EN}</div>`,
  `${CARDS} @media (max-width: 500px) { #webinar-en { display: none; } }`,
);

/** Where a line stands above what it shows. */
export const COLUMNS = [
  ['blocks', ''],
  ['a column of flexible boxes', '.row { display: flex; flex-direction: column; }'],
  ['a grid with one column', '.row { display: grid; }'],
].map(([name, css = '']) => ({
  name,
  html: pageOf(`<div class="row">${OTHER + WEBINAR_EN + OTHER}</div>`, css),
}));

const OVER = 'article > p { position: relative; margin: 0; padding: 0.5em 0; background: #fff; }';
const SIDE = '#webinar-en { float: right; width: 260px; margin: 0;';

/** Promos that lie over what would cover a line without a layer of its own. */
export const ON_TOP = [
  [
    'a block',
    '#webinar-en { position: relative; z-index: 2; } #b4 { position: relative; margin-top: -80px; background: #fff; }',
  ],
  ['a float', `${OVER} ${SIDE} position: relative; z-index: 2; }`],
  ['a float that sticks', `${OVER} ${SIDE} position: sticky; top: 0; z-index: 2; }`],
  ['a float without a number', `${OVER} ${SIDE} position: relative; }`],
].map(([name, css = '']) => ({ name, html: pageOf(WEBINAR_EN, css) }));

/** A bar without a number of its own, which stays at the top of the window and over all that is in no layer. */
export const UNDER_BAR = pageOf(
  WEBINAR_EN,
  'header { position: sticky; top: 0; background: #fff; max-width: none; }',
);

/** A promo that is a link alone, in no box of its own, between the paragraphs of the article. */
export const LINK_ALONE = articlePage(HARBOUR, {
  inside: {
    3: '<a id="offer" href="https://lamps.example/?aff=7" rel="sponsored">Buy your harbour lamp now for $29.99 and save 20%</a>',
  },
});
