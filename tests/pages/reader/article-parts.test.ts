// @vitest-environment jsdom
/** The reader page's dealings with an article's nodes: outline, promos put back, pictures, sentences. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/pages/reader/outline.ts';
import { leaveOut, putBack } from '../../../src/pages/reader/put-back.ts';
import { passagesOf, sentencesOf } from '../../../src/pages/reader/sentences.ts';
import { showPictures } from '../../../src/pages/shared/pictures.ts';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.className = 'article-body';
  body.innerHTML = html;
  return body;
}

describe('the outline', () => {
  test.each([
    ['<p>a</p>', []],
    ['<h2>One</h2><p>a</p><h2>Two</h2>', ['section-1 One 1', 'section-2 Two 1']],
    [
      '<h2>One</h2><h3> In\n one </h3><h2>Two</h2>',
      ['section-1 One 1', 'section-2 In one 2', 'section-3 Two 1'],
    ],
    ['<h2> </h2><h2>One</h2>', ['section-1 One 1']],
    ['<div data-winnow-promo="x"><h2>Buy</h2></div><h2>One</h2>', ['section-1 One 1']],
    ['<h2><em>One</em> more</h2>', ['section-1 One more 1']],
  ])('of %s', (html, expected) => {
    const body = bodyOf(html);
    const sections = outlineOf(body);
    expect(sections.map(({ id, text, depth }) => `${id} ${text} ${depth}`)).toEqual(expected);
    for (const { id } of sections) expect(body.querySelector(`#${id}`)).not.toBeNull();
  });
});

describe('a promo', () => {
  const PROMO = { id: 'a', html: '<section onclick="x()"><h3>Gold</h3><script>x()</script></section>' };

  test('comes back at its place, sanitised, and goes again', () => {
    const html = '<p>1</p><div data-winnow-promo="b"></div><div data-winnow-promo="a"></div><p>2</p>';
    const body = bodyOf(html);
    putBack(body, PROMO, true);
    expect(body.querySelector('[data-winnow-promo=a]')?.innerHTML).toBe('<section><h2>Gold</h2></section>');
    expect(body.querySelector('[data-winnow-promo=b]')?.innerHTML).toBe('');
    leaveOut(body, 'a');
    expect(body.innerHTML).toBe(html);
  });

  test('without a place comes back at the end, once', () => {
    const body = bodyOf('<p>1</p>');
    for (const _ of [1, 2]) putBack(body, PROMO, true);
    expect(body.textContent).toBe('1Gold');
    leaveOut(body, 'a');
    expect(body.textContent).toBe('1');
  });

  test('brings no picture where pictures are off, and no place of its own', () => {
    const body = bodyOf('');
    const html = '<img src="https://a.example/p.jpg"><div data-winnow-promo="z"></div>';
    putBack(body, { id: 'a', html }, false);
    expect(body.querySelectorAll('img[src]')).toHaveLength(0);
    expect(body.querySelectorAll('[data-winnow-promo=z]')).toHaveLength(0);
  });

  test('that never came back cannot go', () => {
    const body = bodyOf('<p>1</p>');
    leaveOut(body, 'a"]');
    expect(body.innerHTML).toBe('<p>1</p>');
  });
});

test('pictures lose their addresses and get them back', () => {
  const html = '<p><img src="https://a.example/1.jpg" alt=""><img alt="none"></p>';
  const body = bodyOf(html);
  showPictures(body, false);
  expect(body.querySelectorAll('img[src]')).toHaveLength(0);
  showPictures(body, false);
  showPictures(body, true);
  showPictures(body, true);
  expect(body.querySelector('img')?.getAttribute('src')).toBe('https://a.example/1.jpg');
  expect(body.querySelectorAll('img[src], img[data-held]')).toHaveLength(1);
});

describe('sentences', () => {
  function spoken(html: string, lang = 'en'): readonly (readonly string[])[] {
    const article = document.createElement('article');
    article.append(bodyOf(html));
    return passagesOf(article).map((passage) => sentencesOf(passage, lang).map(({ text }) => text));
  }

  test.each<[string, readonly (readonly string[])[]]>([
    ['<p>One. Two.</p>', [['One.', 'Two.']]],
    ['<p>One <b>bold</b> word. And <i>two.</i></p>', [['One bold word.', 'And two.']]],
    ['<p>One.</p><p>Two.</p>', [['One.'], ['Two.']]],
    ['<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>', [['One'], ['Two'], ['Three']]],
    ['<p>One\n  line.</p>', [['One line.']]],
    ['<p> </p><p>…</p><p>* * *</p>', []],
    ['<div data-winnow-promo="a"><p>Buy gold.</p></div><p>One.</p>', [['One.']]],
    ['<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>', [['One'], ['Two']]],
    ['<p>It cost 3.50 in all. Really?</p>', [['It cost 3.50 in all.', 'Really?']]],
    ['<p>Dr. Brandt met John F. Moor. He left.</p>', [['Dr. Brandt met John F. Moor.', 'He left.']]],
    ['<p>The <b>U.S.</b> Senate sat. It rose.</p>', [['The U.S. Senate sat.', 'It rose.']]],
    [
      '<p>Am 3. Mai kam sie, z. B. hierher. Er blieb.</p>',
      [['Am 3. Mai kam sie, z. B. hierher.', 'Er blieb.']],
    ],
    ['<p>Nobody saw them. Ms. Moor did. Why?</p>', [['Nobody saw them.', 'Ms. Moor did.', 'Why?']]],
    ['<p>It was 1924. He saw Dr. </p><p>Two.</p>', [['It was 1924.', 'He saw Dr.'], ['Two.']]],
    ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> is one.</p>', [['漢 is one.']]],
    ['', []],
  ])('of %s', (html, expected) => {
    expect(spoken(html)).toEqual(expected);
  });

  test('a language that is none does no harm', () => {
    expect(spoken('<p>One. Two.</p>', 'not a language!')).toEqual([['One.', 'Two.']]);
  });

  test('their ranges are exactly their text, whatever elements they cross', () => {
    const article = document.createElement('article');
    article.append(bodyOf('<p>  First <b>one</b>. <i>Sec</i>ond\n one! </p>'));
    const [passage] = passagesOf(article);
    const ranges = passage ? sentencesOf(passage, 'en').map(({ range }) => range.toString()) : [];
    expect(ranges).toEqual(['First one.', 'Second\n one!']);
  });

  test('the range of one with a full stop in it is all of it', () => {
    const article = document.createElement('article');
    article.append(bodyOf('<p> So it was. Then <b>Dr.</b> Moor\n spoke. </p>'));
    const [passage] = passagesOf(article);
    const ranges = passage ? sentencesOf(passage, 'en').map(({ range }) => range.toString()) : [];
    expect(ranges).toEqual(['So it was.', 'Then Dr. Moor\n spoke.']);
  });
});
