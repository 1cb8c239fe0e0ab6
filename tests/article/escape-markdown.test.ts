/** Text that looks like markup stays text. */
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/article/markdown.ts';
import { ARTICLE } from './article.ts';
import { markdownBody, parser } from './markdown-body.ts';

describe('escapes', () => {
  test.each([
    ['tags', '<p>&lt;b&gt;bold&lt;/b&gt;</p>', '\\<b>bold\\</b>'],
    ['tags that run', '<p>&lt;img src=x onerror=go()&gt;</p>', '\\<img src=x onerror=go()>'],
    ['tags in two pieces', '<p><span>&lt;</span><span>b&gt;</span></p>', '\\<b>'],
    ['tags around phrases', '<p>&lt;<b>b</b>&gt;</p>', '\\<**b**\\>'],
    ['names of characters', '<p>&amp;lt; and &amp;#60;</p>', '\\&lt; and \\&#60;'],
    ['such names in two pieces', '<p>&amp;<span>lt;</span> &amp;l<span>t;</span></p>', '\\&lt; \\&lt;'],
    ['what would be struck', '<p>~~One~~ and ~two~</p>', '\\~\\~One\\~\\~ and \\~two\\~'],
    ['numbers with a parenthesis', '<p>1) One</p>', '1\\) One'],
    ['numbers with a point', '<p>1. One<br>2. Two</p>', '1\\. One  \n2\\. Two'],
    ['numbers alone', '<p>1.</p>', '1\\.'],
    ['bullets', '<p>- One</p><p>+ Two</p><p>* Three</p>', '\\- One\n\n\\+ Two\n\n\\* Three'],
    ['headings, quotes and lines', '<p># One</p><p>&gt; Two</p><p>===</p>', '\\# One\n\n\\> Two\n\n\\==='],
    ['backslashes and brackets', '<p>a\\b [c](d) `e` _f_</p>', 'a\\\\b \\[c\\](d) \\`e\\` \\_f\\_'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });

  test('title, picture and caption', () => {
    const words = '<b> &lt; ~~a~~';
    const picture = { src: 'https://kiesel-bote.example/a.jpg', alt: words, caption: words };
    const escaped = '\\<b> \\&lt; \\~\\~a\\~\\~';
    const text = markdownOf({ ...ARTICLE, title: words, picture }, parser);
    expect(text).toContain(`title: "${words}"`);
    expect(text).toContain(
      `# ${escaped}\n\n![${escaped}](https://kiesel-bote.example/a.jpg)\n\n*${escaped}*\n\n`,
    );
  });
});

describe('leaves as it is', () => {
  test.each([
    ['code', '<p><code>&lt;b&gt; &amp;lt; ~~a~~ 1) *</code></p>', '`<b> &lt; ~~a~~ 1) *`'],
    ['code below phrases', '<p><code><span>&lt;b&gt;</span></code></p>', '`<b>`'],
    ['lines of code', '<pre>&lt;b&gt; &amp;lt;\n~~a~~\n1) *</pre>', '```\n<b> &lt;\n~~a~~\n1) *\n```'],
    [
      'an "and" that names nothing',
      '<p>R&amp;D, Q &amp; A, Brandt &amp; Co.; &amp;c.</p>',
      'R&D, Q & A, Brandt & Co.; &c.',
    ],
    ['greater', '<p>2 &gt; 1</p>', '2 > 1'],
    ['numbers within a line', '<p>Until 1) or 2. of May</p>', 'Until 1) or 2. of May'],
    ['numbers before no space', '<p>1.5 metres</p><p>2)a</p>', '1.5 metres\n\n2)a'],
    ['years of ten digits', '<p>1234567890. One</p>', '1234567890. One'],
    ['signs before no space', '<p>#bridge</p><p>+5 degrees</p>', '#bridge\n\n+5 degrees'],
    ['signs within a line', '<p>a - b + c # d = e</p>', 'a - b + c # d = e'],
    [
      'addresses',
      '<p><a href="https://a.example/~b?c=1&amp;lt=2">One</a></p>',
      '[One](https://a.example/~b?c=1&lt=2)',
    ],
    ['what is struck', '<p><del>One</del></p>', '~~One~~'],
    ['quotation marks and parentheses', '<p>"One" (two) \'three\'!</p>', '"One" (two) \'three\'!'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });
});
