/** Prints: alike for the like of a promo, whatever is around it, and for nothing else. */
import { describe, expect, test } from 'vitest';
import { likeness, type Print, printsOf, readPrint, written } from '../../src/engine/print.ts';
import { pageOf } from './documents.ts';

/** The print of all blocks of a piece of HTML. */
function printOf(html: string): Print {
  const page = pageOf(html);
  return printsOf(page)({ first: 0, end: page.blocks.length });
}

const PITCH =
  '<h3>Der Morgen in Ahrenbrück</h3><p>Jeden Werktag um 6 Uhr in Ihrem Postfach, kostenlos und ohne Umwege.</p><p>Jetzt anmelden</p>';

describe('one and the same', () => {
  test.each([
    ['with other classes', PITCH.replaceAll('<p>', '<p class="x1 y" id="z">')],
    ['in other elements', PITCH.replaceAll('p>', 'div>').replaceAll('h3>', 'h2>')],
    [
      'in wrappers',
      `<div><div>${PITCH.replace('<p>', '<div><p>').replace('</p>', '</p></div>')}</div></div>`,
    ],
    ['with other numbers', PITCH.replace('6', '17')],
    ['with other white space and case', PITCH.replaceAll(' ', '\n  ').replace('Jetzt', 'JETZT')],
    ['with other marks', PITCH.replace(',', ' –').replace('.', '!')],
    [
      'with bold words and links',
      PITCH.replace('Postfach', '<b>Post</b>fach').replace('Jetzt', '<a href="/x">Jetzt</a>'),
    ],
  ])('%s', (_, html) => {
    expect(likeness(printOf(html), printOf(PITCH))).toBe(1);
  });
});

describe('alike', () => {
  test.each([
    ['with another day in it', PITCH.replace('Werktag', 'Sonntag')],
    ['with a line more', `${PITCH}<p>Abmeldung jederzeit</p>`],
    ['in another order', PITCH.replace(/^(<h3>.*<\/h3>)(.*)$/, '$2$1')],
  ])('%s', (_, html) => {
    const like = likeness(printOf(html), printOf(PITCH));
    expect(like).toBeGreaterThan(0.55);
  });
});

describe('not alike', () => {
  test.each([
    ['nothing', ''],
    ['numbers', '<p>17 18 19</p>'],
    ['the same call alone', '<p>Jetzt anmelden</p>'],
    [
      'news about the same place',
      '<p>In Ahrenbrück haben am Morgen zwei Werktage vor dem Fest die Läden geöffnet.</p>',
    ],
    [
      'another newsletter',
      '<h3>Der Abend im Tal</h3><p>Zweimal die Woche alles Wichtige aus der Region, direkt aufs Telefon.</p><p>Jetzt anmelden</p>',
    ],
    [
      'the same in another language',
      '<h3>The morning</h3><p>Every day at 6 in your mailbox, free.</p><p>Sign up</p>',
    ],
  ])('%s', (_, html) => {
    expect(likeness(printOf(html), printOf(PITCH))).toBeLessThan(0.4);
  });
});

test('a form is part of the shape, a button is not', () => {
  expect(printOf('<p>Mail</p><input type="email" placeholder="Address">').hasForm).toBe(true);
  expect(printOf('<p>Mail</p><input type="submit" value="Send">').hasForm).toBe(false);
});

describe('in writing', () => {
  test.each([
    PITCH,
    '',
    '<p>a</p>',
    '<p>a b</p>',
    '<p>a b c</p>',
    `<p>${'word '.repeat(5000)}</p>`,
    '<p>Mail</p><input type="email" placeholder="a">',
  ])('is the same again: %#', (html) => {
    const print = printOf(html);
    const text = written(print);
    expect(text.length).toBeLessThanOrEqual(140);
    expect(readPrint(text)).toEqual(print);
  });

  // They are kept with what readers said: other hashes would find nothing of it again.
  test.each([
    [
      PITCH,
      't3.AGHSBxKFAy_MBSQQBlOgDk8cCfXXC6fVAH9LAjXGGTzhAUgDAhoZAigeBnHjFBYGAdwlDMV3AvZBBXYiAUzVB98SAdNmAoD6CST3CYG9EavSDmYREOxQATBgDMcjAfMC',
    ],
    [
      '<p>Jetzt anmelden</p>',
      't1w2.AGHSmu48KxQPQixAcCbSXesPG9wXdCNvE5H7AjXGKfRCIQMYGx8TLQENUEnbItQ9HLjdcU0qvLL4NYdCUCWGPtz4HUjgJiFwFbmnb4_3FHqBuB6OHlaMDtSrQfi9FiqJ',
    ],
    [
      '<p>Mail</p><input type="email" placeholder="Address">',
      'f2w2.eZ_SXMZn4o1GsE6fuicVULGqJ_0GEjIPCz_6rJtKe8tg4-jHjliWLM5bD9lWteanPt6bHuYRt-wRnxubDcx7X8HNg0nQRNOnxtaM1U7OaYq5F0DLE996U0_cWJz3hSEp',
    ],
  ])('is what it always was: %#', (html, text) => {
    expect(written(printOf(html))).toBe(text);
  });

  test('says how many words there are where they are few, and reads what did not', () => {
    const [few, enough] = ['<p>a b</p>', '<p>a b c</p>'].map((html) => written(printOf(html)));
    expect([few?.split('.')[0], enough?.split('.')[0]]).toEqual(['t1w2', 't1']);
    expect(readPrint(few?.replace('w2', '') ?? '')?.words).toBe(3);
  });

  test.each([
    '',
    'abc',
    't1',
    't1.',
    `x1.${'A'.repeat(128)}`,
    `t1.${'A'.repeat(127)}`,
    `t1.${'!'.repeat(128)}`,
    `t-1.${'A'.repeat(128)}`,
    `t1w3.${'A'.repeat(128)}`,
    `t1w.${'A'.repeat(128)}`,
  ])('%j is no print', (text) => {
    expect(readPrint(text)).toBeUndefined();
  });
});
