/** Lines that say that there is an advert, and nothing else. */
import { describe, expect, test } from 'vitest';
import { isLabels, labelWords } from '../../src/engine/advert-label.ts';
import { pageOf } from './documents.ts';

/** Whether one of a page's blocks is a label. */
function isLabel(html: string): boolean {
  const page = pageOf(html);
  return page.blocks.some(({ index }) => isLabels(page, { ...RUN, first: index, end: index + 1 }));
}
const RUN = { parent: pageOf('<p>Kai</p>').segmentation.root, from: 0, to: 0, evidence: 0 };

describe('is the label of an advert', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    '- Anzeige -',
    'Anzeige:',
    'Werbung',
    'Publicité',
    'Reklama',
    'Annons',
    'REKLAM',
    'Iklan',
    '広告',
    'विज्ञापन',
    'โฆษณา',
    'Sponsored content',
    'Story continues below advertisement',
    'Advertisement - Continue Reading Below',
    'Anzeige | 3. März',
  ])('%s', (text) => {
    expect(isLabel(`<p>${text}</p>`)).toBe(true);
  });
});

describe('is no label of an advert', () => {
  test.each([
    ['the place where adverts are sold', '<p><a href="/media">Advertising</a></p>'],
    ['an entry of a menu', '<ul><li><a href="/anzeigen">Werbung</a></li></ul>'],
    ['a sentence about adverts', '<p>Advertisement is what pays for this harbour.</p>'],
    ['a headline about adverts', '<h2>Werbung für Kinder</h2>'],
    ['a verb', '<p>Alle anzeigen</p>'],
    ['the button that shows more', '<button>Anzeigen</button>'],
    ['small ads', '<p>Annonces</p>'],
    ['a word with the same beginning', '<p>Reklamation</p>'],
    ['one with the same end', '<p>Gegenanzeige</p>'],
    ['public relations', '<p>PR</p>'],
    ['a button to read on', '<p>Continue reading</p>'],
    ['marks alone', '<p>— | —</p>'],
    ['a long line that begins with it', `<p>Anzeige | ${'Das Boot liegt am Kai. '.repeat(3)}</p>`],
    ['a tag among others', '<p>Werbung</p><p>Medien</p><p>Häfen</p>'],
    ['the last tag of some', '<ul><li>Ports</li><li>Advertising</li></ul>'],
    [
      'a heading of an article that has the word',
      '<p>Für Werbung gab die Reederei im vergangenen Jahr mehr aus als für den Bau neuer Schiffe.</p><p><b>Werbung</b></p>',
    ],
    ['the heading of an advert that goes on', '<h3>Anzeige: Boote von Kai</h3><p>Ab Montag im Hof.</p>'],
    ['a list of languages', '<p>Advertisement Anzeige Publicité</p>'],
  ])('%s', (_, html) => {
    expect(isLabel(html)).toBe(false);
  });
});

test.each([
  ['a line of another look', '<p>Werbung</p><div class="credit">Foto: Kai</div>'],
  ['what it is the heading of', '<h3>– Anzeige –</h3><p>Ab Montag im Hof.</p>'],
  ['another label', '<p>Werbung</p><p>Anzeige</p>'],
  ['a paragraph', '<p>Der Hafen von Kaiwerda bleibt bis Montag zu.</p><p>Werbung</p>'],
])('a label stands beside %s', (_, html) => {
  expect(isLabel(html)).toBe(true);
});

test('a label is what it begins with, letters alone', () => {
  expect(labelWords(' *Anzeige*  · Boote · Kai')).toBe('anzeige');
  expect(labelWords('12 | Paid for by Kai 7')).toBe('paid for by kai');
  expect(labelWords('— 3 —')).toBe('');
});

test('a run is one of labels where each of its blocks is', () => {
  const page = pageOf('<div>Anzeige</div><p>- WERBUNG -</p><p>Boote ab Montag am Kai.</p>');
  const isOne = (first: number, end: number): boolean => isLabels(page, { ...RUN, first, end });
  expect([isOne(0, 1), isOne(0, 2), isOne(0, 3), isOne(2, 3)]).toEqual([true, true, false, false]);
});
