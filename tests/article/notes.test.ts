/** What the numbers in an article's text lead to, and what other links do. */
import { describe, expect, test } from 'vitest';
import { notesOf } from '../../src/article/notes.ts';
import { pageOf } from '../engine/documents.ts';
import { BODY, PARAGRAPHS, page, read } from './pier-page.ts';

/** The texts of the notes of a page, whose last paragraph but for `more` ends with a link. */
function notesWith(link: string, more: string, before = ''): readonly string[] {
  const body = BODY.replace(/<\/p>$/, `${link}</p>`);
  const read = pageOf(page(before + body, { after: more }));
  return [...notesOf(read)].map((index) => read.blocks[index]?.text ?? '');
}

function reference(text: string, name = 'n1'): string {
  return `<sup><a href="#${name}">${text}</a></sup>`;
}

describe('is a note', () => {
  test.each([
    ['an item', '1', '<ol><li id="n1">Board minutes, 14 May</li></ol>', ['Board minutes, 14 May']],
    ['what a number in brackets leads to', '[12]', '<p id="n1">Minutes</p>', ['Minutes']],
    ['what a letter leads to', 'a', '<p id="n1">Minutes</p>', ['Minutes']],
    ['what a sign leads to', '*', '<p id="n1">* Minutes</p>', ['* Minutes']],
    [
      'with its number in a box of its own',
      '1',
      '<div><a id="n1">1</a><div><p>Minutes</p></div></div>',
      ['1', 'Minutes'],
    ],
    ['with its number before the text', '1', '<p><a id="n1">1.</a> Minutes</p>', ['1. Minutes']],
    ['of two paragraphs', '1', '<div id="n1"><p>Minutes</p><p>Page 9</p></div>', ['Minutes', 'Page 9']],
    ['in a phrase', '1', '<ul><li><cite><span id="n1">Minutes</span></cite></li></ul>', ['Minutes']],
  ])('%s', (_, text, more, notes) => {
    expect(notesWith(reference(text), more)).toEqual(notes);
  });
});

describe('is none', () => {
  test.each([
    ['what a word leads to', reference('minutes'), '<p id="n1">Minutes</p>'],
    ['what a year leads to', reference('2019'), '<p id="n1">Minutes</p>'],
    ['what is nowhere', reference('1', 'n2'), '<p id="n1">Minutes</p>'],
    ['what a number leads to that names nothing', '<a href="#">1</a>', '<p id="">Minutes</p>'],
    ['another page', '<a href="/minutes">1</a>', '<p id="minutes">Minutes</p>'],
    ['what a number outside of the body leads to', '', '<p><a href="#n1">1</a></p><p id="n1">Minutes</p>'],
  ])('%s', (_, link, more) => {
    expect(notesWith(link, more)).toEqual([]);
  });

  test('a line above the text', () => {
    expect(notesWith(reference('1'), '', '<p id="n1">Minutes</p>')).toEqual([]);
  });

  test('a box that holds the text as well', () => {
    expect(notesWith(reference('1'), '', '<a id="n1"></a>')).toEqual([]);
  });
});

test('comes with the article, however little it looks like a part of it', () => {
  const note = 'Minutes of the board, 14 May, p. 9';
  const after = `<ul class="meta"><li id="n1"><a href="/minutes">${note}</a></li></ul>`;
  const cited = BODY.replace(/<\/p>$/, `${reference('1')}</p>`);
  expect(read(page(BODY, { after })).text).not.toContain(note);
  const { text } = read(page(cited, { after }));
  expect(text).toContain(note);
  expect(text).toContain(PARAGRAPHS[0]);
});
