/** Teasers, and lists of them, that their page calls adverts. */
import { describe, expect, test } from 'vitest';
import { isInAdverts, withAdverts } from '../../src/engine/adverts.ts';
import { blockWith, documentOf, pageOf, reportOn } from './documents.ts';
import { swedishArticle } from './pages/swedish-news.ts';

const HEADLINE = '<h4><a href="/boote">Segeln lernen in nur einer Woche</a></h4>';
const PARAGRAPHS =
  '<p>Der Hafen von Kaiwerda bleibt bis Montag zu, sagte der Sprecher der Behörde am Freitag.</p>'.repeat(2);

/** The texts of a page's blocks that are in such teasers, the page having an article as well. */
function toldIn(html: string): readonly string[] {
  const page = pageOf(`<article>${PARAGRAPHS}</article>${html}`);
  const odds = withAdverts(page, new Float32Array(page.blocks.length).fill(-4));
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
    ['with what only its look sets apart', `<div><p>Artikeltyp:AnzeigeReise</p>${HEADLINE}</div>`, 2],
    ['with what is paid for, and who pays', `<div><p>podcast Sponsored by Kaiwerft</p>${HEADLINE}</div>`, 2],
    ['with a word for who pays', `<div><p>Sponsor</p>${HEADLINE}</div>`, 2],
    ['with a word for what the link brings', `<div><p>DEALS | AFFILIATE</p>${HEADLINE}</div>`, 2],
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
    ['a word that begins like a label', `<div><p>AnzeigenMarkt</p>${HEADLINE}</div>`],
    ['a sponsor who is not named', `<div><p>Team sponsored by</p>${HEADLINE}</div>`],
    ['one who makes a programme', `<div><p>Podcast presented by Kai Ole</p>${HEADLINE}</div>`],
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
    expect(isInAdverts(page, { ...RUN, first: 0, end: 2 })).toBe(false);
  });

  test('the paragraphs of an article', () => {
    const page = pageOf(
      `<main><p>Anzeige</p><p><a href="/1">Der Hafen bleibt zu</a> bis Montag.</p>${PARAGRAPHS}</main>`,
    );
    const first = blockWith(page, 'Behörde').index;
    expect(isInAdverts(page, { ...RUN, first, end: first + 1 })).toBe(false);
  });
});

const RUN = { parent: pageOf('<p>Kai</p>').segmentation.root, from: 0, to: 0, evidence: 0 };

describe('a list below a label', () => {
  const link = (href: string, text: string): string => `<li><a href="${href}">${text}</a></li>`;
  const LINKS =
    link('https://boote.example/1', 'Segeln lernen in nur einer Woche') +
    link('https://reisen.example/2', 'Mit der Fähre ohne Auto nach Norden');
  const list = (label: string, links = LINKS): string => `<div><p>${label}</p><ul>${links}</ul></div>`;
  const boast = ' Ohne Vorkenntnisse, mit allem.'.repeat(70);

  test.each([
    ['is all adverts where all of it leads to other sites', list('Sponsored Links')],
    [
      'is where the label stands in a header',
      `<div><header>${list('Sponsored Links', '')}</header>${LINKS}</div>`,
    ],
    [
      'is where the label leads to who sells them',
      list('Sponsored Links <a href="https://kailinks.example/">by Kailinks</a>'),
    ],
  ])('%s', (_, html) => {
    expect(toldIn(html)).toHaveLength(3);
  });

  test.each([
    [
      'leads to the site itself',
      list('Sponsored Links', LINKS + link('/3', 'Der Hafen bleibt bis Montag zu')),
    ],
    [
      'has a picture that does',
      list('Sponsored Links', `${LINKS}<li><a href="/3"><img src="3.png" alt=""></a></li>`),
    ],
    ['leads into the page', list('Sponsored Links', LINKS + link('#4', 'Weiter mit dem ganzen Text'))],
  ])('is not where one of it %s', (_, html) => {
    expect(toldIn(html)).toEqual([]);
  });

  test.each([
    ['the label is that of a banner', list('Anzeige')],
    ['there is a frame', list('Sponsored Links', `${LINKS}<li><iframe src="/b"></iframe></li>`)],
    [
      'there are names alone',
      list(
        'Sponsored Links',
        link('https://a.example/', 'Kaiwerft') + link('https://b.example/', 'Bootshaus'),
      ),
    ],
    ['there are very many', list('Sponsored Links', LINKS.repeat(30))],
    [
      'there is much text',
      list('Sponsored Links', LINKS + link('https://a.example/', boast) + link('https://b.example/', boast)),
    ],
    ['the label follows', `<div><ul>${LINKS}</ul><p>Sponsored Links</p></div>`],
  ])('is not where %s', (_, html) => {
    expect(toldIn(html)).toEqual([]);
  });
});

test.each([
  ['Bezahlter Inhalt', 2],
  ['Werbung', 0],
])(
  'a label is the article’s topic where that has all of its words: below %s, %d lines are told',
  (label, lines) => {
    const text =
      '<p>Über den Inhalt der Werbung stritt der Rat von Kaiwerda am Freitag drei Stunden lang.</p>';
    expect(toldIn(`<article>${text.repeat(3)}</article><div><p>${label}</p>${HEADLINE}</div>`)).toHaveLength(
      lines,
    );
  },
);

test('keeps what is surer by its own words, and the odds that it is given', () => {
  const page = pageOf(`<div><p>Anzeige</p>${HEADLINE}</div>`);
  const own = Float32Array.of(5, -1);
  expect([...withAdverts(page, own)]).toEqual([5, 3]);
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

test('so is a list', () => {
  const links = ['Lär dig segla på en vecka', 'Med färja utan bil till norr'].map(
    (text, i) => `<li><a href="https://kaivarv${i}.example/">${text}</a></li>`,
  );
  const { folds } = reportOn(
    documentOf(swedishArticle([`<div><p>Sponsrat innehåll</p><ul>${links.join('')}</ul></div>`])),
  );
  expect(folds.map(({ text }) => text)).toEqual([
    'Sponsrat innehåll\nLär dig segla på en vecka\nMed färja utan bil till norr',
  ]);
});
