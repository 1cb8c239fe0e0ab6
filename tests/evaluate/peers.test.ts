/** What other programs leave of a page: found again in their text, counted as the scorer counts. */
import { describe, expect, test } from 'vitest';
import { goneFrom, NO_ARTICLE, peerArticles, peerFigures, wholeOf } from '../../scripts/evaluate/peers.ts';
import { CREW, exampleOf, type Line, PIER, STORY } from './readings.ts';

const GOLD: readonly Line[] = [
  ['gold', 'Coins and bars, stored for you in a vault.'],
  ['gold', 'Order now'],
];
const PAGE = exampleOf({ lines: [...STORY, ...GOLD] });
const whole = PAGE.page.blocks.map(({ text }) => `<p>${text}</p>`);
const goneOf = (html: string): string => goneFrom(PAGE, html).join('');

describe('gone from a page', () => {
  test.each([
    ['nothing', whole.join(''), '0000000'],
    ['all of it', '', '1111111'],
    ['its promo', whole.slice(0, 5).join(''), '0000011'],
    ['a paragraph that is only part of another one', `<p>${PIER} ${CREW}</p>`, '0011111'],
    ['nothing where white space is another', whole.join('').replaceAll(' ', ' \n '), '0000000'],
    ['nothing where paragraphs were divided', whole.join('').replaceAll(', ', ',</p><p>'), '0000000'],
    [
      'a short line that only occurs within another',
      `${whole.slice(0, 6).join('')}<p>Do order now</p>`,
      '0000001',
    ],
  ])('%s', (_, html, gone) => {
    expect(goneOf(html)).toBe(gone);
  });

  test('is the line of contents, not the heading of the same words that stands among what is left', () => {
    const page = exampleOf({
      lines: [['N', 'Tides'], ['N', 'Boats'], ...STORY, ['A', 'Boats'], ['A', CREW]],
    });
    const left = page.page.blocks.slice(2).map(({ text }) => `<p>${text}</p>`);
    expect(goneFrom(page, left.join('')).join('')).toBe(`11${'0'.repeat(left.length)}`);
    // Moved to the top it is there all the same.
    const moved = [...left.slice(-2, -1), ...left.slice(0, -2), ...left.slice(-1)];
    expect(goneFrom(page, moved.join('')).filter((is) => is === 1)).toHaveLength(2);
  });
});

describe('figures', () => {
  test('count promos and article apart', () => {
    const gone = goneFrom(PAGE, whole.slice(1, 5).join('') + (whole[6] ?? ''));
    const beside = exampleOf({ lines: [...STORY, ...GOLD], zone: 'side' });
    const figures = peerFigures([
      [PAGE, gone],
      [beside, new Uint8Array(7)],
    ]);
    const article = 2 * STORY.reduce((sum, [, text]) => sum + text.length, 0);
    expect(figures).toEqual({
      pages: 2,
      promo: 42 + 9,
      promoGone: 42,
      article,
      articleGone: PIER.length,
      pagesLost: 1,
      units: 1,
      unitsGone: 1,
    });
  });
});

test('both programs are asked, whatever stands for an address, and the answers keep their order', async () => {
  const story = (title: string): string =>
    `<!doctype html><title>${title}</title><meta name="author" content="Ida Brandt"><meta property="article:published_time" content="2031-05-04T08:00:00Z"><article><h1>${title}</h1>${whole.join('').repeat(3)}</article>`;
  const pages = ['Pier', 'Harbour', 'Ferry'].map((title) => ({
    html: story(title),
    url: title === 'Ferry' ? 'http://The ferry – Paper/' : 'https://paper.example/',
  }));
  const articles = await peerArticles(pages);
  for (const [i, title] of ['Pier', 'Harbour', 'Ferry'].entries()) {
    for (const program of ['readability', 'defuddle'] as const) {
      const made = articles[i]?.[program] ?? NO_ARTICLE;
      expect(made).toMatchObject({ title, byline: 'Ida Brandt', caption: '' });
      expect(made.published).toMatch(/^2031-05-04/);
      expect(made.html).toContain(CREW);
      expect(wholeOf(made)).toContain(`<h1>${title}</h1><p>Ida Brandt</p>`);
    }
  }
});
