// @vitest-environment jsdom
/** Hostile and harmless HTML, and what of it is shown. */
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/pages/shared/sanitise.ts';

function clean(html: string, level = 2): string {
  const box = document.createElement('div');
  box.append(sanitise(html, level, window));
  return box.innerHTML;
}

const LINK = 'target="_blank" rel="noopener noreferrer"';
const PICTURE = 'loading="lazy" referrerpolicy="no-referrer"';

describe('keeps', () => {
  test.each([
    '<p>Plain <em>and</em> <strong>strong</strong>, H<sub>2</sub>O, <code>x</code>, <mark>m</mark></p>',
    '<blockquote><p>Quoted <cite>work</cite></p></blockquote><hr>',
    '<pre>a<br>b <code>c<br>d</code></pre>',
    '<ol type="a" start="3" reversed=""><li value="7">a</li></ol><dl><dt>t</dt><dd>d</dd></dl>',
    '<p lang="ar" dir="rtl">نص</p>',
    '<pre><code>a\n  b</code></pre>',
    '<time datetime="2026-01-02">2 January</time>',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
    '<figure><figcaption>Caption</figcaption></figure>',
  ])('%s', (html) => {
    expect(clean(html)).toBe(html);
  });

  test.each([
    ['<a href="https://a.com/x?y#z">a</a>', `<a href="https://a.com/x?y#z" ${LINK}>a</a>`],
    ['<a href="mailto:a@b.com">a</a>', `<a href="mailto:a@b.com" ${LINK}>a</a>`],
    ['<a>a</a>', '<a>a</a>'],
    [
      '<img src="https://a.com/p.jpg" alt="Sea" width="600" height="400">',
      `<img height="400" width="600" alt="Sea" src="https://a.com/p.jpg" ${PICTURE}>`,
    ],
    [
      '<img src="data:image/gif;base64,R0" srcset="https://a.com/1.jpg 1x, https://a.com/2.jpg 2x">',
      `<img src="https://a.com/1.jpg" ${PICTURE} alt="">`,
    ],
    [
      '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>',
      '<div class="wide" tabindex="0"><table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table></div>',
    ],
  ])('%s', (html, expected) => {
    const [given, wanted] = [clean(html), expected].map((each) => {
      const box = document.createElement('template');
      box.innerHTML = each;
      return box;
    });
    expect(given?.content.isEqualNode(wanted?.content ?? null)).toBe(true);
  });
});

test('parts the words of two lines for what takes the text alone', () => {
  const box = document.createElement('div');
  box.append(sanitise('<h2>The pier<br>opens</h2><p>One<br><br>two<b>three</b></p>', 2, window));
  expect(box.textContent?.replace(/\s+/g, ' ')).toBe('The pier opensOne twothree');
});

describe('drops with all it holds', () => {
  test.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.net/x.js"></script>',
    '<style>p{display:none}</style>',
    '<iframe src="https://evil.net/">inside</iframe>',
    '<iframe srcdoc="<p>x</p>"></iframe>',
    '<object data="https://evil.net/x"><p>x</p></object>',
    '<embed src="https://evil.net/x">',
    '<svg><script>alert(1)</script><text>x</text></svg>',
    '<math><mi>x</mi></math>',
    '<template><p>x</p></template>',
    '<noscript><p>x</p></noscript>',
    '<audio src="https://a.com/x.mp3">x</audio>',
    '<video poster="https://a.com/x.jpg"><p>x</p></video>',
    '<canvas>x</canvas>',
    '<button>Buy</button>',
    '<select><option>x</option></select>',
    '<textarea>x</textarea>',
    '<input type="text" value="x">',
    '<dialog open>x</dialog>',
    '<link rel="stylesheet" href="https://evil.net/x.css">',
    '<meta http-equiv="refresh" content="0;url=https://evil.net/">',
    '<base href="https://evil.net/">',
    '<!-- a comment -->',
  ])('%s', (html) => {
    expect(clean(`<p>before</p>${html}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
  });
});

describe('keeps no more than the words of', () => {
  test.each([
    ['<form action="https://evil.net/"><p>Words</p></form>', '<p>Words</p>'],
    ['<news-card onfocus="x()">Words</news-card>', 'Words'],
    ['<marquee onstart="x()">Words</marquee>', 'Words'],
    ['<p onclick="x()" onmouseover="x()">Words</p>', '<p>Words</p>'],
    ['<p style="position:fixed" class="popup-header" id="panel">Words</p>', '<p>Words</p>'],
    ['<p id="__proto__" name="body">Words</p>', '<p>Words</p>'],
    ['<p data-x="1" aria-hidden="true" role="alert" tabindex="0">Words</p>', '<p>Words</p>'],
    ['<p contenteditable autofocus accesskey="x" slot="s">Words</p>', '<p>Words</p>'],
    ['<a href="javascript:alert(1)">Words</a>', '<a>Words</a>'],
    ['<a href=" java\nscript:alert(1)">Words</a>', '<a>Words</a>'],
    ['<a href="&#106;avascript:alert(1)">Words</a>', '<a>Words</a>'],
    ['<a href="JaVaScRiPt:alert(1)">Words</a>', '<a>Words</a>'],
    ['<a href="data:text/html,<script>1</script>">Words</a>', '<a>Words</a>'],
    ['<a href="vbscript:x">Words</a>', '<a>Words</a>'],
    ['<a href="blob:https://a.com/x">Words</a>', '<a>Words</a>'],
    ['<a href="file:///etc/passwd">Words</a>', '<a>Words</a>'],
    ['<a href="moz-extension://x/options.html">Words</a>', '<a>Words</a>'],
    ['<a href="chrome://settings">Words</a>', '<a>Words</a>'],
    ['<a href="options.html">Words</a>', '<a>Words</a>'],
    ['<a href="/options.html">Words</a>', '<a>Words</a>'],
    ['<a href="#panel">Words</a>', '<a>Words</a>'],
    ['<a download ping="https://evil.net/">Words</a>', '<a>Words</a>'],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  test('a link that wants to keep its opener', () => {
    expect(clean('<a href="https://a.com/" target="_top" rel="opener">a</a>')).toBe(
      `<a href="https://a.com/" ${LINK}>a</a>`,
    );
  });
});

describe('a place where a promo was left out', () => {
  test.each([
    ['<div data-winnow-promo="a1"></div>', '<div data-winnow-promo="a1"></div>'],
    [
      '<div data-winnow-promo="a1" id="x" class="y" onclick="z()"></div>',
      '<div data-winnow-promo="a1"></div>',
    ],
  ])('stays: %s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  test.each([
    ['<p data-winnow-promo="a1"></p>', '<p></p>'],
    ['<p data-winnow-promo="a1">Words</p>', '<p>Words</p>'],
    ['<div data-winnow-promo="a1">Words</div>', '<div>Words</div>'],
    ['<div data-winnow-promo="a1"><p>Words</p></div>', '<div><p>Words</p></div>'],
    ['<div data-winnow-promos="a1" data-winnow="x" data-winnow-promo-x="y"></div>', '<div></div>'],
    ['<section data-winnow-promo="a1"></section>', '<section></section>'],
  ])('is not %s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});

describe('shows no picture for', () => {
  test.each([
    '<img>',
    '<img src="">',
    '<img src="p.jpg">',
    '<img src="//a.com/p.jpg">',
    '<img src="data:image/png;base64,AAAA">',
    '<img src="javascript:alert(1)">',
    '<img src="x" onerror="alert(1)">',
    '<img src="blob:https://a.com/x">',
    '<img src="mailto:a@b.com">',
    '<img src="https://a.com/t.gif" width="1" height="1">',
    '<img src="https://a.com/t.gif" height="0">',
    '<img srcset="data:image/gif;base64,R0 1x">',
    '<image src="x" href="data:,x">',
    '<picture><source srcset="https://a.com/p.avif"></picture>',
  ])('%s', (html) => {
    expect(clean(`<p>a${html}</p>`)).toBe('<p>a</p>');
  });
});

/** Markup that changes its meaning when it is parsed twice: what comes out must hold no element that can act. */
describe('stays harmless when parsed again', () => {
  test.each([
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<p title="</p><script>alert(1)</script>">a</p>',
    '<table><td><form><input></form></td><script>alert(1)</script></table>',
    '<img alt="<script>alert(1)</script>" src="https://a.com/p.jpg">',
    '<<script>script>alert(1)</script>',
    '<p>a<scr<script>ipt>alert(1)</script>',
    '<a href="https://a.com/" title="&quot; onclick=&quot;alert(1)">a</a>',
  ])('%s', (html) => {
    const again = document.createElement('template');
    again.innerHTML = clean(html);
    const all = [...again.content.querySelectorAll('*')];
    expect(all.filter((element) => element.matches('script, style, form, svg, math, input'))).toEqual([]);
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });
});

describe('places of the article', () => {
  test('have ids, to which links lead that stay in it', () => {
    const note = '<p>a<a href="https://a.com/#n" data-winnow-leads-to="7">1</a></p>';
    const html = `${note}<h3 data-winnow-place="7">b</h3>`;
    expect(clean(html)).toBe('<p>a<a href="#place-7">1</a></p><h2 id="place-7">b</h2>');
  });

  test.each([
    ['a place that is not there', '<a href="https://a.com/" data-winnow-leads-to="7">a</a>'],
    [
      'a place with a name',
      '<a href="https://a.com/" data-winnow-leads-to="x">a</a><p data-winnow-place="x">b</p>',
    ],
    ['no number', '<a href="https://a.com/" data-winnow-leads-to="">a</a><p data-winnow-place="">b</p>'],
    ['an id', '<a href="https://a.com/">a</a><p id="place-7">b</p>'],
    ['a name of the page', '<a href="#place-7">a</a><p data-winnow-place="7">b</p>'],
    ['what is no link', '<b data-winnow-leads-to="7">a</b><p data-winnow-place="7">b</p>'],
  ])('not for %s', (_, html) => {
    expect(clean(html)).not.toMatch(/href="#|data-winnow|id="(?!place-7")/);
  });

  test('are one for each number', () => {
    const twice = '<p data-winnow-place="7">a</p><p data-winnow-place="7">b</p>';
    expect(clean(twice)).toBe('<p id="place-7">a</p><p>b</p>');
  });
});

describe('headings', () => {
  test.each([
    [2, '<h1>a</h1><h2>b</h2><h1>c</h1>', 'h2 h3 h2'],
    [3, '<h2>a</h2><h4>b</h4><h6>c</h6><h4>d</h4>', 'h3 h4 h5 h4'],
    [3, '<h4>a</h4><h2>b</h2><h3>c</h3>', 'h3 h3 h4'],
    [5, '<h1>a</h1><h2>b</h2><h3>c</h3>', 'h5 h6 h6'],
    [2, '<p>a</p>', ''],
  ])('from level %d: %s', (level, html, expected) => {
    const fragment = sanitise(html, level, window);
    const ranks = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect(ranks.join(' ')).toBe(expected);
  });

  test('keep what they hold', () => {
    expect(clean('<h1 dir="rtl">a <em>b</em></h1>', 3)).toBe('<h3 dir="rtl">a <em>b</em></h3>');
  });
});
