/** What tells kinds of pages apart, one measure at a time. */
import { describe, expect, test } from 'vitest';
import { KIND_FEATURES, kindFeatures } from '../../../src/engine/features/kind.ts';
import { pageOf } from '../documents.ts';

const LINE =
  'The council of Sandlow agreed on Monday to rebuild the northern pier, which had been closed after two storms.';
const STORY = `<p>${LINE}</p>`.repeat(5);
const BOX = `<p>Anna</p><p>${LINE}</p>`;

function measure(name: string, html: string): number {
  const at = KIND_FEATURES.indexOf(name);
  if (at < 0) throw new Error(`No feature is named ${name}`);
  return kindFeatures(pageOf(html))[at] ?? Number.NaN;
}

describe('said or not, seen or not', () => {
  test.each<[string, string, number]>([
    ['type:article', `<head><meta property="og:type" content="article"></head>${STORY}`, 1],
    ['type:article', STORY, 0],
    ['near:byline', `<h1>Pier</h1><p>By Petra Voss</p>${STORY}`, 1],
    ['near:byline', `<h1>Pier</h1><p class="c-byline">Petra Voss</p>${STORY}`, 1],
    ['near:byline', `<h1>Pier</h1><p><a href="/author/voss">Petra Voss</a></p>${STORY}`, 1],
    ['near:byline', `<h1>Pier</h1><p>Petra Voss</p>${STORY}`, 0],
    ['near:byline', `<h1>Pier</h1><p>by the sea</p>${STORY}`, 0],
    ['near:byline', `<h1>Pier</h1>${STORY}<h2>More</h2>${STORY}<p>By Petra Voss</p>`, 0],
    ['near:date', `<h1>Pier</h1><p>4 May 2026</p>${STORY}`, 1],
    ['near:date', `<h1>Pier</h1><p class="entry-date">yesterday</p>${STORY}`, 1],
    ['near:date', `<h1>Pier</h1><p>yesterday</p>${STORY}`, 0],
    ['near:date', `<h1>Pier</h1><p class="update">soon</p>${STORY}`, 0],
    ['near:date', `<h1>Pier</h1>${STORY}<h2>More</h2>${STORY}<p>© 2026, Sandlow</p>`, 0],
    ['text:element', `<article>${STORY}</article>`, 1],
    ['text:element', `<article>${BOX}</article><main>${STORY.repeat(3)}</main>`, 0],
  ])('%s in %s: %d', (name, html, value) => {
    expect(measure(name, html)).toBe(value);
  });
});

describe('shares', () => {
  test.each<[string, string, number, number]>([
    ['title:headline', `<title>Northern pier rebuilt | Post</title><h1>Northern rebuilt</h1>${STORY}`, 1, 1],
    ['title:headline', `<title>Sandlow Post</title><h1>Northern pier rebuilt</h1>${STORY}`, 0, 0],
    ['title:headline', STORY, 0, 0],
    ['text:share', STORY, 1, 1],
    ['text:share', `<main>${STORY}</main><ul>${'<li>Pier works</li>'.repeat(200)}</ul>`, 0.1, 0.3],
    ['text:boxes', `<main>${`<div class="post">${BOX}</div>`.repeat(5)}</main>`, 0.9, 1],
    ['text:boxes', `<main>${STORY}<div class="post">${BOX}</div></main>`, 0, 0],
    ['text:boxes', `<main>${STORY}</main>`, 0, 0],
    ['text:exclamations', `<main>${STORY.replaceAll('.', '!')}</main>`, 3, 3],
    ['text:exclamations', `<main>${STORY}</main>`, 0, 0],
    ['page:dates', `<main>${STORY}</main><ul>${'<li>4 May 2026</li>'.repeat(20)}</ul>`, 1, 1],
    ['page:dates', `<main>${STORY}</main>`, 0, 0],
    ['page:buttons', `${STORY}${'<button>Add</button>'.repeat(60)}`, 1, 1],
    ['page:buttons', STORY, 0, 0],
  ])('%s in %.80s', (name, html, from, to) => {
    const value = measure(name, html);
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  });

  test.each(['', '<p>x</p>', '<h1>Only a headline</h1>', '<main></main>'])('are numbers on %j', (html) => {
    const features = kindFeatures(pageOf(html, ''));
    expect(features).toHaveLength(KIND_FEATURES.length);
    expect(features.filter((value) => !(value >= 0 && value <= 3))).toEqual([]);
  });
});
