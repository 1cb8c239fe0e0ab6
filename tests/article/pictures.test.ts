/** Which pictures belong to an article, and where they are. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { addressOf, freshPicture, isOfArticle, leadPicture } from '../../src/article/pictures.ts';

const PAGE = 'https://kiesel-bote.example/town/bridge';

function pictureIn(markup: string): Element {
  const found = new JSDOM(markup).window.document.querySelector('img');
  if (!found) throw new Error('There is no picture');
  return found;
}

describe('the address of', () => {
  test.each([
    ['a picture', '<img src="a.png">', 'https://kiesel-bote.example/town/a.png'],
    [
      'one that loads late',
      '<img src="data:image/gif;base64,R0" data-src="/a.jpg">',
      'https://kiesel-bote.example/a.jpg',
    ],
    [
      'one behind a placeholder',
      '<img src="/placeholder.gif" data-lazy-src="/a.jpg">',
      'https://kiesel-bote.example/a.jpg',
    ],
    [
      'the largest of a set',
      '<img srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 800w">',
      'https://kiesel-bote.example/l.jpg',
    ],
    ['the largest by density', '<img data-srcset="/s.jpg, /l.jpg 2x">', 'https://kiesel-bote.example/l.jpg'],
    [
      'a set with commas in it',
      '<img srcset="/w_300,h_2/a.jpg 300w, /w_900,h_2/a.jpg 900w">',
      'https://kiesel-bote.example/w_900,h_2/a.jpg',
    ],
    [
      'the source of a picture element',
      '<picture><source srcset="/a.webp"><img alt="x"></picture>',
      'https://kiesel-bote.example/a.webp',
    ],
    ['a pixel that counts readers', '<img src="/count?x" width="1" height="1">', ''],
    ['one by its style', '<img src="/count?x" style="display: none">', ''],
    ['a rule', '<img src="/rule.png" width="600" height="2px">', ''],
    ['a narrow picture', '<img src="a.png" width="4">', 'https://kiesel-bote.example/town/a.png'],
    ['one as wide as its column', '<img src="a.png" width="1%">', 'https://kiesel-bote.example/town/a.png'],
    ['a script', '<img src="javascript:go()">', ''],
    ['data', '<img src="data:image/png;base64,AA">', ''],
    ['a file', '<img src="file:///a.png">', ''],
    ['nothing', '<img>', ''],
  ])('%s', (_, markup, expected) => {
    expect(addressOf(pictureIn(markup), PAGE)).toBe(expected);
  });
});

test('a fresh picture has what shows it, and nothing else', () => {
  const picture = pictureIn(
    '<img src="/a.jpg" alt=" A quay " class="x" onload="go()" width="800" height="50%" usemap="#m">',
  );
  expect(freshPicture(picture, PAGE)?.outerHTML).toBe(
    '<img src="https://kiesel-bote.example/a.jpg" alt="A quay" width="800">',
  );
  expect(freshPicture(pictureIn('<img src="about:blank">'), PAGE)).toBeUndefined();
});

describe('between paragraphs', () => {
  test.each([
    ['a picture', '<img src="a.jpg">', true],
    ['one in a figure that leads elsewhere', '<figure><a href="/shop"><img src="a.jpg"></a></figure>', true],
    ['one that leads to itself', '<a href="/large.jpg?x"><img src="a.jpg"></a>', true],
    ['a teaser', '<a href="/other-article"><img src="a.jpg"></a>', false],
    ['an icon', '<img src="a.png" width="24" height="24">', false],
    ['a pixel', '<figure><img src="a.gif" width="1" height="1"></figure>', false],
    ['a portrait', '<img src="a.jpg" width="64px">', false],
  ])('%s', (_, markup, expected) => {
    expect(isOfArticle(pictureIn(markup))).toBe(expected);
  });
});

describe('the picture above an article', () => {
  const told = { picture: '/img/bridge-1200x630.jpg', pictureAlt: '', pictureCaption: '' };
  const src = 'https://kiesel-bote.example/img/bridge-1200x630.jpg';
  const page = (markup: string): Document => new JSDOM(markup).window.document;
  const body = (markup: string): Element => {
    const made = page('').createElement('div');
    made.append(
      ...Array.from(page(markup).body.childNodes, (node) => made.ownerDocument.importNode(node, true)),
    );
    return made;
  };

  test('has the words of the page', () => {
    const document = page(
      '<figure><img src="/img/bridge.jpg" alt="Two men"><figcaption>At  noon</figcaption></figure>',
    );
    const expected = { src, alt: 'Two men', caption: 'At noon' };
    expect(leadPicture(document, body('<p>One</p>'), told, undefined, PAGE)).toEqual(expected);
  });

  test('has the words of its data where the page does not show it', () => {
    const words = { ...told, pictureAlt: 'Two men', pictureCaption: 'At noon' };
    expect(leadPicture(page(''), body('<p>One</p>'), words, undefined, PAGE)).toEqual({
      src,
      alt: 'Two men',
      caption: 'At noon',
    });
  });

  test('has no caption where the article says it anyway', () => {
    const words = { ...told, pictureAlt: 'Two men', pictureCaption: 'The bridge  at noon' };
    const said = (text: string) => leadPicture(page(''), body(text), words, undefined, PAGE)?.caption;
    expect(said('<p>One</p><p>The bridge at\nnoon</p>')).toBe('');
    expect(said('<p>The bridge</p><p>at noon</p>')).toBe('The bridge at noon');
  });

  test('is the one that Readability kept where none is named', () => {
    const above = pictureIn('<img src="/b.jpg" alt="B">');
    expect(leadPicture(page(''), body('<p>One</p>'), { ...told, picture: '' }, above, PAGE)).toEqual({
      src: 'https://kiesel-bote.example/b.jpg',
      alt: 'B',
      caption: '',
    });
  });

  test.each([
    ['the body shows it', '<p>One</p><img src="https://cdn.example/bridge.jpg">', told.picture],
    [
      'the body begins with one',
      '<figure><img src="https://cdn.example/else.jpg"></figure><p>One</p>',
      told.picture,
    ],
    ['it is the logo of the site', '<p>One</p>', '/img/logo-1200.png'],
    ['it stands for all articles', '<p>One</p>', '/img/default-share.png'],
    ['there is none', '<p>One</p>', ''],
    ['it is data', '<p>One</p>', 'data:image/png;base64,AA'],
    ['it is a script', '<p>One</p>', 'javascript:go()'],
  ])('is none where %s', (_, markup, picture) => {
    expect(leadPicture(page(''), body(markup), { ...told, picture }, undefined, PAGE)).toBeNull();
  });
});
