/** Lines with which articles ask their readers to sign up. */
import { describe, expect, test } from 'vitest';
import { agree } from '../../src/engine/agree.ts';
import type { Run } from '../../src/engine/decide.ts';
import type { Page } from '../../src/engine/page.ts';
import { isSignUpLine } from '../../src/engine/sign-up-line.ts';
import { pageOf } from './documents.ts';
import { type Around, PARAGRAPHS, plainArticle } from './pages/plain-article.ts';

/** The first block of a page in an element of class `line`, or with other words, as a run. */
function runIn({ blocks, body }: Page, words?: string): Run {
  const first = blocks.findIndex(({ text, owner }) =>
    words ? text.includes(words) : owner.tokens.includes('line'),
  );
  if (first < 0) throw new Error('There is no such line');
  return { parent: body.container, from: 0, to: 0, first, end: first + 1, evidence: 0 } as unknown as Run;
}

function isOne(around: Around): boolean {
  const page = pageOf(plainArticle(around));
  return isSignUpLine(page, runIn(page));
}

const line = (text: string): string => `<p class="line">${text}</p>`;
const LETTER = 'to our <a href="/letter">weekly newsletter</a> about the northern cape.';

describe('is one at the end of the text', () => {
  test.each([
    ['a newsletter', `Subscribe ${LETTER}`],
    [
      'more of a letter',
      'Was this letter about the cape forwarded to you? <a href="/letter">Sign up</a> by email.',
    ],
    [
      'a channel',
      'Subscribe to <a href="https://videos.example/cape">The Cape on YouTube</a> for more of this.',
    ],
    ['a magazine', 'More of the cape? <a href="/cape">Subscribe to our magazine</a>, six issues a year.'],
    ['an app', 'Download and <a href="/app">subscribe to the Cape app</a> on your mobile phone.'],
  ])('of %s', (_, text) => {
    expect(isOne({ end: line(text) })).toBe(true);
  });
});

test.each<[string, Around]>([
  ['between paragraphs', { middle: line(`Subscribe ${LETTER}`) }],
  ['right after the article', { after: line(`Subscribe ${LETTER}`) }],
])('is one %s', (_, around) => {
  expect(isOne(around)).toBe(true);
});

describe('is none', () => {
  test.each<[string, Around]>([
    ['without a link', { end: line('Subscribe to our weekly newsletter about the northern cape.') }],
    ['that asks nothing', { end: line('Our <a href="/letter">weekly newsletter</a> tells of the cape.') }],
    ['that does not say for what', { end: line('<a href="/cape">Register for a walk</a> over the cape.') }],
    [
      'as long as a paragraph',
      { end: line(`Subscribe ${LETTER} ${PARAGRAPHS[2]} ${PARAGRAPHS[3]} ${PARAGRAPHS[4]}`) },
    ],
    ['before the article', { before: line(`Subscribe ${LETTER}`) }],
    ['far below the article', { after: '<p>Weather</p>'.repeat(12) + line(`Subscribe ${LETTER}`) }],
  ])('%s', (_, around) => {
    expect(isOne(around)).toBe(false);
  });

  test('that is told in other words', () => {
    const said = 'The keeper subscribed to <a href="/news/3">nothing</a>, and the cape had no telephone.';
    expect(isOne({ end: line(said) })).toBe(false);
  });

  test('with a line more', () => {
    const page = pageOf(
      plainArticle({ end: line(`Subscribe ${LETTER}`) + line('More of the lighthouse keeper.') }),
    );
    const run = runIn(page);
    expect(isSignUpLine(page, run)).toBe(true);
    expect(isSignUpLine(page, { ...run, end: run.end + 1 })).toBe(false);
  });
});

test('makes a proposal surer, and none that is alike', () => {
  const twin = 'Subscribe to our weekly newsletter about the northern cape, or do not.';
  const page = pageOf(plainArticle({ end: line(`Subscribe ${LETTER}`) + line(twin) }));
  const runs = [runIn(page), runIn(page, 'or do not')];
  const [linked, bare] = agree(page, runs, [0, 0]);
  expect(linked).toBeCloseTo(1.5, 6);
  expect(bare).toBe(0);
});
