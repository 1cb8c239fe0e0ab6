/** What a reader said holds for the like of it, on this page and on others of the site, and for nothing else. */
import { describe, expect, test } from 'vitest';
import { correctedRuns } from '../../src/engine/corrections.ts';
import type { Page } from '../../src/engine/page.ts';
import { printsOf, written } from '../../src/engine/print.ts';
import type { Correction } from '../../src/engine/types.ts';
import { documentOf, pageOf, reportOn } from './documents.ts';

const ARTICLE = [
  'The harbour of Lindmoor will get a second crane, the council decided on Monday after a debate of four hours.',
  'It is to lift forty tons, twice as much as the first, which was built when the mayor was a boy.',
  'The money comes from the county, from the fishing fleet and from a lottery that ran for two summers.',
  'Nobody spoke against it, though two members stayed away, and one of them sent a letter about the noise.',
  'Work begins after the storms of autumn, when the ground is soft and the boats are out of the water.',
];
const p = (text: string): string => `<p>${text}</p>`;
/** What no rule would take for a promo. */
const ODD =
  '<div class="quiet"><h4>Stones of the coast</h4><p>A small book by our printer, bound in linen.</p><p>At the front desk</p></div>';
const OTHER =
  '<div class="quiet"><h4>Birds of the marsh</h4><p>A calendar with drawings, for the wall.</p><p>At the front desk</p></div>';

function htmlWith(box: string, after = ''): string {
  const [a = '', b = '', ...rest] = ARTICLE.map(p);
  return `<article><h1>A second crane</h1>${a}${b}${box}${rest.join('')}${after}</article>`;
}

/** A correction for the blocks from the one that begins with the first text to the one that begins with the last. */
function correction(page: Page, verdict: Correction['verdict'], from: string, to = from): Correction {
  const at = (text: string): number => page.blocks.findIndex((block) => block.text.startsWith(text));
  return { verdict, category: 'shop', print: written(printsOf(page)({ first: at(from), end: at(to) + 1 })) };
}

function textsOf(page: Page, corrections: readonly Correction[]): readonly string[] {
  return correctedRuns(page, corrections).map(({ run, verdict }) =>
    [verdict, ...page.blocks.slice(run.first, run.end).map(({ text }) => text)].join('|'),
  );
}

const BOOK = correction(pageOf(htmlWith(ODD)), 'fold', 'Stones', 'At the front desk');
const WHOLE = 'fold|Stones of the coast|A small book by our printer, bound in linen.|At the front desk';

describe('a missed promo that was picked', () => {
  test.each([
    ['on the same page', htmlWith(ODD)],
    ['where it stands elsewhere', htmlWith('', ODD)],
    [
      'with other classes and wrappers',
      htmlWith(
        `<section>${ODD.replace('quiet', 'c-81').replace('<p>', '<div><p>').replace('</p>', '</p></div>')}</section>`,
      ),
    ],
    ['without its box', htmlWith(ODD.replace(/<\/?div[^>]*>/g, ''))],
    [
      'in another article',
      `<article><h1>Rain</h1>${p('It rained on Lindmoor for nine days, more than in any May before.').repeat(4)}${ODD}</article>`,
    ],
  ])('is found %s, from its first to its last line', (_, html) => {
    expect(textsOf(pageOf(html), [BOOK])).toEqual([WHOLE]);
  });

  test('is folded as what the reader says it is, and is none without that', () => {
    expect(reportOn(documentOf(htmlWith(ODD))).folds).toEqual([]);
    const { folds } = reportOn(documentOf(htmlWith(ODD)), { corrections: [BOOK] });
    expect(folds).toMatchObject([{ category: 'shop', confidence: 1, zone: 'inside', print: BOOK.print }]);
    expect(folds[0]?.text).toBe(WHOLE.split('|').slice(1).join('\n'));
    expect(folds[0]?.reasons.length).toBeGreaterThan(0);
  });

  test('is found each time that it is there', () => {
    expect(textsOf(pageOf(htmlWith(ODD, ODD)), [BOOK])).toEqual([WHOLE, WHOLE]);
  });

  test.each([
    ['nothing', ''],
    ['another box of the same make', OTHER],
    ['one line of it', '<p>At the front desk</p>'],
    [
      'an article about it',
      p(
        'A small book about the stones of the coast is lying at the front desk, and nobody knows who wrote it.',
      ),
    ],
  ])('changes nothing where there is %s', (_, box) => {
    expect(textsOf(pageOf(htmlWith(box)), [BOOK])).toEqual([]);
  });

  test.each(['', 'torn', BOOK.print.slice(0, -1)])('is found beside one with no print: %j', (print) => {
    expect(textsOf(pageOf(htmlWith(ODD)), [{ ...BOOK, print }, BOOK, { ...BOOK, print }])).toEqual([WHOLE]);
  });

  test('takes of an article only what is all but the same', () => {
    const page = pageOf(htmlWith(''));
    const paragraphs = correction(page, 'fold', 'A second crane', 'Work begins');
    expect(textsOf(page, [paragraphs])).toHaveLength(1);
    const others = htmlWith('').replaceAll(/ (?:the|was|and) /g, ' ');
    expect(textsOf(pageOf(others.replaceAll('crane', 'bridge')), [paragraphs])).toEqual([]);
  });
});

test.each([
  ['a paragraph that is much like it', 'It is to lift', 'It is to lift', 1],
  ['no more of the article', 'The harbour', 'Work begins', 0],
])('a pick takes %s', (_, from, to, count) => {
  const said = correction(pageOf(htmlWith('')), 'fold', from, to);
  expect(textsOf(pageOf(htmlWith('')), [said])).toHaveLength(1);
  let words = 0;
  const reword = (word: string): string => (++words % 8 === 0 ? 'else' : word);
  const other = pageOf(htmlWith('').replace(/[a-z]{4,}(?![^<]*>)/g, reword));
  expect(correctedRuns(other, [said])).toHaveLength(count);
});

test('a pick takes no headline that is only like it', () => {
  const said = correction(pageOf(htmlWith('')), 'fold', 'A second crane');
  const pages = ['', ' arrives'].map((more) => pageOf(htmlWith('').replace('crane', `crane${more}`)));
  expect(pages.map((page) => correctedRuns(page, [said]).length)).toEqual([1, 0]);
});

describe('a pick with next to no words', () => {
  const label = correction(pageOf(htmlWith(p('Coast stones'))), 'fold', 'Coast');

  test.each([
    ['in other elements', '<section><div class="x-4">Coast stones</div></section>'],
    ['in capitals, with marks', p('COAST: stones!')],
  ])('is found %s', (_, box) => {
    expect(textsOf(pageOf(htmlWith(box)), [label])).toHaveLength(1);
  });

  test.each([
    ['a word more', p('Coast stones today')],
    ['a word more in front', p('Our coast stones')],
    ['a word less', p('Stones')],
    ['another order', p('Stones coast')],
    ['the words on two lines', p('Coast') + p('stones')],
    ['a field', '<form><input type="email" placeholder="Coast stones"></form>'],
    [
      'a paragraph that has them',
      p('Coast stones are what the printer sells at the front desk, bound in linen.'),
    ],
  ])('changes nothing where there is %s', (_, box) => {
    expect(textsOf(pageOf(htmlWith(box)), [label])).toEqual([]);
  });

  test('is no less than what has one word more', () => {
    const more = correction(pageOf(htmlWith(p('Coast stones today'))), 'fold', 'Coast');
    expect(textsOf(pageOf(htmlWith(p('Coast stones'))), [more])).toEqual([]);
  });
});

describe('what is like a pick', () => {
  const teaser = pageOf(htmlWith(p('How the harbour of Lindmoor was built')));
  const TRIP =
    'How the old harbour of Lindmoor was built by sailors from the far islands and paid for in salt';
  const HEADING = '<h2>How the harbour of Lindmoor was paid for</h2>';

  test.each([
    ['is folded below an article', 'fold', htmlWith('', HEADING), 1],
    ['is left in the midst of one', 'fold', htmlWith(HEADING), 0],
    ['is kept there where that was said', 'keep', htmlWith(HEADING), 1],
  ] as const)('%s', (_, verdict, html, count) => {
    const said = correction(teaser, verdict, 'How the harbour');
    expect(textsOf(pageOf(html), [said])).toHaveLength(count);
  });

  test.each([
    ['is kept below an article', htmlWith('', `<div>${TRIP}, said the mayor on Monday.</div>`), 1],
    ['is not kept where it is a paragraph of one', htmlWith(p(`${TRIP}, said the mayor on Monday.`)), 0],
    ['is kept there where it is all but the same', htmlWith(p(`${TRIP} by boat.`)), 1],
  ])('%s', (_, html, count) => {
    const said = correction(pageOf(htmlWith('', p(`${TRIP} by boat.`))), 'keep', TRIP);
    expect(textsOf(pageOf(html), [said])).toHaveLength(count);
  });

  test.each([
    [2, 1],
    [5, 0],
  ])('on %i lines instead of one is found %i times', (count, times) => {
    const words = ARTICLE.slice(0, 2).join(' ').split(' ');
    const lines = Array.from({ length: count }, (_, i) =>
      words.filter((_word, at) => Math.floor((at * count) / words.length) === i).join(' '),
    );
    const said = correction(pageOf(p(words.join(' '))), 'fold', 'The harbour');
    const text = p('It rained on Lindmoor for nine days, more than in any May before.').repeat(4);
    const page = pageOf(`<article><h1>Rain</h1>${text}<div>${lines.map(p).join('')}</div></article>`);
    expect(textsOf(page, [said])).toHaveLength(times);
  });

  test('takes no line beside it along, though it has fewer lines than the pick', () => {
    const lines = [
      'Small boats for quiet rooms',
      'Four drawings of the boats that our grandparents built, bound in linen by the printer of the town',
      'Long ropes for long evenings',
      'Four models of the knots that our grandparents tied, bound in tar by the sailors of the town',
    ];
    const more = ['Bound in linen', 'Bound in tar', 'On sale at the front desk from noon'];
    const box = (others: readonly string[]): string => `<div>${[...lines, ...others].map(p).join('')}</div>`;
    const picked = correction(pageOf(htmlWith('', box(more))), 'fold', 'Small boats', 'On sale');
    const shorter = pageOf(htmlWith('', p('Bound in linen by the printer') + box([])));
    expect(textsOf(shorter, [picked])).toEqual([`fold|${lines.join('|')}`]);
  });
});

describe('two corrections of the same', () => {
  const page = pageOf(htmlWith(ODD));
  const keep = correction(page, 'keep', 'Stones', 'At the front desk');
  const part = correction(page, 'fold', 'A small book', 'At the front desk');

  test.each([
    [
      [BOOK, keep],
      ['keep|Stones of the coast|A small book by our printer, bound in linen.|At the front desk'],
    ],
    [[keep, BOOK], [WHOLE]],
    [[BOOK, part], ['fold|A small book by our printer, bound in linen.|At the front desk']],
    [[part, BOOK], [WHOLE]],
  ])('the newer holds: %#', (corrections, expected) => {
    expect(textsOf(page, corrections)).toEqual(expected);
  });
});

describe('wrong borders that were set right', () => {
  const html = htmlWith(`${ODD}${OTHER}`);
  const page = pageOf(html);
  const whole = correction(page, 'keep', 'Stones', 'At the front desk');
  const title = correction(page, 'fold', 'Stones');
  const line = correction(page, 'fold', 'A small book');
  const last = correction(page, 'fold', 'At the front desk');
  const [TITLE, LINE, LAST] = WHOLE.split('|').slice(1);

  test.each([
    ['smaller', [whole, title], [`fold|${TITLE}`, `keep|${LINE}|${LAST}`]],
    ['split', [whole, title, last], [`fold|${LAST}`, `fold|${LAST}`, `fold|${TITLE}`, `keep|${LINE}`]],
    ['smaller at both ends', [whole, line], [`fold|${LINE}`, `keep|${TITLE}`, `keep|${LAST}`]],
  ])('%s: what is left of the whole is kept', (_, corrections, expected) => {
    expect(textsOf(page, corrections)).toEqual(expected);
  });

  test('larger: no part of it is kept', () => {
    const both = correction(page, 'fold', 'Stones', 'A calendar');
    expect(textsOf(page, [whole, both])).toHaveLength(1);
  });

  test('hold in another article with other classes, and not of a line more', () => {
    const other = ARTICLE.map((text) => p(text.replaceAll('crane', 'bell'))).join('');
    const elsewhere = pageOf(
      `<main>${other}<section class="x-1">${ODD.replace('quiet', 'x-2')}<p>New</p></section></main>`,
    );
    expect(textsOf(elsewhere, [whole, title])).toEqual([`fold|${TITLE}`, `keep|${LINE}|${LAST}`]);
  });
});
