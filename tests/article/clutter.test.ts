/** What is kept from Readability: only what is surely no article. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { clutterOf } from '../../src/article/clutter.ts';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';

const PARAGRAPH = `<p>${'The old pier will be open again by the summer after next, the harbour board decided. '.repeat(4)}</p>`;
const BODY = `<h1>Pier to open again</h1>${PARAGRAPH.repeat(4)}`;

/** The ids of the clutter on a page. */
function clutterIn(markup: string): readonly string[] {
  const { document } = new JSDOM(`<!doctype html><body>${markup}</body>`).window;
  return clutterOf(readPage(document, segment(document), '')).map(({ id }) => id);
}

describe('is clutter', () => {
  test.each([
    ['a menu', '<nav id="x"><a href="/a">Coast</a></nav>'],
    ['a menu by its role', '<div role="navigation" id="x"><a href="/a">Coast</a></div>'],
    ['a dialog', '<dialog id="x">Choose what you allow</dialog>'],
    ['a cookie bar', '<div class="cookie-bar" id="x"><p>We use cookies to measure our service.</p></div>'],
    ['comments', '<section class="comments" id="x"><p>I was there, too, and will come back.</p></section>'],
    ['a share bar', '<ul class="share-buttons" id="x"><li>Share</li></ul>'],
    ['related articles', '<div class="related-posts" id="x"><a href="/b">A whale off Porth Quell</a></div>'],
  ])('%s', (_, markup) => {
    expect(clutterIn(BODY + markup)).toEqual(['x']);
  });

  test('as a whole, not part by part', () => {
    expect(clutterIn(`${BODY}<nav id="x"><div class="share" id="y">Share</div></nav>`)).toEqual(['x']);
  });
});

describe('is none', () => {
  test.each([
    ['the article, whatever it is called', `<div class="related comments share">${BODY}</div>`],
    [
      'what holds the headline',
      `<div class="social-header"><h1>Pier to open again</h1></div>${PARAGRAPH.repeat(4)}`,
    ],
    ['an aside', `${BODY}<aside><p>The pier was built in 1881.</p></aside>`],
    ['a footer with notes', `${BODY}<footer><p>1 Minutes of the harbour board, page 4.</p></footer>`],
    ['most of the text', `${BODY}<div class="comments">${'<span>I was there.</span>'.repeat(400)}</div>`],
    [
      'anything where there is no body',
      '<nav><a href="/a">Coast</a></nav><div class="comments">None yet</div>',
    ],
  ])('%s', (_, markup) => {
    expect(clutterIn(markup)).toEqual([]);
  });
});
