/** An article as Markdown. */
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/article/markdown.ts';
import { ARTICLE } from './article.ts';
import { markdownBody, parser } from './markdown-body.ts';

test('begins with what is known of the article', () => {
  expect(markdownOf(ARTICLE, parser)).toBe(
    [
      '---',
      'title: "The bridge"',
      'author: "Ida Brandt"',
      'source: "https://kiesel-bote.example/town/bridge"',
      'date: "2026-03-01"',
      '---',
      '',
      '# The bridge',
      '',
      'One.',
      '',
    ].join('\n'),
  );
});

test('leaves out what the page does not say, and keeps quotes from ending a field', () => {
  const text = markdownOf(
    { ...ARTICLE, title: 'A "new" bridge: really?\nYes', byline: '', published: '' },
    parser,
  );
  expect(text.split('\n').slice(0, 4)).toEqual([
    '---',
    'title: "A \\"new\\" bridge: really?\\nYes"',
    'source: "https://kiesel-bote.example/town/bridge"',
    '---',
  ]);
});

test('opens with the picture', () => {
  const picture = { src: 'https://kiesel-bote.example/a (1).jpg', alt: 'A [quay]', caption: 'At *noon*' };
  expect(markdownOf({ ...ARTICLE, picture }, parser)).toContain(
    '![A \\[quay\\]](https://kiesel-bote.example/a%20%281%29.jpg)\n\n*At \\*noon\\**\n\nOne.',
  );
});

describe('writes', () => {
  test.each([
    ['headings', '<h2>One</h2><h3>Two</h3>', '## One\n\n### Two'],
    ['lists', '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>', '-   One\n-   Two\n    1.  Three'],
    ['emphasis', '<p><b>One</b> <em>two</em> <del>three</del></p>', '**One** *two* ~~three~~'],
    [
      'links',
      '<p><a href="https://a.example/x_(y)" title="t">One</a></p>',
      '[One](https://a.example/x_%28y%29)',
    ],
    [
      'links behind exclamation marks',
      '<p>Look!<a href="https://a.example/">One</a> Oh! <a href="https://a.example/">Two</a></p>',
      'Look\\![One](https://a.example/) Oh! [Two](https://a.example/)',
    ],
    [
      'links that begin a phrase behind one',
      '<p>Look!<small><a href="https://a.example/">One</a></small></p>',
      'Look\\![One](https://a.example/)',
    ],
    [
      'code that looks like a picture',
      '<p><code>![a](b)</code> <a href="https://a.example/"><code>!</code></a></p>',
      '`![a](b)` [`!`](https://a.example/)',
    ],
    [
      'links behind emphasis that ends so',
      '<p><b>Look!</b><a href="https://a.example/">One</a></p>',
      '**Look!**[One](https://a.example/)',
    ],
    ['quotes', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n> \n> Two'],
    ['code', '<pre><code>a\n  `b`</code></pre>', '```\na\n  `b`\n```'],
    ['code with fences', '<pre>```\na</pre>', '````\n```\na\n````'],
    [
      'tables',
      '<table><caption>Tides</caption><tr><th>Port</th><th>High</th></tr><tr><td>A|B</td></tr></table>',
      '*Tides*\n\n| Port | High |\n| --- | --- |\n| A\\|B |  |',
    ],
    [
      'a caption that ends in a star',
      '<figure><figcaption>The <em>quay</em>, not to scale*</figcaption></figure>',
      '_The *quay*, not to scale\\*_',
    ],
    [
      'pictures with captions',
      '<figure><img src="https://a.example/b.jpg" alt="B"><figcaption>At noon</figcaption></figure>',
      '![B](https://a.example/b.jpg)\n\n_At noon_',
    ],
    [
      'a caption and its credit',
      '<figure><figcaption>The stump in the rain. <em>Photo: Jory Penn</em></figcaption></figure>',
      '_The stump in the rain. *Photo: Jory Penn*_',
    ],
    [
      'a caption that begins in bold',
      '<figure><figcaption><b>Sandlow</b> at noon</figcaption></figure>',
      '_**Sandlow** at noon_',
    ],
    [
      'a caption in bold and italics, with a stroke of its own',
      '<figure><figcaption><b><i>Pier_2</i></b></figcaption></figure>',
      '_***Pier\\_2***_',
    ],
    ['a caption without words', '<figure><figcaption> </figcaption></figure><p>One</p>', 'One'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });
});

describe('leaves out', () => {
  test.each([
    ['where a promo was', '<p>One</p><div data-winnow-promo="a"></div><p>Two</p>', 'One\n\nTwo'],
    ['scripts and styles', '<p>One</p><script>go()</script><style>p{}</style>', 'One'],
    ['addresses that run', '<p><a href="javascript:go()">One</a></p>', 'One'],
    ['links without a text', '<p>One<a href="https://a.example/"></a></p>', 'One'],
    ['pictures that are data', '<p>One<img src="data:image/png;base64,AA"></p>', 'One'],
    ['tables without cells', '<p>One</p><table></table>', 'One'],
  ])('%s', (_, html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });
});

describe('a heading is one line', () => {
  test.each([
    ['<h2>A<br>B</h2>', '## A B'],
    ['<h3>A <br> <b>B</b></h3>', '### A **B**'],
    ['<h2>A<br></h2>', '## A'],
    ['<h2><br></h2><p>One</p>', 'One'],
    ['<h2>A</h2><h3>B</h3>', '## A\n\n### B'],
    ['<h6>A <em>B</em></h6>', '###### A *B*'],
    ['<h2>We are #</h2><h3>A ##</h3>', '## We are \\#\n\n### A \\##'],
    ['<h2>C# or # in F#</h2>', '## C# or # in F#'],
    ['<p>A<br>B</p>', 'A  \nB'],
    ['<figure><img src="/a.jpg"><figcaption><p>A</p><h3>B</h3></figcaption></figure>', '_A B_'],
  ])('%s', (html, expected) => {
    expect(markdownBody(html)).toBe(expected);
  });
});
