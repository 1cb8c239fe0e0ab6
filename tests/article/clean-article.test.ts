/** Clean articles of whole pages: what comes back in its place, what goes, and in which order. */
import { describe, expect, test } from 'vitest';
import { articleOfCopy } from '../../src/article/article-of-copy.ts';
import { BODY, PARAGRAPHS, PARSER, type Parts, p, page, read, URL } from './pier-page.ts';

test('has all of a plain article and nothing else', () => {
  const { text, title, leftOut, promoShare, minutes, notices } = read(page(BODY));
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
  expect({ title, leftOut, promoShare, minutes, notices }).toEqual({
    title: 'Pier to open again',
    leftOut: [],
    promoShare: 0,
    minutes: 1,
    notices: [],
  });
});

describe('keeps in its place', () => {
  test.each([
    [
      'a short first paragraph',
      '<p class="lead">Divers, masons and a cake.</p>',
      'Divers, masons and a cake.',
    ],
    ['a sub-heading', '<h2>Stones from the sea bed</h2>', 'Stones from the sea bed'],
    [
      'a list',
      '<ul><li>Autumn: the piles</li><li>Winter: the deck</li><li>Spring: the lamps</li></ul>',
      'Winter: the deck',
    ],
    [
      'a table',
      '<table><thead><tr><th>Year</th><th>Crowns</th></tr></thead><tbody><tr><td>First</td><td>Four million</td></tr><tr><td>Second</td><td>Nine million</td></tr></tbody></table>',
      'Nine million',
    ],
    [
      'a quotation',
      '<blockquote><p>“We have counted every stone twice, and named some of them,” said Ms Tregear.</p></blockquote>',
      'named some of them',
    ],
    [
      'a caption',
      '<figure><img src="/img/pier.jpg" alt="The pier" width="900" height="600"><figcaption>The stump of the pier on Tuesday evening.</figcaption></figure>',
      'The stump of the pier',
    ],
    ['code', '<pre><code>tide = level(now) - datum</code></pre>', 'tide = level(now) - datum'],
  ])('%s', (_, markup, words) => {
    const { text } = read(page(p(0) + p(1) + markup + p(2) + p(3) + p(4)));
    const lines = text.split('\n\n');
    const at = lines.findIndex((line) => line.includes(words));
    expect(at).toBeGreaterThan(lines.indexOf(PARAGRAPHS[1] ?? ''));
    expect(at).toBeLessThan(lines.indexOf(PARAGRAPHS[2] ?? ''));
  });

  test('what the tables, lists and pictures of the page are', () => {
    const list = '<ol><li>The piles, in autumn</li><li>The deck, in winter</li></ol>';
    const picture =
      '<figure class="image"><img src="/img/pier.jpg" alt="The pier"><figcaption>The stump of the pier on Tuesday evening.</figcaption></figure>';
    const { html } = read(page(p(0) + p(1) + list + picture + p(2) + p(3) + p(4)));
    expect(html).toContain(list);
    expect(html).toContain(
      '<figure><img src="https://www.sandlow-courier.example/img/pier.jpg" alt="The pier"><figcaption>The stump of the pier on Tuesday evening.</figcaption></figure>',
    );
  });
});

describe('leaves out', () => {
  const teasers = [
    'Lamps for the quay',
    'A whale off Porth Quell',
    'Ferry timetable changes in June',
    'The last net maker',
  ]
    .map(
      (title) =>
        `<li class="teaser"><a href="/coast/${title.length}"><img src="/t.jpg" width="90" height="60" alt=""><h3>${title}</h3></a></li>`,
    )
    .join('');
  const comment = (name: string, text: string): string =>
    `<li class="comment"><b class="fn">${name}</b> <time>3 hours ago</time><p>${text}</p><a href="#reply">Reply</a></li>`;
  test.each<[string, Parts, RegExp]>([
    [
      'share bars',
      {
        before:
          '<div class="share-bar"><a href="https://faces.example/sharer?u=1">Share</a> <a href="mailto:?body=1">Mail</a></div>',
      },
      /Share|Mail/,
    ],
    [
      'related teasers',
      { after: `<section class="related"><h2>More from the coast</h2><ul>${teasers}</ul></section>` },
      /More from|whale|Ferry/,
    ],
    [
      'teasers without a name',
      { around: `<div><h2>More from the coast</h2><ul>${teasers}</ul></div>` },
      /More from|whale|Ferry/,
    ],
    [
      'comments',
      {
        after: `<section id="comments"><h2>2 comments</h2><ol>${comment('Jory', 'I proposed to my wife on that pier, and I will be there with her on the first day.')}${comment('Morwenna', 'Let us hope that they have learned to build for storms this time, because another will come.')}</ol></section>`,
      },
      /comments|proposed|learned/,
    ],
    [
      'cookie dialogs',
      {
        around:
          '<div id="cookie-consent" role="dialog"><p>We and our partners use cookies to measure and to improve our service. You can choose which of them you allow.</p><button>Accept all</button><button>Choose</button></div>',
      },
      /cookies|Accept/,
    ],
    ['the menu and the foot', {}, /Culture|Imprint|©/],
    [
      'a sign-up form',
      {
        after:
          '<div class="newsletter-signup"><h3>Our newsletter</h3><p>Subscribe to our free newsletter and get five stories from the coast every Friday morning.</p><form><input type="email" placeholder="Your email"><button>Sign up for free now</button></form></div>',
      },
      /newsletter|Sign up/,
    ],
    [
      'tags',
      {
        after:
          '<div class="tags">Topics: <a href="/tag/pier">Pier</a> <a href="/tag/storms">Storms</a></div>',
      },
      /Topics|Storms/,
    ],
  ])('%s', (_, parts, words) => {
    const { text } = read(page(BODY, parts));
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toMatch(words);
  });
});

describe('promos', () => {
  const pitch = (id: string): string =>
    `<div class="box" data-winnow-promo="${id}"><h3>Free webinar</h3><p>Reserve your seat for our webinar on safe savings, and learn in one hour how to double your money.</p><a href="/webinar?a=1">Register now</a></div>`;

  test('leave a mark in their place, and are handed on', () => {
    const { html, text, leftOut, promoShare } = read(page(p(0) + p(1) + pitch('7f') + p(2) + p(3) + p(4)));
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
    expect(html).toContain(`${PARAGRAPHS[1]}</p><div data-winnow-promo="7f"></div><p>${PARAGRAPHS[2]}`);
    expect(leftOut.map(({ id }) => id)).toEqual(['7f']);
    expect(leftOut[0]?.html).toContain('href="https://www.sandlow-courier.example/webinar?a=1"');
    expect(promoShare).toBeGreaterThan(0.1);
    expect(promoShare).toBeLessThan(0.2);
  });

  test('of one line without a box go as well, and nothing with them', () => {
    const line = `<a href="/buy" data-winnow-promo="7f">${PARAGRAPHS[1]} Buy the chart of it now.</a>`;
    const { text, leftOut, promoShare } = read(page(p(0) + p(1) + line + p(2) + PARAGRAPHS[3] + p(4)));
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
    expect(leftOut.map(({ id }) => id)).toEqual(['7f']);
    expect(promoShare).toBeGreaterThan(0.1);
  });

  test('after the article are handed on without a mark', () => {
    const { html, leftOut } = read(page(BODY, { after: pitch('7f') }));
    expect(html).not.toContain('data-winnow-promo');
    expect(leftOut).toHaveLength(1);
  });
});

test('says once who wrote it', () => {
  const head = '<meta name="author" content="Ida Brandt">';
  const before = '<div class="by"><p>By</p><p><a href="/ida">Ida Brandt</a></p></div>';
  const { byline, text } = read(page(BODY, { head, before }));
  expect(byline).toBe('Ida Brandt');
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
});

describe('never breaks on', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'Sandlow'],
    ['an unclosed page', page(BODY).slice(0, 1500)],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
    ['a thousand boxes in each other', `${'<div>'.repeat(1000)}${BODY}`],
    [
      'markup that names our attributes',
      page(BODY).replace('<p>', '<p data-winnow-owner="0" data-winnow-clutter data-winnow-picture="1">'),
    ],
    [
      'broken data',
      page(BODY, {
        head: '<script type="application/ld+json">[{"@type":["NewsArticle"],"author":[null,{"name":{}}],"image":[[]]}]</script>',
      }),
    ],
    ['broken addresses', page(`${BODY}<p><a href="http://[">x</a><img src="http://["></p>`)],
  ])('%s', (_, html) => {
    expect(() => articleOfCopy({ url: URL, html }, PARSER)).not.toThrow();
  });

  test('an address that is none', () => {
    expect(articleOfCopy({ url: 'nowhere', html: page(BODY) }, PARSER)?.text).toContain(PARAGRAPHS[0]);
  });

  test('scripts of the page: none comes into the text or runs', () => {
    const evil =
      '<script>document.title = "gone"</script><p onclick="go()">Tide tables hang at the harbour office, as they always have, and the board keeps them up to date. <a href="javascript:go()">More</a></p>';
    const { html, title } = read(page(p(0) + p(1) + evil + p(2) + p(3) + p(4)));
    expect(title).toBe('Pier to open again');
    expect(html).not.toMatch(/script|onclick|gone/);
  });
});

test('reads from right to left where the letters do', () => {
  const hebrew =
    'המזח הישן ייפתח שוב בקיץ הבא, כך החליטה מועצת הנמל ביום שלישי, אחת עשרה שנים אחרי הסערה שלקחה את חציו. ';
  const body = [1, 2, 3, 4].map((times) => `<p>${hebrew.repeat(times)}</p>`).join('');
  expect(read(page(body, { attributes: '' })).dir).toBe('rtl');
  expect(read(page(BODY, { attributes: '' })).dir).toBe('ltr');
});

describe('of two articles on a page', () => {
  const story = (title: string, of: string, times: number): string =>
    `<article class="post"><h1>${title}</h1>${Array.from(
      { length: times },
      (_, i) =>
        `<p>${of} number ${i} was counted again by the keeper, who wrote down the hour, the wind and the tide, and sent the list to the harbour board in the evening.</p>`,
    ).join('')}</article>`;
  const pageWith = (first: number, second: number): string =>
    `<!doctype html><html lang="en"><head><title>The gulls of Sandlow</title></head><body><main>
${story('The gulls of Sandlow', 'Gull', first)}${story('The boats of Quell', 'Boat', second)}</main></body></html>`;

  test.each([
    [12, 12],
    [10, 38],
  ])('the second is not shown, be it %i and %i paragraphs', (first, second) => {
    const { text, notices } = read(pageWith(first, second));
    expect(notices).toContain('several');
    expect(text).toMatch(`Gull number ${first - 1} `);
    expect(text).not.toMatch(/Boat number/);
  });

  test('one alone is shown to its end', () => {
    const { text, notices } = read(pageWith(38, 0));
    expect(notices).not.toContain('several');
    expect(text).toMatch(/Gull number 37 /);
  });
});
