/** Which pages are articles at all, and what on them may be a promo. */
import { describe, expect, test } from 'vitest';
import { linkKinds } from '../../src/engine/features/links.ts';
import { hasArticleText, isUnderstood, mayBePromo } from '../../src/engine/gate.ts';
import { mayBeArticle as isArticle } from '../../src/engine/may-be-article.ts';
import { boxBelow } from './box-below.ts';
import { documentOf, pageOf, reportOn } from './documents.ts';
import { ARTICLES, NO_ARTICLES } from './pages/no-articles.ts';

describe('is no article', () => {
  test.each(NO_ARTICLES)('$name', ({ html }) => {
    const { isArticle, folds } = reportOn(documentOf(html));
    expect({ isArticle, folds }).toEqual({ isArticle: false, folds: [] });
  });
});

describe('is an article', () => {
  test.each(ARTICLES)('$name', ({ html }) => {
    const document = documentOf(html);
    expect(isArticle(document)).toBe(true);
    expect(reportOn(document).isArticle).toBe(true);
  });
});

describe('a page that calls itself an article', () => {
  const short =
    '<p>The council of Sandlow has agreed to rebuild the northern pier, which was closed after the storms.</p>';
  const withType = (type: string, body: string): Document =>
    documentOf(`<head><meta property="og:type" content="${type}"></head><body>${body}</body>`);

  test('needs less text', () => {
    expect(reportOn(withType('article', short.repeat(4))).isArticle).toBe(true);
    expect(reportOn(withType('website', short.repeat(4))).isArticle).toBe(false);
  });

  test.each([
    ['too little text', short.repeat(2)],
    ['links only', short.repeat(6).replaceAll('<p>', '<p><a href="/">').replaceAll('</p>', '</a></p>')],
    ['a form', `<form>${short.repeat(6)}</form>`],
  ])('is none with %s', (_, body) => {
    expect(reportOn(withType('article', body)).isArticle).toBe(false);
  });
});

describe('the text of an article', () => {
  const SENTENCE = 'The council of Sandlow has agreed to rebuild the pier, which the storms had closed. ';
  const ARTICLE = '<meta property="og:type" content="article">';
  /** A page with paragraphs of such lengths, and what else stands among them. */
  const has = (lengths: readonly number[], head = '', among = ''): boolean => {
    const texts = lengths.map((length) => `<p>${SENTENCE.repeat(9).slice(0, length - 1)}.</p>`);
    return hasArticleText(pageOf(`<head>${head}</head><body><div>${texts.join('')}${among}</div>`));
  };
  const short = (count: number): string => '<p>Nine crowns a lamp</p>'.repeat(count);
  const links = (count: number): string => '<p><a href="/lamp">Nine crowns a lamp</a></p>'.repeat(count);

  test.each<[string, ...Parameters<typeof has>]>([
    ['three paragraphs of middling length', [170, 170, 160]],
    ['two longer ones', [450, 450]],
    ['less where the page calls itself an article', [150, 150], ARTICLE],
    ['some links', [170, 170, 160], '', links(20)],
    ['many short lines', [170, 170, 160], '', short(190)],
  ])('is %s', (_, ...parts) => {
    expect(has(...parts)).toBe(true);
  });

  test.each<[string, ...Parameters<typeof has>]>([
    ['nothing', []],
    ['three paragraphs with a little less', [170, 170, 159]],
    ['as much in two of them', [250, 250]],
    ['two longer ones with a little less', [450, 449]],
    ['a little less where the page calls itself an article', [150, 149], ARTICLE],
    ['some text among as many links', [170, 170, 160], '', links(30)],
    ['some text among far more short lines', [170, 170, 160], '', short(210)],
  ])('is not %s', (_, ...parts) => {
    expect(has(...parts)).toBe(false);
  });
});

test('the quick look refuses most other pages by itself', () => {
  const refused = NO_ARTICLES.filter(({ html }) => !isArticle(documentOf(html)));
  expect(refused.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['a login form', 'a shopping cart', 'web mail', 'an application']),
  );
});

const LINE = 'The harbour of Marram has a new crane, as the board said';
const phrases = (text: string): string => text.replace(/\S+/g, '<span>$&</span>');

test.each([
  ['links in phrases', `<p>${`<span><b><a href="/">${LINE}</a></b></span> `.repeat(4)}</p>`],
  [
    'phrases in links',
    `<div>${`<a href="/"><span>${LINE} on Monday</span><i>${LINE}</i></a>`.repeat(9)}</div>`,
  ],
  ['phrases in links in phrases', `<p>${`<em><a href="/">${phrases(LINE)}</a></em>`.repeat(9)}</p>`],
  ['one paragraph of middling length', `<p>${LINE.repeat(8)}</p>`],
  ['short paragraphs with short lines between them', `<p>${LINE}</p>${LINE}`.repeat(4)],
  ['a menu of phrases', `<ul>${`<li>${phrases('Harbour and coast')}</li>`.repeat(40)}</ul>`],
  ['short lines of phrases', `<div>${phrases(LINE)}</div>`.repeat(20)],
  ['a shelf of wares', `<div><b>Crane</b> <span>a toy</span> <s>9.00</s> <em>7.00</em></div>`.repeat(30)],
  ['labels of a form', `<form>${'<label><span>Your name</span> <input></label><br>'.repeat(9)}</form>`],
  [
    'what a reader chooses from',
    `<p><label>Town <select>${`<option>${LINE}</option>`.repeat(20)}</select></label></p>`,
  ],
  ['a script in a phrase', `<p><span><script>"${LINE.repeat(20)}"</script></span></p>`],
  ['short boxes in a phrase', `<p></p><div><span>${`<div>${LINE}</div>`.repeat(20)}</span></div>`],
  ['phrases in phrases, each counted once', `<div><span><b><i>${LINE.repeat(6)}</i></b></span></div>`],
])('the quick look takes for no text: %s', (_, body) => {
  expect(isArticle(documentOf(`<title>Crane</title>${body}`))).toBe(false);
});

describe('is understood', () => {
  test.each([
    ['a line in a language with words', 'de', '<p>Reden auch Sie mit!</p>', true],
    ['the label of an advert in one without', 'tr', '<p>Reklam</p>', true],
    ['two labels', 'tr', '<p>Reklam</p><p>- REKLAM -</p>', true],
    ['a line in a language without words', 'tr', '<p>Hemen abone olun!</p>', false],
    ['a label with a line', 'tr', '<p>Reklam</p><p>Hemen abone olun!</p>', false],
    ['a label that is a link', 'tr', '<p><a href="/reklam">Reklam</a></p>', false],
  ])('%s', (_, lang, box, expected) => {
    const { page, run } = boxBelow(lang, box);
    expect(isUnderstood(page, run)).toBe(expected);
  });
});

describe('may be a promo', () => {
  const SHARE = 'https://twitter.com/share?text=A+crane&amp;url=/crane';
  test.each([
    [
      'a quote to hand on',
      `<p><a href="${SHARE}">“It will stand for ninety years.” Click to tweet</a></p>`,
      false,
    ],
    [
      'buttons to share by',
      `<ul><li><a href="${SHARE}">X</a></li><li><a href="mailto:?subject=a">Mail</a></li></ul>`,
      false,
    ],
    ['one below a line', `<p>Share this:</p><p><a href="${SHARE}">X</a></p>`, false],
    [
      'an offer that can be shared',
      `<p><a href="/buy">Buy a crane</a></p><p><a href="${SHARE}">X</a></p>`,
      true,
    ],
    [
      'a letter to subscribe to that can be shared',
      `<form><p>Get our letter on cranes.</p><input type="email"><button>Sign up</button></form><p><a href="${SHARE}">X</a></p>`,
      true,
    ],
    [
      'buttons to share by that are pressed',
      `<p><button>Copy link</button></p><p><a href="${SHARE}">X</a></p>`,
      false,
    ],
    ['a page to follow', '<p><a href="https://twitter.com/marram">Follow the port</a></p>', true],
    ['an address to write to', '<p><a href="mailto:offers@marram.example">Ask for an offer</a></p>', true],
    ['an offer without links', '<p>Buy a crane now and save 20%.</p>', true],
  ])('%s', (_, box, expected) => {
    const { page, run } = boxBelow('en', box);
    expect(mayBePromo(page, linkKinds(page), run)).toBe(expected);
  });
});
