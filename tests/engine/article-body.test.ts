/** What the article's text, as a page gives it in structured data, has of the page, and what it leaves out. */
import { describe, expect, test } from 'vitest';
import { isLeftOut } from '../../src/engine/article-body.ts';
import type { Run } from '../../src/engine/decide.ts';
import type { Page } from '../../src/engine/page.ts';
import { blockWith, pageOf } from './documents.ts';
import { PARAGRAPHS } from './pages/plain-article.ts';

const OFFER = 'Brass lamps from the keeper’s workshop: order before Sunday.';
const AFTER = 'More lamps are in the window of the harbour shop.';

/** An article with an offer among its paragraphs and a line after them, and with such structured data. */
function pageWith(...scripts: readonly string[]): Page {
  const [first = '', ...others] = PARAGRAPHS;
  const head = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  const text = [first, OFFER, ...others].map((each) => `<p>${each}</p>`).join('');
  return pageOf(
    `<html lang="en"><head>${head}</head><body><main><h1>The lighthouse on the cape</h1><div>${text}</div></main><footer><p>${AFTER}</p></footer></body></html>`,
  );
}

const giving = (articleBody: unknown): string => JSON.stringify({ '@type': 'NewsArticle', articleBody });

/** Whether the line of a page that has these words is left out, on a page with such structured data. */
function leavesOut(words: string, ...scripts: readonly string[]): boolean {
  const page = pageWith(...scripts);
  const { index } = blockWith(page, words);
  return isLeftOut(page, { first: index, end: index + 1 } as Run);
}

const WHOLE = PARAGRAPHS.join('\n\n');

describe('leaves out a line among its paragraphs', () => {
  test.each<[string, string]>([
    ['an article’s text', giving(WHOLE)],
    [
      'one in another rendering',
      giving(PARAGRAPHS.map((each) => `<p>${each.toUpperCase()}</p>`).join('&nbsp;')),
    ],
    ['one in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, JSON.parse(giving(WHOLE))] })],
    ['one of which some is missing', giving(PARAGRAPHS.slice(0, -1).join(' '))],
  ])('%s', (_, script) => {
    expect(leavesOut(OFFER, script)).toBe(true);
  });

  test('one of several texts that all lack it', () => {
    expect(leavesOut(OFFER, giving(WHOLE), giving(PARAGRAPHS[0]))).toBe(true);
  });
});

describe('does not leave out', () => {
  test.each<[string, string, readonly string[]]>([
    ['anything where there is no text', OFFER, []],
    ['anything where structured data has no text', OFFER, ['{"@type":"NewsArticle","headline":"Lamps"}']],
    ['anything where it is empty', OFFER, [giving('')]],
    ['anything where it is no text', OFFER, [giving([WHOLE])]],
    ['anything where it is broken', OFFER, [`${giving(WHOLE)}}`]],
    ['anything where it is the beginning alone', OFFER, [giving(PARAGRAPHS[0])]],
    [
      'anything where it is of another article',
      OFFER,
      [giving('The ferry to the islands sails again. '.repeat(20))],
    ],
    ['a line that the text has', OFFER, [giving([PARAGRAPHS[0], OFFER, ...PARAGRAPHS.slice(1)].join(' '))]],
    ['a line that another text has', OFFER, [giving(WHOLE), giving(OFFER)]],
    ['a paragraph', PARAGRAPHS[1] as string, [giving(WHOLE)]],
    [
      'a paragraph with a note in its middle',
      PARAGRAPHS[1] as string,
      [giving(WHOLE.replace(PARAGRAPHS[1] as string, (each) => each.replace(/^(.{45})/, '$1 [note 3] ')))],
    ],
    ['what stands after the paragraphs', AFTER, [giving(WHOLE)]],
    ['the headline', 'The lighthouse on the cape', [giving(WHOLE)]],
  ])('%s', (_, words, scripts) => {
    expect(leavesOut(words, ...scripts)).toBe(false);
  });

  test('a run of which the text has a line', () => {
    const page = pageWith(giving(WHOLE));
    const { index } = blockWith(page, OFFER);
    expect(isLeftOut(page, { first: index, end: index + 2 } as Run)).toBe(false);
  });
});
