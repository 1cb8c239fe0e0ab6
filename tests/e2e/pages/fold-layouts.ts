/** English articles in many layouts, and where their first promo's line is to stand in them. */
import { articlePage } from './article-page.ts';
import { HARBOUR } from './articles.ts';
import { FINANCE_EN, NEWSLETTER_EN, WEBINAR_EN } from './promos.ts';

/** Left edge and width in CSS pixels. */
type Place = readonly [left: number, width: number];

interface Layout {
  readonly css: string;
  /** Markup around each promo, which stands for `*`. */
  readonly around?: string;
  readonly wide: Place;
  readonly narrow: Place;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'plain blocks': { css: '', wide: [44, 672], narrow: [16, 328] },
  'a grid that centres': {
    css: 'article { display: grid; justify-items: center; } article > * { max-width: 30rem; }',
    wide: [240, 280],
    narrow: [40, 280],
  },
  'a grid that sets all to its end': {
    css: 'article { display: grid; justify-items: end; }',
    wide: [436, 280],
    narrow: [64, 280],
  },
  'a grid with a column for promos': {
    css: `article { display: grid; grid-template-columns: 1fr 14rem; gap: 1rem; } article > * { grid-column: 1; }
      article > .partner, article > aside, article > section { grid-column: 2; }
      @media (max-width: 500px) { article { grid-template-columns: 1fr; } article > :nth-child(n) { grid-column: 1; } }`,
    wide: [492, 224],
    narrow: [16, 328],
  },
  'a column of flexible boxes that are centred': {
    css: 'article { display: flex; flex-direction: column; align-items: center; }',
    wide: [44, 672],
    narrow: [16, 328],
  },
  'tables as wide as their words': {
    css: '',
    around: '<table align="right"><tr><td>*</td></tr></table>',
    wide: [433, 280],
    narrow: [61, 280],
  },
  'narrow boxes': {
    css: '.around { width: 160px; }',
    around: '<div class="around">*</div>',
    wide: [44, 160],
    narrow: [16, 160],
  },
  'floating boxes': {
    css: '.around { float: right; max-width: 18rem; }',
    around: '<div class="around">*</div>',
    wide: [428, 288],
    narrow: [56, 288],
  },
  'two columns': {
    css: 'article { column-count: 2; column-gap: 32px; } @media (max-width: 500px) { article { column-count: 1; } }',
    wide: [44, 320],
    narrow: [16, 328],
  },
  'columns of a width': {
    css: 'article { columns: 300px; column-gap: 32px; }',
    wide: [44, 320],
    narrow: [16, 328],
  },
  'a box that is laid over the article by its corner': {
    css: `article { position: relative; padding-bottom: 14rem; }
      .partner { position: absolute; left: 40px; bottom: 10px; width: 220px; margin: 0; }`,
    wide: [84, 260],
    narrow: [56, 260],
  },
  'a box that is laid over the page and goes along with it': {
    css: '.partner { position: absolute; left: 20px; top: 90px; width: 220px; margin: 0; }',
    wide: [20, 260],
    narrow: [20, 260],
  },
  'a box that is laid over an article with a border': {
    css: `article { position: relative; padding-bottom: 14rem; overflow: auto; border: 4px solid #999; }
      .partner { position: absolute; left: 30px; bottom: 4px; width: 200px; margin: 0; }`,
    wide: [78, 240],
    narrow: [50, 240],
  },
  'a box that is centred by a transform': {
    css: `article { position: relative; padding-bottom: 14rem; }
      .partner { position: absolute; left: 50%; bottom: 0; transform: translateX(-50%); width: 400px; margin: 0; }`,
    wide: [160, 440],
    narrow: [16, 328],
  },
  'a box that is centred by its margins': {
    css: `article { position: relative; padding-bottom: 14rem; }
      .partner { position: absolute; inset: auto 0 0 0; margin: 0 auto; width: 200px; }`,
    wide: [260, 240],
    narrow: [60, 240],
  },
  'a box that floats where lines begin': {
    css: 'article { direction: rtl; } .partner { float: inline-start; width: 200px; margin: 0; }',
    wide: [476, 240],
    narrow: [104, 240],
  },
  'a box that floats where lines end': {
    css: 'article { direction: rtl; } .partner { float: inline-end; width: 200px; margin: 0; }',
    wide: [44, 240],
    narrow: [16, 240],
  },
  'blocks beside a floating picture': {
    css: '.picture { float: left; width: 280px; height: 180px; margin-right: 10px; }',
    around: '<div class="picture"></div>*',
    wide: [334, 382],
    narrow: [16, 328],
  },
  'blocks beside a floating picture that leaves next to nothing': {
    css: '.picture { float: left; width: 90%; height: 60px; }',
    around: '<div class="picture"></div>*',
    wide: [44, 672],
    narrow: [16, 328],
  },
};

/** The promos with the longest names. */
export const LONG_NAMES = articlePage(HARBOUR, {
  inside: {
    3: `<section class="support"><h3>Support our journalism: subscribe today</h3>
      <p>Subscribe for just 1 crown a week and get unlimited access to all our stories. Cancel at any time. Become a
      subscriber and support independent journalism.</p>
      <p><a href="/subscribe?utm_source=article">Subscribe now</a></p></section>`,
    7: WEBINAR_EN,
  },
  css: 'html { scrollbar-width: none; }',
});

const FLEX = 'article { display: flex; flex-direction: column; }';
const GRID = 'article { display: grid; grid-template-columns: minmax(0, 1fr); }';
const ORDER = `h1 { order: 1; } .byline { order: 2; } article > p, article > h2 { order: 3; }
  .partner, .signup, .event-box { order: 3; }`;
const LAST = '.partner { order: 2; }';

/** `from` and `to`: ids of what stands right above and right below the first line. */
export const ORDERS = [
  { name: 'plain blocks', css: '', from: 'b3', to: 'b4' },
  { name: 'flexible boxes in their own order', css: FLEX, from: 'b3', to: 'b4' },
  { name: 'a grid in its own order', css: GRID, from: 'b3', to: 'b4' },
  { name: 'blocks whose order counts for nothing', css: ORDER, from: 'b3', to: 'b4' },
  { name: 'flexible boxes in the page’s order', css: FLEX + ORDER, from: 'b3', to: 'b4' },
  { name: 'a grid in the page’s order', css: GRID + ORDER, from: 'b3', to: 'b4' },
  { name: 'flexible boxes with the promo last', css: FLEX + LAST, from: 'b9', to: undefined },
].map(({ css, ...others }) => ({
  ...others,
  html: articlePage(HARBOUR, { inside: { 3: FINANCE_EN, 7: NEWSLETTER_EN }, after: WEBINAR_EN, css }),
}));

/** Each with the place of its line in windows of two widths. */
export const FOLD_LAYOUTS = Object.entries(LAYOUTS).map(([name, { css, around, wide, narrow }]) => {
  const put = (promo: string): string => (around ?? '*').replace('*', promo);
  const html = articlePage(HARBOUR, {
    inside: { 3: put(FINANCE_EN), 7: put(NEWSLETTER_EN) },
    after: put(WEBINAR_EN),
    // Firefox's scroll bars take room in the window.
    css: `html { scrollbar-width: none; } ${css}`,
  });
  const windows = [
    { width: 760, line: wide },
    { width: 360, line: narrow },
  ];
  return { name, html, windows };
});

const WIDE = 'main { position: relative; max-width: none; } article { max-width: 37rem; }';

/** Pages whose first promo stands somewhere in a wide window, each with that place. */
export const NARROWING = [
  ['at the right of the window', 'position: fixed; top: 20px; right: 20px; width: 320px;'],
  [
    'in the middle of the window',
    'position: fixed; bottom: 0; left: 50%; transform: translateX(-50%); width: 600px;',
  ],
  ['at the right of what it stands in', 'position: absolute; top: 100px; right: 10px; width: 300px;'],
  ['beside the text, out of which it hangs', 'float: right; width: 300px; margin-right: -240px;'],
].map(([name, css]) => ({
  name,
  html: articlePage(HARBOUR, { inside: { 2: WEBINAR_EN }, css: `${WIDE} #webinar-en { margin: 0; ${css} }` }),
}));
