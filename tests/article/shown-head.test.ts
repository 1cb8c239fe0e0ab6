/** What the top of an article says for readers alone: who wrote it, and when. */
import { describe, expect, test } from 'vitest';
import { bylineShown, dayShown } from '../../src/article/shown-head.ts';
import { pageOf } from '../engine/documents.ts';

const TEXT =
  'The old pier will be open again by the summer after next, the harbour board decided on Tuesday night. ';
const BODY = `<p>${TEXT.repeat(3)}</p>`.repeat(4);
const HEADLINE = '<h1>Pier to open again, and soon</h1>';

function around({ far = '', above = '', below = '', after = '' }): Parameters<typeof bylineShown>[0] {
  return pageOf(
    `<html lang="en"><body>${far}<main>${above}${HEADLINE}${below}${BODY}${after}</main></body></html>`,
  );
}

describe('the names', () => {
  test.each([
    ['below the headline', { below: '<p>By Ada Quill</p>' }],
    ['below the headline and a lead', { below: `<p>${TEXT}</p><p>By Ada Quill</p>` }],
    ['in a link', { below: '<div>By <a href="/ada">Ada Quill</a> | 12 March 2031</div>' }],
    ['right above the headline', { above: '<p>By Ada Quill</p><p>Coast</p>' }],
    [
      'below the headline rather than above',
      { above: '<p>By Bruno Halm</p>', below: '<p>By Ada Quill</p><p>By Carla Parr</p>' },
    ],
  ])('%s', (_, parts) => {
    expect(bylineShown(around(parts), 'en')).toBe('Ada Quill');
  });

  test.each([
    ['without a word before them', { below: '<p>Ada Quill</p>' }],
    ['of a photographer', { below: '<p>Photo by Ada Quill</p>' }],
    ['in a heading', { below: '<h2>By Ada Quill</h2>' }],
    ['not seen', { below: '<p style="display:none">By Ada Quill</p>' }],
    ['in the text', { below: `<p>By Ada Quill, ${TEXT.repeat(2)}</p>` }],
    ['below the second paragraph', { below: `<p>${TEXT}</p><p>${TEXT}</p><p>By Ada Quill</p>` }],
    ['after the article', { after: '<p>By Ada Quill</p>' }],
    ['above the headline in no box with it', { far: '<p>By Ada Quill</p>' }],
    [
      'far above the headline',
      { above: '<p>By Ada Quill</p><p>Coast</p><p>Town</p><p>Sea</p><p>Weather</p>' },
    ],
  ])('but none that stand %s', (_, parts) => {
    expect(bylineShown(around(parts), 'en')).toBe('');
  });
});

describe('the day', () => {
  const HEAD = { byline: 'Ada Quill', siteName: '', lang: 'en' };
  test.each([
    ['below the headline', { below: '<p>12 March 2031</p>' }],
    ['with its day of the week', { below: '<p>Wednesday, 12 March 2031</p>' }],
    ['with the names', { below: '<p>By Ada Quill · 12 March 2031</p>' }],
    ['right above the headline', { above: '<div>12 March 2031</div><p>Coast</p>' }],
    [
      'below the headline rather than above',
      { above: '<p>14 March 2031</p>', below: '<p>12 March 2031</p>' },
    ],
    ['above the headline, its month short', { above: '<p>Mar 12, 2031</p>' }],
    ['above the headline, the nearest', { above: '<p>14 March 2031</p><p>12 March 2031</p>' }],
  ])('%s', (_, parts) => {
    expect(dayShown(around(parts), HEAD)).toBe('2031-03-12');
  });

  test.each([
    ['of a change', { above: '<p>Updated 12 March 2031</p>', below: '<p>Updated: 12 March 2031</p>' }],
    ['in a sentence', { below: '<p>Open from 12 March 2031</p>' }],
    ['not seen', { above: '<p style="display:none">12 March 2031</p>' }],
    ['after the article', { after: '<p>12 March 2031</p>' }],
    ['above the headline in no box with it', { far: '<p>12 March 2031</p>' }],
    ['above the headline with its day of the week', { above: '<p>Wednesday, 12 March 2031</p>' }],
    ['far above the headline', { above: '<p>12 March 2031</p><p>Coast</p><p>Town</p><p>Sea</p>' }],
  ])('but none that stands %s', (_, parts) => {
    expect(dayShown(around(parts), HEAD)).toBe('');
  });
});
