/** Which pictures belong to an article, and where they are. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { addressOf, freshPicture, isIcon, isOfArticle, leadPicture } from '../../src/article/pictures.ts';

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
    [
      'what comes late rather than what stands there until then',
      '<img src="/t.gif" data-src="/a.jpg">',
      'https://kiesel-bote.example/a.jpg',
    ],
    [
      'a picture rather than where its link leads',
      '<img src="/a.jpg" data-url="/about">',
      'https://kiesel-bote.example/a.jpg',
    ],
    ['a telephone', '<img src="/google-pixel-9.jpg">', 'https://kiesel-bote.example/google-pixel-9.jpg'],
    ['a set without spaces', '<img srcset="/s.jpg 300w,/l.jpg 900w">', 'https://kiesel-bote.example/l.jpg'],
    ['a set that ends in nothing', '<img srcset="/s.jpg 1x, ,">', 'https://kiesel-bote.example/s.jpg'],
    ['a pixel that counts readers', '<img src="/count?x" width="1" height="1">', ''],
    ['one by its style', '<img src="/count?x" style="display: none">', ''],
    ['a rule', '<img src="/rule.png" width="600" height="2px">', ''],
    ['a narrow picture', '<img src="a.png" width="4">', 'https://kiesel-bote.example/town/a.png'],
    ['one as wide as its column', '<img src="a.png" width="1%">', 'https://kiesel-bote.example/town/a.png'],
    [
      'one that works rather than a template',
      '<img src="/a_300x.jpg" data-src="/a_{width}x.jpg" data-widths="[180, 360]">',
      'https://kiesel-bote.example/a_300x.jpg',
    ],
    [
      'a set rather than a template with a name in it',
      '<img data-src="/a-{{ size }}.jpg" srcset="/a-s.jpg 300w">',
      'https://kiesel-bote.example/a-s.jpg',
    ],
    [
      'one whose braces are written out',
      '<img src="/t.gif" data-src="/a_%7B3%7D.jpg">',
      'https://kiesel-bote.example/a_%7B3%7D.jpg',
    ],
    ['a template alone', '<img data-src="/a_{width}x.jpg">', ''],
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
    ['one with spaces around its width', '<img src="a.jpg" width=" 64 ">', false],
    ['one as wide as its column', '<figure><img src="a.jpg" width="100%"></figure>', true],
    ['one that is wide by itself', '<img src="a.jpg" width="auto" height="90em">', true],
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
    [
      'the body begins with one below a date',
      '<p>12 May 2024</p><figure><img src="https://cdn.example/else.jpg"></figure><p>One</p>',
      told.picture,
    ],
    ['it is the logo of the site', '<p>One</p>', '/img/logo-1200.png'],
    ['it stands for all articles', '<p>One</p>', '/img/default-share.png'],
    ['it is blank', '<p>One</p>', '/i/blank.jpg'],
    ['there is none', '<p>One</p>', ''],
    ['it is data', '<p>One</p>', 'data:image/png;base64,AA'],
    ['it is a script', '<p>One</p>', 'javascript:go()'],
  ])('is none where %s', (_, markup, picture) => {
    expect(leadPicture(page(''), body(markup), { ...told, picture }, undefined, PAGE)).toBeNull();
  });

  test.each([
    ['a caption alone', '<figure><figcaption>At noon</figcaption></figure><p>One</p>'],
    [
      'a paragraph',
      `<p>${'The bridge is open again. '.repeat(4)}</p><img src="https://cdn.example/else.jpg">`,
    ],
    ['no picture', '<p>One</p><p>Two</p>'],
  ])('is there where the body begins with %s', (_, markup) => {
    expect(leadPicture(page(''), body(markup), told, undefined, PAGE)?.src).toBe(src);
  });

  test('has the caption of its own element rather than of another with the same number', () => {
    const figure = (name: string): string =>
      `<figure><img src="/5512345/${name}.jpg"><figcaption>The ${name}</figcaption></figure>`;
    const picture = '/5512345/bridge-1200x630.jpg';
    const document = page(figure('quay') + figure('bridge'));
    expect(leadPicture(document, body('<p>One</p>'), { ...told, picture }, undefined, PAGE)?.caption).toBe(
      'The bridge',
    );
  });
});

describe('an icon', () => {
  test.each([
    ['small on both sides', '<img src="a.png" width="24" height="24">', true],
    ['drawn, without words', '<img src="/print.svg?v=2">', true],
    ['drawn, with words', '<img src="/chart.svg" alt="Rents since 1990">', false],
    ['drawn, in a figure', '<figure><img src="/chart.svg"></figure>', false],
    ['a picture', '<img src="/a.jpg">', false],
    ['a formula', '<img src="/a.png" width="300" height="40">', false],
    ['as wide as its column', '<img src="/a.png" width="100%" height="80">', false],
    ['as wide as half its column', '<img src="/a.png" width="50%" height="80">', false],
    ['drawn, called an icon, in a link', '<a href="/p"><img src="/icons/print.svg" alt="Print"></a>', true],
    ['drawn, called an icon, in a button', '<button><img src="/play-icon.svg" alt="Play"></button>', true],
    ['drawn, called an icon, in a sentence', '<p><img src="/icons/check.svg" alt="Yes"> quick</p>', false],
    ['drawn, in a link', '<a href="/c"><img src="/chart.svg" alt="Rents since 1990"></a>', false],
    ['a picture of an icon in a link', '<a href="/a"><img src="/icons/ikon.jpg" alt="Icon"></a>', false],
    ['a portrait', '<img src="https://secure.gravatar.com/avatar/5c04?s=96" alt="Ada">', true],
    ['a picture on a page of that name', '<img src="https://a.example/gravatar.com/pier.jpg">', false],
    ['small in pixels', '<img src="/a.png" width="24px" height="24px">', true],
  ])('%s', (_, markup, expected) => {
    expect(isIcon(pictureIn(markup))).toBe(expected);
  });
});
