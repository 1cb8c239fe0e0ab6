/** Where a fold ends: which of the lines that follow are its own. */
import { describe, expect, test } from 'vitest';
import { completed } from '../../src/engine/completed.ts';
import type { Run } from '../../src/engine/decide.ts';
import type { Page } from '../../src/engine/page.ts';
import { settle } from '../../src/engine/settle.ts';
import { pageOf } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';

/** A page with a promo at the end of its article, and the run from its first line to the one with the text `last`. */
function runUpTo(last: string, html: string): { page: Page; run: Run } {
  const page = pageOf(plainArticle({ end: html }));
  const first = page.blocks.findIndex(({ text }) => text === 'Free webinar');
  const end = page.blocks.findIndex(({ text }) => text === last) + 1;
  const parent = page.blocks[first]?.owner.parent;
  if (!parent) throw new Error('No parent');
  const at = (block: number): number => page.blocks[block]?.owner.index ?? -1;
  return { page, run: { parent, from: at(first), to: at(end - 1), first, end, evidence: 0 } };
}

function endOf(last: string, html: string, odds = 0): string | undefined {
  const { page, run } = runUpTo(last, html);
  const { end } = completed(page, new Float32Array(page.blocks.length).fill(odds), run);
  return page.blocks[end - 1]?.text;
}

const PITCH = '<h3>Free webinar</h3><p>Seats are few.</p><h3>Ten ounces</h3>';

type Places = readonly (readonly [first: number, end: number])[];

/** The places of the folds and marks of a page where some runs are sure and others likely, and no block tells. */
function settledOf(page: Page, sure: readonly Run[], likely: readonly Run[] = []): readonly Places[] {
  const judged = [...sure, ...likely].map((run, i) => ({
    run,
    confidence: i < sure.length ? 0.9 : 0.7,
    bodyShare: 0,
    articleShare: 0,
    category: 'other' as const,
    zone: 'after' as const,
  }));
  const { folds, marks } = settle(page, new Float32Array(page.blocks.length), judged, {
    fold: () => 0.8,
    mark: () => 0.6,
  });
  return [folds, marks].map((list) => list.map(({ run: { first, end } }) => [first, end]));
}

function foldsOf(page: Page, runs: readonly Run[]): Places {
  return settledOf(page, runs)[0] ?? [];
}

test('a heading takes along what it heads', () => {
  expect(endOf('Ten ounces', `${PITCH}<p>to be won</p>`)).toBe('to be won');
});

describe('the end of what is folded or marked', () => {
  const { page, run } = runUpTo('Ten ounces', `${PITCH}<p>to be won</p>`);
  const next = { ...run, from: run.to + 1, to: run.to + 1, first: run.end, end: run.end + 1 };
  const [RUN, NEXT, BOTH] = [
    [run.first, run.end],
    [next.first, next.end],
    [run.first, next.end],
  ];

  test.each([
    ['a fold takes along what its last heading heads', [run], [], [[BOTH], []]],
    ['so does a mark', [], [run], [[], [BOTH]]],
    ['a fold leaves to another what that begins with', [run, next], [], [[RUN, NEXT], []]],
    ['a mark leaves that to another', [], [run, next], [[], [RUN, NEXT]]],
    ['a mark leaves it to a fold', [next], [run], [[NEXT], [RUN]]],
  ])('%s', (_, sure, likely, places) => {
    expect(settledOf(page, sure, likely)).toEqual(places);
  });
});

const PAIRS = `<h3>Free webinar</h3><p>Seats are few.</p><h3>New rules</h3><p>from October</p><h3>Ten ounces</h3>`;

test('the last of several headings that head a line takes along what says little by itself', () => {
  expect(endOf('Ten ounces', `${PAIRS}<p>to be won</p>`, -1.5)).toBe('to be won');
});

describe('stays as it is', () => {
  test.each([
    ['where it ends with no heading', 'Seats are few.', PITCH, 0],
    ['where nothing follows', 'Ten ounces', PITCH, 0],
    ['where a heading follows', 'Ten ounces', `${PITCH}<h3>More news</h3>`, 0],
    [
      'where a long text follows',
      'Ten ounces',
      `${PITCH}<p>${'The harbour is open again. '.repeat(5)}</p>`,
      0,
    ],
    ['where a box of lines follows', 'Ten ounces', `${PITCH}<div><p>One</p><p>Two</p></div>`, 0],
    [
      'where a paragraph of the article follows',
      'Ten ounces',
      `${PITCH}<p>The pier of Sandlow, which was closed in winter, opens again in June.</p>`,
      0,
    ],
    ['where something else clearly follows', 'Ten ounces', `${PITCH}<p>By Ada Brook</p>`, -2],
    [
      'where that may be else, and one heading before has a line',
      'Ten ounces',
      `${PITCH}<p>to be won</p>`,
      -1.5,
    ],
    ['where that surely follows headings that have one', 'Ten ounces', `${PAIRS}<p>By Ada Brook</p>`, -2.1],
    ['where it is of another kind than theirs', 'Ten ounces', `${PAIRS}<div>By Ada Brook</div>`, -1.5],
  ])('%s', (_, last, html, odds) => {
    expect(endOf(last, html, odds)).toBe(last);
  });
});

describe('a row of short lines after the article', () => {
  const LINES = '<p>Free webinar</p><p>Seats are few.</p>';
  /** The last line of the run after it was completed; `scored` are lines that follow the first two, and their odds. */
  const endOfRow = (
    scored: readonly (readonly [text: string, odds: number, tag?: string])[],
    { before = '', until = '' } = {},
  ): string | undefined => {
    const html = scored.map(([text, , tag = 'p']) => `<${tag}>${text}</${tag}>`).join('');
    const { page, run } = runUpTo('Seats are few.', `<div>${LINES}${html}</div>${before}`);
    const oddsOf = new Map(scored.map(([text, odds]) => [text, odds]));
    const odds = Float32Array.from(page.blocks, ({ text }) => oddsOf.get(text) ?? 3);
    const stop = page.blocks.findIndex(({ text }) => text === until);
    const { first, end } = completed(page, odds, run, stop < 0 ? undefined : stop);
    expect(first).toBe(run.first);
    return page.blocks[end - 1]?.text;
  };

  test('goes on to the last that is likely, past names that say little', () => {
    const scored = [
      ['Ada Brook', -0.8],
      ['Jon Reed', -0.1],
      ['Ten ounces', 0.4],
      ['Imprint', -0.3],
    ] as const;
    expect(endOfRow(scored)).toBe('Ten ounces');
  });

  test('ends where a box does', () => {
    const { page, run } = runUpTo('Seats are few.', `<section>${LINES}</section><p>Ten ounces</p>`);
    const box = run.parent;
    const around = { ...run, parent: box.parent as typeof box, from: box.index, to: box.index };
    const likely = new Float32Array(page.blocks.length).fill(3);
    expect(completed(page, likely, around).end).toBe(run.end);
  });

  test.each<[string, Parameters<typeof endOfRow>[0], Parameters<typeof endOfRow>[1]]>([
    ['none is likely', [['Ada Brook', -0.1]], {}],
    [
      'one is unlikely before the next that is likely',
      [
        ['Ada Brook', -1.1],
        ['Ten ounces', 2],
      ],
      {},
    ],
    ['it is of another kind', [['News', 2, 'h3']], {}],
    ['it is long', [['The harbour is open again. '.repeat(5).trim(), 2]], {}],
    ['it is part of another fold', [['Ten ounces', 2]], { until: 'Ten ounces' }],
    [
      'the article goes on below',
      [['Ten ounces', 2]],
      { before: `<p>${'The pier of Sandlow opens again in June. '.repeat(4)}</p>` },
    ],
  ])('ends where %s', (_, scored, around) => {
    expect(endOfRow(scored, around)).toBe('Seats are few.');
  });
});

describe('a list at the end', () => {
  const TAGS = '<ul><li>#Bridge</li></ul>';
  const NEWS = '<ul><li>News</li></ul><ul><li>Sport</li></ul>';
  const LINES = '<h3>Free webinar</h3><p>Seats are few.</p>';
  /** A page with these lines, which `above` stands above, in a box after its article, and the run of all of them. */
  const runBelow = (above: string, lines: string): { page: Page; run: Run } => {
    const page = pageOf(plainArticle({ end: `<div>${above}${lines}</div>` }));
    const first = page.blocks.findIndex(({ text }) => text === 'Free webinar');
    const heading = page.blocks[first]?.owner;
    if (!heading?.parent) throw new Error('No parent');
    const { parent, index: from } = heading;
    const run = { parent, from, to: parent.children.length - 1, first, end: parent.to, evidence: 0 };
    return { page, run };
  };

  /** The last line of what is left of that run. */
  const endBelow = (above: string, lines: string): string | undefined => {
    const { page, run } = runBelow(above, lines);
    const { end } = completed(page, new Float32Array(page.blocks.length).fill(1), run);
    return page.blocks[end - 1]?.text;
  };

  test('is not its own where another fold follows either', () => {
    const { page, run } = runBelow(TAGS, `${LINES + NEWS}<p>Ten ounces</p>`);
    const next = { ...run, from: run.to, first: run.end - 1 };
    expect(foldsOf(page, [{ ...run, to: run.to - 1, end: run.end - 1 }, next])).toEqual([
      [run.first, run.first + 2],
      [next.first, next.end],
    ]);
  });

  test.each([
    ['the one right above', TAGS, LINES + NEWS],
    [
      'the one in a box right above',
      `<div>${TAGS}</div>`,
      `${LINES}<div>${TAGS.replace('#Bridge', 'News')}</div>`,
    ],
  ])('is not its own where it looks like %s', (_, above, lines) => {
    expect(endBelow(above, lines)).toBe('Seats are few.');
  });

  test.each([
    ['no list is right above', `${TAGS}<p>Written by Ada Brook</p>`, LINES + NEWS, 'Sport'],
    ['nothing is above', '', LINES + NEWS, 'Sport'],
    ['the one above looks otherwise', '<ul class="tags"><li>#Bridge</li></ul>', LINES + NEWS, 'Sport'],
    ['the one above is in a box', `<div>${TAGS}</div>`, LINES + NEWS, 'Sport'],
    [
      'it holds another one',
      TAGS,
      `${LINES}<ul><li>Gold</li></ul><p>and</p><ul><li>Silver</li></ul>`,
      'Silver',
    ],
    ['it ends with a line', TAGS, `${LINES}<ul><li>Gold</li></ul><p>and silver</p>`, 'and silver'],
  ])('stays where %s', (_, above, lines, last) => {
    expect(endBelow(above, lines)).toBe(last);
  });
});
