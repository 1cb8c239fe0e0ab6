/** What a line of a page tells beyond the head of its article. */
import { describe, expect, test } from 'vitest';
import { isHeadLine, type Told } from '../../src/article/head-line.ts';

const GERMAN: Told = {
  byline: 'Petra Voss, Jan Ohm',
  siteName: 'Sandlower Bote',
  published: '2031-03-12',
  lang: 'de',
};
const ENGLISH: Told = {
  ...GERMAN,
  siteName: 'The Sandlow Courier',
  published: '2031-03-12T10:25:00Z',
  lang: 'en',
};
const NOTHING: Told = { byline: '', siteName: '', published: '', lang: '' };

describe('tells no more than the head', () => {
  test.each<[string, Told]>([
    ['Petra Voss', GERMAN],
    ['Von Petra Voss und Jan Ohm', GERMAN],
    ['Von Petra Voss und Jan Ohm, Sandlower Bote', GERMAN],
    ['PETRA VOSS, JAN OHM', GERMAN],
    ['12. März 2031', GERMAN],
    ['Mittwoch, 12. März 2031', GERMAN],
    ['12.03.2031', GERMAN],
    ['Veröffentlicht am 12.3.2031', GERMAN],
    ['Petra Voss | 12. März 2031', GERMAN],
    ['Petra Voss · Lesezeit: 4 Min.', GERMAN],
    ['4 Minuten Lesezeit', GERMAN],
    ['Sandlower Bote | 12. März 2031', GERMAN],
    ['Text: Petra Voss und Jan Ohm', GERMAN],
    ['By Petra Voss', ENGLISH],
    ['Words by Petra Voss 12 March 2031', ENGLISH],
    ['Story by Petra Voss', ENGLISH],
    ['Artikel von Petra Voss', GERMAN],
    ['By Petra VossPublished: Mar 12, 2031', ENGLISH],
    ['By Lou McMarsh', { ...ENGLISH, byline: 'Lou McMarsh' }],
    ['Texte : Petra Voss et Jan Ohm', { ...GERMAN, lang: 'fr' }],
    ['Texto: Petra Voss', { ...GERMAN, lang: 'es' }],
    ['Testo di Petra Voss', { ...GERMAN, lang: 'it' }],
    ['Tekst: Petra Voss', { ...GERMAN, lang: 'pl' }],
    ['By Petra Voss and Jan Ohm, March 12, 2031', ENGLISH],
    ['Published 12th March 2031 at 10:25 UTC', ENGLISH],
    ['Updated: Mar 12, 2031, 11:40 am', ENGLISH],
    ['2031-03-12, The Sandlow Courier', ENGLISH],
    ['Wednesday 12 March 2031 · 6 min read', ENGLISH],
  ])('%j', (line, head) => {
    expect(isHeadLine(line, head)).toBe(true);
  });
});

describe('tells more than the head', () => {
  test.each<[string, Told]>([
    // Somebody else, or something of them.
    ['Von Petra Voss, Berlin', GERMAN],
    ['Petra Voss, Redakteurin', GERMAN],
    ['Von Petra Vossberg', GERMAN],
    ['Von Petra VossRedakteurin', GERMAN],
    ['Ein Artikel über Petra Voss', GERMAN],
    ['By Lou Marsh', { ...ENGLISH, byline: 'Lou McMarsh' }],
    ['Petra', GERMAN],
    ['Foto: Petra Voss', GERMAN],
    ['Text und Fotos: Petra Voss', GERMAN],
    ['Petra Voss sagt es', GERMAN],
    ['Voss Petra', GERMAN],
    // Another day, or no day.
    ['13. März 2031', GERMAN],
    ['12. April 2031', GERMAN],
    ['12. März 2030', GERMAN],
    ['12. März 2031, aktualisiert am 13. März 2031', GERMAN],
    ['12. März 2031, aktualisiert am 12. April 2031', GERMAN],
    ['12. März', GERMAN],
    ['März 2031', GERMAN],
    ['2031', GERMAN],
    ['12', GERMAN],
    // A time that the head does not have.
    ['12. März 2031, 10:25 Uhr', GERMAN],
    ['10:25 Uhr', GERMAN],
    ['Veröffentlicht', GERMAN],
    ['Von', GERMAN],
    ['', GERMAN],
    ['***', GERMAN],
    ['4 Minuten', GERMAN],
    ['Lesezeit', GERMAN],
    ['4 Minuten nach Mitternacht', GERMAN],
    ['Sandlower Bote', GERMAN],
    ['Die Nacht des 12. März 2031', GERMAN],
    ['Seit dem 12. März 2031 wartet Petra Voss auf Antwort.', GERMAN],
    ['Courier', ENGLISH],
    ['Sandlow, 12 March 2031', ENGLISH],
    ['Updated: March 13, 2031', ENGLISH],
    // The day after may be that of an event.
    ['13 March 2031', ENGLISH],
    ['By Petra Voss, March 11, 2031', ENGLISH],
    ['11 March 2030', ENGLISH],
    ['11 March 2031, 13 March 2031', ENGLISH],
    ['12/03/2031', { ...ENGLISH, published: '2031-12-03' }],
    ['12 March 2031', NOTHING],
    ['Petra Voss', NOTHING],
    ['By', NOTHING],
    ['Text', GERMAN],
    ['Story', ENGLISH],
    ['A story about Petra Voss', ENGLISH],
    ['Other words by Petra Voss', ENGLISH],
  ])('%j', (line, head) => {
    expect(isHeadLine(line, head)).toBe(false);
  });

  test('a line that repeats the names for long', () => {
    expect(isHeadLine('Petra Voss '.repeat(3), GERMAN)).toBe(true);
    expect(isHeadLine('Petra Voss '.repeat(40), GERMAN)).toBe(false);
  });
});
