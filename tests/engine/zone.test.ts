/** Where on a page a run stands. */
import { describe, expect, test } from 'vitest';
import { markupOf } from '../../src/engine/features/structure.ts';
import type { Zone } from '../../src/engine/types.ts';
import { zoneOfRun } from '../../src/engine/zone.ts';
import { nodeOf, pageOf } from './documents.ts';
import { type Around, plainArticle } from './pages/plain-article.ts';

const PROMO = '<div id="promo"><p>Free webinar</p></div>';
const inside = (open: string): string => `${open}${PROMO}</${/\w+/.exec(open)?.[0]}>`;

function zoneOf(html: string, id = '#promo'): Zone {
  const page = pageOf(html);
  const node = nodeOf(page.segmentation, id);
  const { parent, from: first, to: end } = node;
  if (!parent) throw new Error(`${id} is the body`);
  const at = parent.children.indexOf(node);
  return zoneOfRun(page, markupOf(page), { parent, from: at, to: at, first, end, evidence: 1 });
}

test.each<[string, Around, Zone]>([
  ['between paragraphs', { middle: PROMO }, 'inside'],
  ['between paragraphs, in a named box', { middle: inside('<aside class="widget">') }, 'inside'],
  ['at the end of the text', { end: PROMO }, 'after'],
  ['below the text', { after: PROMO }, 'after'],
  ['above the headline', { before: PROMO }, 'top'],
  ['in a menu', { before: inside('<nav>') }, 'side'],
  ['in a menu below', { after: inside('<nav>') }, 'side'],
  ['in a side bar', { after: inside('<div class="sidebar">') }, 'side'],
  ['in a rail before the text', { before: inside('<div class="left-rail rail">') }, 'side'],
  ['in a complementary region', { after: inside('<div role="complementary">') }, 'side'],
  ['in a modal window', { after: inside('<div class="modal fade">') }, 'overlay'],
  ['in a dialog', { before: inside('<div role="dialog">') }, 'overlay'],
  ['in a pop-up inside the text', { middle: inside('<div id="exit-popup">') }, 'overlay'],
])('%s', (_, around, zone) => {
  expect(zoneOf(plainArticle(around))).toBe(zone);
});

describe('named like a side bar', () => {
  const BAR = inside('<div class="sidebar">');
  const inArticle = (around: Around): string => plainArticle(around).replaceAll('main>', 'article>');
  const below = (mark: string, box: string): string => inArticle({}).replace(mark, mark + box);

  test.each<[string, string, Zone]>([
    ['before the first paragraph', below('<div id="text">', BAR), 'inside'],
    ['after the last paragraph', plainArticle({ end: BAR }), 'after'],
    ['below the text of an article', inArticle({ after: BAR }), 'after'],
    ['below the text in an article of its own', plainArticle({ after: `<article>${BAR}</article>` }), 'side'],
    ['above the text of an article', below('</h1>', BAR), 'side'],
    ['below an article', inArticle({}).replace('</body>', `${BAR}</body>`), 'side'],
  ])('%s', (_, html, zone) => {
    expect(zoneOf(html)).toBe(zone);
  });
});

test.each<[string, string, Zone]>([
  ['before the text', plainArticle({ before: PROMO }), 'top'],
  ['between paragraphs', plainArticle({ middle: PROMO }), 'inside'],
  ['where there is no text', `<body>${PROMO}`, 'top'],
])('without a headline, %s', (_, html, zone) => {
  expect(zoneOf(html.replace(/<h1>.*<\/h1>/, ''))).toBe(zone);
});

describe('the names of', () => {
  test.each(['modal-open', 'sidebar-right', 'overlay'])(
    'the body say nothing of a place in it: %s',
    (name) => {
      expect(zoneOf(plainArticle({ middle: PROMO }).replace('<body>', `<body class="${name}">`))).toBe(
        'inside',
      );
    },
  );

  test('what holds the article say nothing either', () => {
    const html = plainArticle({ middle: PROMO }).replace('<main>', '<main class="modal">');
    expect(zoneOf(html.replace('<h1>', '<h1 id="own">'), '#text')).not.toBe('overlay');
  });
});

test('below the headline and before the text is inside', () => {
  expect(zoneOf(plainArticle().replace('</h1>', `</h1>${PROMO}`))).toBe('inside');
});
