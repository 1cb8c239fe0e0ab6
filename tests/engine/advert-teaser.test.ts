/** Teasers that their page calls adverts. */
import { describe, expect, test } from 'vitest';
import { isInTeasers, withTeasers } from '../../src/engine/advert-teaser.ts';
import { blockWith, documentOf, pageOf, reportOn } from './documents.ts';
import { swedishArticle } from './pages/swedish-news.ts';

const HEADLINE = '<h4><a href="/boote">Segeln lernen in nur einer Woche</a></h4>';
const PARAGRAPHS =
  '<p>Der Hafen von Kaiwerda bleibt bis Montag zu, sagte der Sprecher der Behörde am Freitag.</p>'.repeat(2);

/** The texts of a page's blocks that are in such teasers, the page having an article as well. */
function toldIn(html: string): readonly string[] {
  const page = pageOf(`<article>${PARAGRAPHS}</article>${html}`);
  const odds = withTeasers(page, new Float32Array(page.blocks.length).fill(-4));
  return page.blocks.filter(({ index }) => (odds[index] as number) > 0).map(({ text }) => text);
}

describe('is an advert to its last line', () => {
  test.each([
    ['a headline below a label', `<div><span>Anzeige</span>${HEADLINE}</div>`, 2],
    [
      'with its picture',
      `<div><p>Werbung</p><a href="/boote"><img src="b.png" alt=""></a>${HEADLINE}</div>`,
      2,
    ],
    [
      'what is one link',
      '<a href="/boote"><div>Anzeige</div><div>Segeln lernen in nur einer Woche</div></a>',
      2,
    ],
    ['with who pays', `<div><p>Sponsored by Kaiwerft</p>${HEADLINE}</div>`, 2],
    ['with what it is about', `<div><p>Reise | Anzeige</p>${HEADLINE}</div>`, 2],
    [
      'with its text and its button outside of the header',
      `<div><header><p>Anzeige</p>${HEADLINE}</header><p>Kurse gibt es ab Mai.</p><a href="/buchen">Zum Kurs</a></div>`,
      4,
    ],
  ])('%s', (_, html, blocks) => {
    expect(toldIn(html)).toHaveLength(blocks);
  });
});

describe('says nothing of', () => {
  const other = '<h4><a href="/wetter">Morgen wird es an der Küste windig</a></h4>';
  test.each([
    ['a teaser without a label', `<div><span>Reise</span>${HEADLINE}</div>`],
    ['several teasers below the label of a banner', `<div><p>Anzeige</p>${HEADLINE}${other}</div>`],
    ['one below a banner', `<div><p>Anzeige</p><a href="/b"><img src="b.png" alt=""></a>${HEADLINE}</div>`],
    ['one below the frame of a banner', `<div><p>Anzeige</p><iframe src="/b"></iframe>${HEADLINE}</div>`],
    ['what has a heading above the label', `<div><p>Lesen Sie auch</p><p>Anzeige</p>${HEADLINE}</div>`],
    [
      'the line below a banner',
      '<div><p>Werbung</p><a href="/b"><img src="b.png" alt=""></a><p>Foto: Kai</p></div>',
    ],
    ['one above the label', `<div>${HEADLINE}<p>Anzeige</p></div>`],
    ['an entry of a menu', '<li><span>Anzeige</span> <div><a href="/reisen">Genussreisen</a></div></li>'],
    ['a byline', '<div><p>Anzeige</p><p>Von <a href="/kai">Kai Ole</a>, 3. März 2025, 10 Uhr</p></div>'],
    [
      'a link over the banner',
      '<div><p>Anzeige</p><p><a href="#text">Weiter mit dem ganzen Text</a></p></div>',
    ],
    ['a label that leads elsewhere', `<div><p><a href="/media">Werbung</a></p>${HEADLINE}</div>`],
    ['words without a link', '<div><p>Werbung</p><p>Das könnte Sie auch interessieren</p></div>'],
    ['what says that the text goes on', `<div><p>Story continues below</p>${HEADLINE}</div>`],
    ['a sentence about adverts', `<div><p>Alle anzeigen</p>${HEADLINE}</div>`],
    ['a text', `<div><p>Anzeige</p>${HEADLINE}<a href="/boote">${'Kurse ab Mai, '.repeat(60)}</a></div>`],
    ['a long list', `<div><p>Anzeige</p>${HEADLINE}${'<p>Kurse ab Mai</p>'.repeat(5)}</div>`],
  ])('%s', (_, html) => {
    expect(toldIn(html)).toEqual([]);
  });

  test('an article about adverts', () => {
    const text =
      '<p>Für Werbung gab die Reederei im vergangenen Jahr mehr aus als für den Bau neuer Schiffe.</p>';
    expect(toldIn(`<article>${text.repeat(3)}</article><div><p>Werbung</p>${HEADLINE}</div>`)).toEqual([]);
  });

  test('the head of the page', () => {
    const head = '<div><p>Anzeige</p><h1><a href="/1">Der Hafen bleibt bis Montag zu</a></h1></div>';
    const page = pageOf(`<main>${head}${PARAGRAPHS}</main>`);
    expect(isInTeasers(page, { ...RUN, first: 0, end: 2 })).toBe(false);
  });

  test('the paragraphs of an article', () => {
    const page = pageOf(
      `<main><p>Anzeige</p><p><a href="/1">Der Hafen bleibt zu</a> bis Montag.</p>${PARAGRAPHS}</main>`,
    );
    const first = blockWith(page, 'Behörde').index;
    expect(isInTeasers(page, { ...RUN, first, end: first + 1 })).toBe(false);
  });
});

const RUN = { parent: pageOf('<p>Kai</p>').segmentation.root, from: 0, to: 0, evidence: 0 };

test('keeps what is surer by its own words, and the odds that it is given', () => {
  const page = pageOf(`<div><p>Anzeige</p>${HEADLINE}</div>`);
  const own = Float32Array.of(5, -1);
  expect([...withTeasers(page, own)]).toEqual([5, 3]);
  expect([...own]).toEqual([5, -1]);
});

test('is folded whole, also where nothing else of the page is understood', () => {
  const teaser =
    '<div id="teaser"><div>Annons</div><div><a href="https://kaivarv.example/">Lär dig segla på en vecka</a></div></div>';
  const { folds } = reportOn(documentOf(swedishArticle([teaser])));
  expect(folds.map(({ text, category }) => [text, category])).toEqual([
    ['Annons\nLär dig segla på en vecka', 'sponsored'],
  ]);
});
