/** The clean article: without the promos of the page. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { Article } from '../../src/article/types.ts';

const paragraph = (text: string): string => `<p>${`${text} `.repeat(14).trim()}.</p>`;
const BODY = [
  'The council met on Tuesday, and it sat late',
  'Nobody spoke against the bridge, which surprised many',
]
  .map(paragraph)
  .join('');
const PITCH = `<div id="pitch">${paragraph('Reserve your seat in our free webinar today, dear reader')}</div>`;

function pageOf(article: string, { attributes = 'lang="en"', head = '' } = {}): Document {
  const html = `<!doctype html><html ${attributes}><head><title>The bridge</title>${head}</head><body>
    <article><h1>The bridge</h1>${article}</article></body></html>`;
  return new JSDOM(html).window.document;
}

const URL = 'https://www.kiesel-bote.example/town/bridge';

/** The article without what the selector finds. */
function read(document: Document, selector = 'nothing'): Article | null {
  return readArticle(document, {
    url: URL,
    promos: new Map([['pitch', [...document.querySelectorAll(selector)]]]),
  });
}

describe('readArticle', () => {
  test('leaves out the promos, keeps everything around them', () => {
    const document = pageOf(BODY + PITCH + paragraph('The mayor will open it in spring, weather allowing'));
    const article = read(document, '#pitch');
    expect(article?.text).toMatch(/council met/);
    expect(article?.text).toMatch(/open it in spring/);
    expect(article?.text).not.toMatch(/webinar/);
    expect(article?.html).not.toMatch(/webinar/);
  });

  test('takes a promo for text when nobody says it is one, and it is not clear by itself', () => {
    const mild = paragraph('Prints of the bridge are to be had from our house, and a calendar as well');
    expect(read(pageOf(BODY + mild))?.text).toMatch(/calendar/);
  });

  test('makes links and pictures absolute', () => {
    const document = pageOf(
      `${BODY}<p>See <a href="../map?x=1#top">the map</a>. <img src="a.png" alt="map"></p>${BODY}`,
    );
    const html = read(document)?.html ?? '';
    expect(html).toMatch('href="https://www.kiesel-bote.example/map?x=1#top"');
    expect(html).toMatch('src="https://www.kiesel-bote.example/town/a.png"');
  });

  test.each([
    ['another site', 'https://files.example/deep/', 'https://files.example/deep/map'],
    ['a folder', '/deep/', 'https://www.kiesel-bote.example/deep/map'],
    ['nothing', '', 'https://www.kiesel-bote.example/town/map'],
    ['data', 'data:text/html,x', 'https://www.kiesel-bote.example/town/map'],
  ])('follows a page whose addresses are meant from %s', (_, href, expected) => {
    const markup = `${BODY}<p>See <a href="map">the map</a> and <a href="https://x.example/a">more</a>.</p>${BODY}`;
    const html = read(pageOf(markup, { head: `<base href="${href}">` }))?.html ?? '';
    expect(html).toMatch(`href="${expected}"`);
    expect(html).toMatch('href="https://x.example/a"');
  });

  test.each([
    ['chosen block by block', BODY],
    ['that is left to Readability', '<p>The mayor opened it, and the band played.</p>'.repeat(20)],
  ])('asks no counter who reads an article %s', (_, body) => {
    const article = read(
      pageOf(`${body}<img src="/bridge.jpg" alt=""><img src="/count" width="1" height="1">${body}`),
    );
    expect(article?.html).toMatch(/bridge\.jpg/);
    expect(article?.html).not.toMatch(/count/);
  });

  test('separates paragraphs by a blank line', () => {
    const document = pageOf(BODY);
    expect(read(document)?.text.split('\n\n')).toHaveLength(2);
  });

  test.each([
    ['lang="en"', 'ltr'],
    ['lang="ar" dir="rtl"', 'rtl'],
    ['lang="he" dir="RTL"', 'rtl'],
    ['lang="en" dir="sideways"', 'ltr'],
  ] as const)('reads the direction of <html %s>', (attributes, dir) => {
    expect(read(pageOf(BODY, { attributes }))?.dir).toBe(dir);
  });

  test('reads title, byline, site and language', () => {
    const head =
      '<meta property="og:site_name" content="Kiesel-Bote"><meta name="author" content="Ida Brandt">';
    const article = read(pageOf(BODY, { attributes: 'lang="en-GB"', head }));
    expect(article).toMatchObject({
      title: 'The bridge',
      byline: 'Ida Brandt',
      siteName: 'Kiesel-Bote',
      lang: 'en-GB',
    });
  });

  test.each([
    ['an empty page', '<!doctype html>'],
    ['a page without text', '<!doctype html><body><div></div>'],
  ])('finds no article on %s', (_, html) => {
    expect(read(new JSDOM(html).window.document)).toBeNull();
  });
});

describe('minutes', () => {
  const long = paragraph('The mayor will open it in spring, weather allowing').repeat(12);
  const minutes = (more: string): number | undefined => read(pageOf(BODY + long + more))?.minutes;

  test('are no more for one name in another script', () => {
    expect(minutes(`<p>The band is called 桟橋, and it played until the morning came.</p>`)).toBe(
      minutes(''),
    );
  });

  test('count the characters of such a script for what they say', () => {
    expect(minutes(`<p>${'桟橋は来年の夏に再開する。'.repeat(100)}</p>`)).toBe((minutes('') ?? 0) + 3);
  });
});

describe('the author', () => {
  const head = '<meta name="author" content="Ida Brandt">';

  test.each(['By Ida Brandt', 'Ida Brandt'])('is named once, above the article: %s', (line) => {
    const article = read(pageOf(`<p class="byline">${line}</p>${BODY}`, { head }));
    expect(article?.byline).toBe('Ida Brandt');
    expect(article?.text).toMatch(/^The council met/);
  });

  test('stays in a sentence of the article', () => {
    const article = read(
      pageOf(`${BODY}<p>By Ida Brandt and the anglers the decision was cheered.</p>`, { head }),
    );
    expect(article?.text).toMatch(/the anglers the decision/);
  });
});

describe('a line of the page about names and dates', () => {
  const head =
    '<meta name="author" content="Ida Brandt"><meta property="article:published_time" content="2031-05-04">';
  const own = BODY.match(/<p>.*?<\/p>/gs) ?? [];
  /** The text of an article with a line behind so many of its paragraphs. */
  const textWith = (line: string, at: number): string => {
    const paragraphs = own.toSpliced(at, 0, `<p>${line}</p>`).join('');
    return read(pageOf(paragraphs, { head }))?.text ?? '';
  };

  test.each([
    ['By Ida Brandt, 4 May 2031', 0],
    ['4 May 2031', 0],
    ['Ida Brandt · 4 May 2031 · 3 min read', 1],
  ])('goes where it says no more than the head: %s behind %i paragraphs', (line, at) => {
    expect(textWith(line, at)).toBe(textWith('', at));
  });

  test.each([
    ['By Ida Brandt, updated on 5 May 2031', 0],
    ['By Ida Brandt in Porth Quell, 4 May 2031', 0],
    ['4 May 2031 was a long day, as Ida Brandt says, and the rain never stopped.', 0],
    ['4 May 2031', 2],
  ])('stays elsewhere, and where it says more: %s behind %i paragraphs', (line, at) => {
    expect(textWith(line, at)).toContain(line);
  });
});

describe('the day', () => {
  const author = '<meta name="author" content="Ida Brandt">';
  const dayOf = (line: string, { at = 0, head = author } = {}): string => {
    const own = BODY.match(/<p>.*?<\/p>/gs) ?? [];
    return read(pageOf(own.toSpliced(at, 0, line).join(''), { head }))?.published ?? '';
  };

  test.each([
    ['<p>4 May 2031</p>', 0, '2031-05-04'],
    ['<p>By Ida Brandt, May 4, 2031</p>', 0, '2031-05-04'],
    ['<p>Published: 4 May 2031, 10:25</p>', 0, '2031-05-04'],
    ['<p>4 May 2031</p>', 1, '2031-05-04'],
    ['<p>4 May 2031 at 10:25 UTC</p>', 0, '2031-05-04T10:25:00Z'],
  ])('is that which %s tells behind %i paragraphs', (line, at, day) => {
    expect(dayOf(line, { at })).toBe(day);
  });

  test.each([
    ['<p>Updated on 4 May 2031</p>', 0],
    ['<p>Recorded on 4 May 2031 in Porth Quell</p>', 0],
    ['<p>By Ole Kamp, 4 May 2031</p>', 0],
    ['<p hidden>4 May 2031</p>', 0],
    ['<p>May 2031</p>', 0],
    ['<p>4 May 2031</p>', 2],
  ])('is not told by %s behind %i paragraphs', (line, at) => {
    expect(dayOf(line, { at })).toBe('');
  });

  test('is not that above the headline, which is the day of the visit', () => {
    const document = new JSDOM(
      `<html lang="en"><body><p>Friday, 4 May 2031</p><article><h1>The bridge</h1>${BODY}</article>`,
    ).window.document;
    expect(read(document)?.published).toBe('');
  });

  test('is what the page says of itself, whatever it shows', () => {
    const head = `${author}<meta property="article:published_time" content="2031-05-03">`;
    expect(dayOf('<p>4 May 2031</p>', { head })).toBe('2031-05-03');
  });
});
