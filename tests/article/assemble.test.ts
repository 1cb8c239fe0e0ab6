/** Kept blocks -> a body with tidy markup, in the page's order. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

describe('keeps', () => {
  test.each([
    ['paragraphs', '<div><p>One</p><div><p>no</p></div><p>Two</p></div>', '<p>One</p><p>Two</p>'],
    ['text without a paragraph', '<div>One</div><div>no</div><section>Two</section>', '<p>One</p><p>Two</p>'],
    [
      'lists',
      '<ul class="x"><li>One</li><li>no</li><li><p>Two</p></li></ul>',
      '<ul><li>One</li><li><p>Two</p></li></ul>',
    ],
    [
      'lists in lists',
      '<ol start="3"><li>One<ul><li>Two</li></ul></li></ol>',
      '<ol start="3"><li>One<ul><li>Two</li></ul></li></ol>',
    ],
    ['definitions', '<dl><dt>Ebb</dt><dd>Low</dd></dl>', '<dl><dt>Ebb</dt><dd>Low</dd></dl>'],
    [
      'sub-headings',
      '<h2 id="a"><span>One</span></h2><h3><strong>Two</strong></h3><h1>Three</h1>',
      '<h2>One</h2><h3>Two</h3><h2>Three</h2>',
    ],
    [
      'tables',
      '<table class="t"><thead><tr><th scope="col">Port</th><th>Tide</th></tr></thead><tbody><tr><td>Sand</td><td></td></tr></tbody></table>',
      '<table><thead><tr><th scope="col">Port</th><th>Tide</th></tr></thead><tbody><tr><td>Sand</td><td></td></tr></tbody></table>',
    ],
    [
      'what stands in a table of layout',
      '<table><tr><td><p>One</p><p>Two</p></td></tr></table>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'quotes',
      '<blockquote>One<footer>Ida</footer></blockquote>',
      '<blockquote><p>One</p><p>Ida</p></blockquote>',
    ],
    [
      'code',
      '<pre><code class="js">a = 1;\n  b = 2;</code></pre>',
      '<pre><code>a = 1;\n  b = 2;</code></pre>',
    ],
    [
      'footnotes',
      '<p>One<sup><a href="https://a.example/#n1">1</a></sup></p>',
      '<p>One<sup><a href="https://a.example/#n1">1</a></sup></p>',
    ],
    ['line breaks', '<p>One<br>Two</p>', '<p>One<br>Two</p>'],
    [
      'phrases',
      '<p><span style="color:red">A <b>b</b> <font>c</font> <em>d</em></span></p>',
      '<p>A <b>b</b> c <em>d</em></p>',
    ],
    [
      'phrases that only look edited',
      '<p>One <b contenteditable="false">Two</b> <i contenteditable="inherit">Three</i></p>',
      '<p>One <b>Two</b> <i>Three</i></p>',
    ],
    ['direction and language', '<p dir="rtl" lang="he" class="y">One</p>', '<p lang="he" dir="rtl">One</p>'],
    [
      'direction in a line',
      '<p dir="rtl">One <span dir="ltr" class="y">+1 555</span> <font dir="RTL">two</font></p>',
      '<p dir="rtl">One <bdi dir="ltr">+1 555</bdi> <bdi dir="RTL">two</bdi></p>',
    ],
    [
      'direction of phrases that stay',
      '<p>One <i dir="rtl">two</i> <a href="/x" dir="auto">three</a></p>',
      '<p>One <i dir="rtl">two</i> <a href="/x" dir="auto">three</a></p>',
    ],
    [
      'what gives no direction',
      '<p>One <span dir="">two</span> <span dir="up">three</span> <span lang="he">four</span></p>',
      '<p>One two three four</p>',
    ],
    ['what a summary unfolds', '<details><summary>One</summary><p>Two</p></details>', '<p>One</p><p>Two</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });

  test('paragraphs that only line breaks part', () => {
    expect(bodyOf('<div>One<br><br>Two <i>and</i> more<br>Three</div>')).toBe(
      '<p>One</p><p>Two <i>and</i> more<br>Three</p>',
    );
  });

  test("the page's order", () => {
    const markup = '<aside>Box</aside><p>One</p><div><ul><li>Two</li></ul></div>Three<p>Four</p>';
    expect(
      bodyOf(markup)
        .replace(/<[^>]+>/g, ' ')
        .split(/\s+/)
        .join(' ')
        .trim(),
    ).toBe('Box One Two Three Four');
  });
});

describe('leaves out', () => {
  test.each([
    [
      'scripts, styles and frames',
      '<p>One<script>no()</script></p><style>p{}</style><iframe src="https://a.example"></iframe><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    ['handlers and classes', '<p class="x" onclick="go()" style="color:red" id="p">One</p>', '<p>One</p>'],
    [
      'addresses that run',
      '<p><a href="javascript:go()">One</a> <a href=" data:text/html,x">Two</a></p>',
      '<p>One Two</p>',
    ],
    [
      'fields and their labels',
      '<p>One</p><form><input type="submit" value="Send"><textarea>x</textarea></form><p>Two</p>',
      '<p>One</p><p>Send</p><p>Two</p>',
    ],
    [
      'empty boxes',
      '<p>One</p><ul><li>no</li></ul><figure></figure><p> </p><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'boxes with joiners, marks of direction and breaks of no width alone',
      '<p>One</p><p>\u200d</p><h2>\u200b</h2><p>\u200e \ufeff</p><p>Two\u200d</p>',
      '<p>One</p><p>Two\u200d</p>',
    ],
    [
      'what is hidden inside of a phrase',
      '<p>One <span hidden>no</span></p><p>Two <i style="display: none">x</i></p>',
      '<p>Two </p>',
    ],
    ['an edited element', '<p>One</p><div contenteditable>Two</div>', '<p>One</p>'],
    ['an edited phrase', '<p>One <b contenteditable>Two</b></p>', '<p>One </p>'],
    [
      'edited plain text in a phrase',
      '<p><i>One<q contenteditable="plaintext-only">Two</q></i></p>',
      '<p><i>One</i></p>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup).replace('<p>Send</p>', '')).toBe(expected.replace('<p>Send</p>', ''));
  });
});

describe('marks', () => {
  const mark = (id: string): string => `<div data-winnow-promo="${id}"></div>`;
  const promo = (id: string): string => `<div data-winnow-promo="${id}"><p>no</p><p>no more</p></div>`;
  test.each([
    ['where a promo was', `<p>One</p>${promo('a')}<p>Two</p>`, `<p>One</p>${mark('a')}<p>Two</p>`],
    [
      'a promo of several elements once',
      `<p>One</p>${promo('a')}${promo('a')}<p>Two</p>`,
      `<p>One</p>${mark('a')}<p>Two</p>`,
    ],
    [
      'two promos',
      `<p>One</p>${promo('a')}<p>Two</p>${promo('b')}<p>Three</p>`,
      `<p>One</p>${mark('a')}<p>Two</p>${mark('b')}<p>Three</p>`,
    ],
    ['not beside the article', `${promo('a')}<p>One</p><p>Two</p>${promo('b')}`, '<p>One</p><p>Two</p>'],
    [
      'beside a list rather than in it',
      '<ul><li>One</li><li data-winnow-promo="a">no</li><li>Two</li></ul><p>Three</p>',
      `<ul><li>One</li><li>Two</li></ul>${mark('a')}<p>Three</p>`,
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

describe('pictures', () => {
  const shown = (picture: Element, isBetween: boolean): Element | undefined =>
    isBetween ? (picture.cloneNode() as Element) : undefined;
  test.each([
    ['between paragraphs', '<p>One</p><img src="a"><p>Two</p>', '<p>One</p><img src="a"><p>Two</p>'],
    [
      'with a caption',
      '<p>One</p><figure><div><img src="a"></div><figcaption>Quay</figcaption></figure>',
      '<p>One</p><figure><img src="a"><figcaption>Quay</figcaption></figure>',
    ],
    [
      'in a gallery',
      '<p>One</p><ul><li><a href="b"><img src="a"></a></li><li><img src="b"></li></ul><p>Two</p>',
      '<p>One</p><ul><li><img src="a"></li><li><img src="b"></li></ul><p>Two</p>',
    ],
    ['not above the first', '<img src="a"><p>One</p><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['not below the last', '<p>One</p><img src="a">', '<p>One</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup, shown)).toBe(expected);
  });
});

describe('ends lines', () => {
  test.each([
    ['that a style ends', '<p>One<span class="id br"></span>two</p>', '<p>One<br>two</p>'],
    [
      'where two such ends part paragraphs',
      '<div>One<i class="br"></i><i class="br"></i>two</div>',
      '<p>One</p><p>two</p>',
    ],
    ['but not at what has text', '<p>One <span class="br">more</span></p>', '<p>One more</p>'],
    ['nor at what is empty', '<p>One<span class="break"></span>two</p>', '<p>Onetwo</p>'],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toBe(expected);
  });
});

test('mends words that hold what nobody sees', () => {
  expect(bodyOf('<p>H\ufeffow <b>to\ufeff</b></p>')).toBe('<p>How <b>to</b></p>');
});

describe('sets apart what only a style keeps apart', () => {
  test.each([
    [
      'a caption and its credit',
      '<figure><figcaption><span>The pier at low tide</span><small>Photo: Ida Brandt</small></figcaption></figure>',
      '<figcaption>The pier at low tide <small>Photo: Ida Brandt</small></figcaption>',
    ],
    [
      'those of a caption in paragraphs',
      '<figure><figcaption><p>The pier at low tide<small>Photo: Ida Brandt</small></p></figcaption></figure>',
      '<p>The pier at low tide <small>Photo: Ida Brandt</small></p>',
    ],
    ['two sentences', '<p><b>It sank.</b>Nobody was hurt.</p>', '<p><b>It sank. </b>Nobody was hurt.</p>'],
    [
      'deep ones',
      '<p><a href="/x"><em>It sank!</em></a><i><span>Later</span></i></p>',
      '<p><a href="/x"><em>It sank! </em></a><i>Later</i></p>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toContain(expected);
  });

  test.each([
    ['parts of a name', '<p>Java<b>Script</b> and mc<i>Donald</i></p>'],
    ['initials', '<p>J.<b>Brandt</b></p>'],
    ['a drop cap', '<p><b>T</b>he pier</p>'],
    ['a footnote', '<p>It sank.<sup>1</sup> Later</p>'],
    ['what has a space', '<p><b>It sank.</b> Later</p>'],
    ['what has a break', '<p>It sank.<br>Later</p>'],
    ['an address', '<p>www.<b>sandlow.example</b></p>'],
    ['code in a block of its own', '<pre>tide.<b>High</b></pre>'],
    ['code in a line', '<p>Ask <code>harbour.<b>Tide</b></code> or <kbd>harbour.<i>Ebb</i></kbd> for it</p>'],
    ['a caption that goes on', '<figure><figcaption>The <i>pier</i>, 1911</figcaption></figure>'],
  ])('leaves %s', (_, markup) => {
    expect(bodyOf(markup)).toBe(markup);
  });
});
