/** What a fold of a run would be that the reader points at, and where there can be none. */
import { describe, expect, test } from 'vitest';
import { foldAt } from '../../src/engine/fold-at.ts';
import { elementsOf, pathOf } from '../../src/engine/locate.ts';
import type { FoldAt } from '../../src/engine/types.ts';
import { documentOf, reportOn, URL_OF_PAGE } from './documents.ts';

const ARTICLE = [
  'The ferry to Ostrum will run at night again, the county said on Tuesday after two years without one.',
  'Captain Helke Darrow remembers the last crossing well: four passengers, a dog and a crate of apples.',
  'The new boat is smaller than the old one and burns half as much, according to the yard that built it.',
  'Islanders had asked for it in eleven letters, the longest of which was read aloud in the assembly.',
  'The first boat leaves on the third of May, at a quarter past eleven, when the last train has come in.',
];
const BOX = `<div class="lot" id="wrap"><div id="box"><h4 id="title">Tea towels of the island</h4>
  <p id="line">Woven by our own hands, nine crowns each.</p><p id="button"><a href="/shop/towels">Order a towel</a></p></div></div>`;
const paragraphs = ARTICLE.map((text, i) => `<p id="p${i}">${text}</p>`);

function pageWith(box: string): Document {
  const [a = '', b = '', ...rest] = paragraphs;
  return documentOf(
    `<main id="main"><article id="article"><h1 id="h">The night ferry</h1>${a}${b}${box}${rest.join('')}</article></main>
    <table id="table"><tbody><tr id="row"><td>Monday</td></tr><tr><td>Tuesday</td></tr></tbody></table>`,
  );
}

/** The answer for a run from the element of one id to that of another. */
function ask(document: Document, from: string, to = from): FoldAt {
  const indexOf = (id: string): readonly number[] => {
    const element = document.getElementById(id);
    return (element && pathOf(element)) ?? [];
  };
  const [first, last] = [indexOf(from), indexOf(to)];
  const run = { parent: first.slice(0, -1), from: first.at(-1) ?? 0, to: last.at(-1) ?? 0 };
  return foldAt(document, run, URL_OF_PAGE);
}

function idsOf(document: Document, { fold }: FoldAt): readonly string[] {
  return fold ? (elementsOf(document, fold.run) ?? []).map(({ id }) => id) : [];
}

describe('a fold where the reader points', () => {
  test('is told in full', () => {
    expect(ask(pageWith(BOX), 'box')).toMatchObject({
      isArticle: true,
      fold: {
        category: 'shop',
        confidence: 1,
        zone: 'inside',
        excerpt: 'Tea towels of the island · Woven by our own hands, nine crowns each. · Order a towel',
        text: 'Tea towels of the island\nWoven by our own hands, nine crowns each.\nOrder a towel',
        reasons: expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
      },
    });
  });

  test.each([
    ['takes the outermost box of the same words', 'box', 'box', ['wrap']],
    ['takes a run of siblings', 'title', 'line', ['title', 'line']],
    ['takes the box for all that is in it', 'title', 'button', ['wrap']],
    ['takes one line', 'line', 'line', ['line']],
    ['may take a paragraph', 'p1', 'p1', ['p1']],
    ['may take a paragraph along', 'p1', 'wrap', ['p1', 'wrap']],
  ])('%s', (_, from, to, ids) => {
    const document = pageWith(BOX);
    expect(idsOf(document, ask(document, from, to))).toEqual(ids);
  });

  test.each([
    ['above', '<h1', `${BOX}<h1`],
    ['below', '</h1>', `</h1>${BOX}`],
  ])('takes what stands right %s the headline', (_, mark, replacement) => {
    const document = documentOf(pageWith('').documentElement.outerHTML.replace(mark, replacement));
    expect(idsOf(document, ask(document, 'box'))).toEqual(['wrap']);
  });

  test('leaves pictures at its ends out', () => {
    const picture = '<figure id="figure"><img src="boat.jpg" alt=""></figure>';
    const document = pageWith(`${picture}${BOX}${picture}`);
    const answer = ask(document, 'figure', 'wrap');
    expect(idsOf(document, answer)).toEqual(['wrap']);
  });

  test.each([
    ['alone', 'line', 'line'],
    ['with a wrapper', 'box', 'box'],
    ['in part', 'title', 'line'],
  ])('is what a correction with its print folds: %s', (_, from, to) => {
    const document = pageWith(BOX);
    const { fold } = ask(document, from, to);
    const corrections = fold ? [{ verdict: 'fold', category: 'app', print: fold.print } as const] : [];
    // Of no other category, so that nothing is folded but by the correction.
    const { folds } = reportOn(pageWith(BOX), { corrections, categories: ['app'] });
    expect(folds.map(({ run }) => run)).toEqual([fold?.run]);
  });

  test('can be had where there is no article, and says so', () => {
    const document = documentOf(`<ul><li><a href="/a">News</a></li></ul>${BOX}`);
    expect(ask(document, 'box')).toMatchObject({ isArticle: false, fold: { category: 'shop' } });
  });
});

describe('nothing can be folded', () => {
  test.each([
    ['no words', 'empty', 'blank', '<div id="blank"><img src="a.png"></div>'],
    ['nothing but signs', 'empty', 'blank', '<div id="blank">* * *</div>'],
    ['no element that it knows', 'empty', 'bold', '<p><b id="bold">Bold</b> words</p>'],
    ['the headline', 'headline', 'h', ''],
    ['what the headline is in', 'headline', 'main', ''],
    ['a row of a table', 'place', 'row', ''],
    [
      'what is inside of a link',
      'place',
      'deep',
      '<a href="/x"><div id="deep">Look</div><div>here</div></a>',
    ],
  ])('%s', (_, why, id, box) => {
    expect(ask(pageWith(box), id)).toEqual({ fold: null, why });
  });

  test('lines with bare text between them', () => {
    const box =
      '<h4 id="title">Tea towels</h4>of the island,<p id="line">nine crowns each</p><p>Order one</p>';
    expect(ask(pageWith(`<div>${box}</div>`), 'title', 'line')).toEqual({ fold: null, why: 'place' });
  });

  test('much of the article', () => {
    expect(ask(pageWith(''), 'p0', 'p3')).toEqual({ fold: null, why: 'article' });
  });

  test('the whole page', () => {
    expect(ask(documentOf(`<div id="all">${BOX}</div>`), 'all')).toEqual({ fold: null, why: 'article' });
  });

  test.each([
    { parent: [], from: 90, to: 91 },
    { parent: [7, 7, 7], from: 0, to: 0 },
    { parent: [], from: 1, to: 0 },
    { parent: [-1], from: Number.NaN, to: Number.NaN },
  ])('a run that is not there: %o', (run) => {
    expect(foldAt(pageWith(BOX), run, URL_OF_PAGE)).toEqual({ fold: null, why: 'empty' });
  });
});
