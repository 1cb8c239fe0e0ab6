/** Text of the article that stands in one box, list or cell with a promo: it stays, and the promo folds without it. */
import { describe, expect, test } from 'vitest';
import { documentOf, reportOn } from './documents.ts';

const PARAGRAPHS = [
  'The last bus to Carrick Sound left the square on Friday with nine passengers, a cello and two sacks of post.',
  'For the three hundred people who live at the far end of the road, the coming months mean a shared taxi and a lot of patience.',
  '“They told us the same thing in 2011 and again in 2016,” said Ingrid Maule, who runs the post office by the slip. “Then the letters stopped.”',
  'The county puts the cost of a winter timetable at 640,000 a year, most of it for drivers. The road itself would need a new bridge.',
  'Not everyone misses the bus. Tom Arran, a retired surveyor, likes the quiet; he mends clocks and walks to the lighthouse and back.',
  'A report on the bridge is due in March. Until then the school has stored enough paper, and the inn enough coal.',
];
const PROMO = [
  'Free live webinar: a second income from dividends',
  'Join our chief strategist Colm Dray on Thursday at 7 p.m. and learn step by step how to earn more with dividends.',
  'Seats are limited. Everyone who attends gets our dividend guide for free.',
];
const BUTTON = '<a href="https://offer.example/start">Save my free seat</a>';
const BOX = `<div><h3>${PROMO[0]}</h3><p>${PROMO[1]}</p><p>${PROMO[2]}</p><p>${BUTTON}</p></div>`;
const LINES = `${PROMO.join('<br>')}<br>${BUTTON}`;
const LETTER = [
  'Get our newsletter',
  'The best of the glens in your inbox each morning. Sign up for free to our daily newsletter.',
];
const LETTER_LINK = '<a href="/newsletter">Sign up</a>';
const QUOTE = PARAGRAPHS[2] as string;
const LAST = PARAGRAPHS[5] as string;

/** A page with these things in an article, each paragraph in an element of this tag; `changed` stands in for one of them. */
function pageWith(tag: string, changed: Readonly<Record<string, string>>): Document {
  const body = PARAGRAPHS.map((text) => changed[text] ?? `<${tag}>${text}</${tag}>`).join('\n');
  const title = 'No winter bus to Carrick Sound';
  return documentOf(`<html lang="en"><head><title>${title}</title></head><body><header><a href="/">Post</a></header>
<main><article><h1>${title}</h1><div>${body}</div></article></main><footer><p>© Post</p></footer></body></html>`);
}

const squash = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '');

const folded = (document: Document): string => squash(reportOn(document).folds.map(({ text }) => text));

const ITEMS = [
  'Cars wait on the left of the square from six',
  'The key to the shelter hangs in the chapel porch',
];
const ITEM_LIST = ITEMS.map((text) => `<li>${text}</li>`).join('');

describe('a promo folds without the text of the article', () => {
  const facts =
    '<h4>Facts</h4><p>Carrick Sound has 300 people, one inn, one school and 2,000 sheep on its hills.</p>';
  test.each([
    ['in the box beside it', QUOTE, `<p>${QUOTE}</p><div><div>${facts}</div>${BOX}</div>`],
    ['in the entries above its own', QUOTE, `<p>${QUOTE}</p><ul>${ITEM_LIST}<li>${LINES}</li></ul>`],
    ['in such entries after all paragraphs', LAST, `<p>${LAST}</p><ul>${ITEM_LIST}<li>${LINES}</li></ul>`],
  ])('%s', (_, paragraph, html) => {
    expect(folded(pageWith('p', { [paragraph]: html }))).toBe(squash([...PROMO, 'Save my free seat']));
  });

  test('in the paragraph above it, in the box that each of them has', () => {
    const boxes = PARAGRAPHS.map((text) => [text, `<div><p>${text}</p></div>`]);
    const lines = [...LETTER, LETTER_LINK].map((text) => `<p>${text}</p>`).join('');
    const changed = { ...Object.fromEntries(boxes), [LAST]: `<div><p>${LAST}</p>${lines}</div>` };
    expect(folded(pageWith('p', changed))).toBe(squash([...LETTER, 'Sign up']));
  });
});

test('where no line can stand for the promo alone, both stay and are marked', () => {
  const cells = [QUOTE, [...LETTER, LETTER_LINK].join('<br>')].map((text) => `<tr><td>${text}</td></tr>`);
  const { folds, marks } = reportOn(pageWith('p', { [QUOTE]: `<table>${cells.join('')}</table>` }));
  expect(folds).toEqual([]);
  expect(marks.map(({ text }) => text.includes(QUOTE) && text.includes('Get our newsletter'))).toEqual([
    true,
  ]);
});

describe('a promo folds whole', () => {
  const promos = [...PROMO, 'Save my free seat'];

  test('that ends with lines that sell nothing', () => {
    const note = 'Colm Dray has followed markets for twenty years and lives near Athlone with two dogs.';
    const box = BOX.replace(/<\/div>$/, `<p>${note}</p></div>`);
    expect(folded(pageWith('p', { [QUOTE]: `<p>${QUOTE}</p>${box}` }))).toBe(squash([...promos, note]));
  });

  test.each(['p', 'div'])('whose lines look like the paragraphs of the article (%s)', (tag) => {
    const lines = [...PROMO, BUTTON].map((text) => `<${tag}>${text}</${tag}>`).join('');
    expect(folded(pageWith(tag, { [QUOTE]: `<${tag}>${QUOTE}</${tag}>${lines}` }))).toBe(squash(promos));
  });
});
