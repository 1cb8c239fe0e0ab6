/** The copy of a page: promos are named, nothing of Winnow is in it, and the page stays as it is. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../src/content/copy-page.ts';
import type { Found } from '../../src/content/found.ts';
import { foldState } from '../pages/samples.ts';

const URL = 'https://www.kiesel-bote.example/town/bridge';

function pageOf(body: string, attributes = ''): Document {
  return new JSDOM(`<!doctype html><html ${attributes}><head></head><body>${body}</body></html>`, {
    url: URL,
  }).window.document;
}

function promo(document: Document, id: string, selector: string): Found {
  return {
    fold: foldState(id, 'gold').fold,
    isSure: true,
    elements: [...document.querySelectorAll(selector)],
    text: '',
  };
}

test('names the elements of promos by their folds', () => {
  const document = pageOf('<p>Words</p><div class="a">One</div><div class="a">Two</div>');
  const { url, html } = copyPage(document, [promo(document, 'pitch', '.a')]);
  expect(url).toBe(URL);
  expect(html.match(/<div class="a" data-winnow-promo="pitch">(?:One|Two)/g)).toHaveLength(2);
});

test('carries no trace of Winnow, and no name that the page gave itself', () => {
  const document = pageOf(
    '<winnow-fold></winnow-fold><p data-winnow-fold="open">Kept</p><p data-winnow-promo="x">Own</p><winnow-mark></winnow-mark>',
  );
  const { html } = copyPage(document, []);
  expect(html).toContain('<p>Kept</p><p>Own</p>');
  expect(html).not.toMatch(/winnow/);
});

test('has no scripts and styles, but structured data', () => {
  const document = pageOf(
    '<script>alert(1)</script><style>p{}</style><noscript>no</noscript><script type="application/ld+json">{"a":1}</script>',
  );
  expect(copyPage(document, []).html).toContain(
    '<body><script type="application/ld+json">{"a":1}</script></body>',
  );
});

test('changes nothing on the page', () => {
  const document = pageOf(
    '<winnow-fold></winnow-fold><p data-winnow-fold="folded" class="a">Words</p><script>1</script>',
  );
  const before = document.documentElement.outerHTML;
  copyPage(document, [promo(document, 'pitch', '.a')]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('has nothing of what readers typed', () => {
  const document = pageOf('<input value="given"><textarea></textarea>');
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) field.value = 'secret';
  expect(copyPage(document, []).html).not.toContain('secret');
});

describe('has nothing of what readers typed, where the page keeps it in the markup', () => {
  test.each([
    ['<input name="q" value="secret">', '<input name="q">'],
    ['<input type="email" value="secret" placeholder="a">', '<input type="email" placeholder="a">'],
    [
      '<form><p><input type="submits" value="secret"></p></form>',
      '<form><p><input type="submits"></p></form>',
    ],
    ['<textarea name="q">secret</textarea>', '<textarea name="q"></textarea>'],
    ['<div contenteditable="">secret<p>secret</p></div>', '<div contenteditable=""></div>'],
    [
      '<p>a <b contenteditable="plaintext-only">secret</b> c</p>',
      '<p>a <b contenteditable="plaintext-only"></b> c</p>',
    ],
    [
      '<div contenteditable="true"><p contenteditable="false">secret</p><i contenteditable="true">secret</i></div>',
      '<div contenteditable="true"></div>',
    ],
  ])('%s', (markup, copied) => {
    const document = pageOf(markup);
    expect(copyPage(document, []).html).toContain(`<body>${copied}</body>`);
    expect(document.body.innerHTML).toBe(markup);
  });

  test('also in promos', () => {
    const document = pageOf('<div class="a"><input value="secret"><p contenteditable="">secret</p></div>');
    const { html } = copyPage(document, [promo(document, 'pitch', '.a'), promo(document, 'draft', 'p')]);
    expect(html).toContain('<input><p contenteditable="" data-winnow-promo="draft"></p></div>');
  });
});

test.each([
  ['<p onclick="go()" onmouseover="go()">a</p>', '<p>a</p>'],
  ['<img src="a.jpg" onerror="this.src=\'b.jpg\'">', '<img src="a.jpg">'],
  ['<p style="color: red">a</p>', '<p>a</p>'],
  ['<p style="display: block">a</p>', '<p>a</p>'],
  ['<p style="Display : NONE !important; color: red">a</p>', '<p hidden="">a</p>'],
  ['<svg><path style="fill:none" onload="go()"></path></svg>', '<svg><path></path></svg>'],
])('says nothing that pages of extensions forbid: %s', (markup, copied) => {
  expect(copyPage(pageOf(markup), []).html).toContain(`<body>${copied}</body>`);
});

test.each([
  '<p hidden="">a</p>',
  '<p style="">a</p>',
  '<img style="visibility: hidden" src="a.jpg">',
  '<p class="onclick" id="style" data-onclick="go()" title="onclick">a</p>',
  '<a href="/a" lang="en" width="3">onclick="go()" style="color: red"</a>',
  '<input type="submit" value="Send it"><input value="Stop" type="BUTTON">',
  '<ol><li value="3">a</li></ol><button value="b">c</button>',
  '<p contenteditable="false">a</p><p contenteditable="inherit">b</p>',
  '<p aria-hidden="true" data-style="display:none">a</p>',
])('leaves %s as it is', (markup) => {
  expect(copyPage(pageOf(markup), []).html).toContain(`<body>${markup}</body>`);
});

describe('for browsers without scripts', () => {
  /** As it is where scripts run: text. */
  const copyOf = (text: string): string => {
    const document = pageOf('<p>One</p><noscript></noscript><p>Two</p>');
    document.querySelector('noscript')?.append(text);
    return copyPage(document, []).html;
  };

  test.each([
    ['a picture', '<img src="/a.jpg" alt="A">', '<img src="/a.jpg" alt="A">'],
    [
      'pictures in boxes',
      '<div><img src="/a.jpg"><p>x</p><img src="/b.webp?w=9"></div>',
      '<img src="/a.jpg"><img src="/b.webp?w=9">',
    ],
    ['handlers', '<img src="/a.jpg" onload="go()" style="width: 9px">', '<img src="/a.jpg">'],
    ['a counter', '<img src="https://count.example/p?c1=2">', ''],
    ['words', '<p>Switch scripts on.</p>', ''],
    ['a frame', '<iframe src="https://tags.example/a.jpg"></iframe>', ''],
    ['data', '<img src="data:image/png;base64,AA">', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, kept) => {
    expect(copyOf(text)).toContain(`<p>One</p>${kept && `<noscript>${kept}</noscript>`}<p>Two</p>`);
  });

  test('the page is left as it is', () => {
    const document = pageOf('<noscript><img src="/a.jpg" onload="go()"></noscript>');
    const before = document.body.outerHTML;
    expect(copyPage(document, []).html).toContain('<noscript><img src="/a.jpg"></noscript>');
    expect(document.body.outerHTML).toBe(before);
  });
});
