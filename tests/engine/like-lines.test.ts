/** Lines that send readers to other sites and say it alike: what is known of one holds for the others. */
import { describe, expect, test } from 'vitest';
import { agree } from '../../src/engine/agree.ts';
import { completed } from '../../src/engine/completed.ts';
import type { Run } from '../../src/engine/decide.ts';
import { areLikeLines } from '../../src/engine/like-lines.ts';
import type { Page } from '../../src/engine/page.ts';
import { pageOf } from './documents.ts';
import { plainArticle } from './pages/plain-article.ts';

const OARS = '<p>See the best oars now: <a href="https://sailshop.example/oars">Sailshop</a></p>';
const SAME = '<p>See the best sails now: <a href="https://boatmart.example/sails">Boatmart</a></p>';

/** A page with these lines in a box below its article, and the block of the first. */
function below(lines: string): { page: Page; first: number } {
  const page = pageOf(plainArticle({ end: `<div id="row">${lines}</div>` }));
  const first = page.segmentation.nodes.find(({ element }) => element.id === 'row')?.from ?? -1;
  return { page, first };
}

/** The run of one line of that box. */
function lineAt({ page, first }: ReturnType<typeof below>, index: number): Run {
  const parent = page.blocks[first]?.owner.parent;
  if (!parent) throw new Error('No box');
  return { parent, from: index, to: index, first: first + index, end: first + index + 1, evidence: 0 };
}

const UNLIKE: readonly (readonly [why: string, line: string])[] = [
  ['leads to the site itself', '<p>See the best sails now: <a href="/sails">Boatmart</a></p>'],
  ['leads nowhere', '<p>See the best sails now: Boatmart</p>'],
  [
    'leads to two places',
    '<p>See the best sails now: <a href="https://boatmart.example/">Boatmart</a> <a href="https://quay.example/">Quay</a></p>',
  ],
  ['has one word in common', '<p><a href="https://quay.example/">Quay now</a></p>'],
  [
    'has less than half of its words in common',
    '<p>See how pilots bring tankers in now: <a href="https://oarpost.example/">Oarpost</a></p>',
  ],
  [
    'looks otherwise',
    '<h3>See the best sails now: <a href="https://boatmart.example/sails">Boatmart</a></h3>',
  ],
  [
    'is long',
    `<p>See the best sails now: <a href="https://boatmart.example/sails">Boatmart</a>${' for all who sail'.repeat(5)}</p>`,
  ],
];

describe('two lines', () => {
  test('are alike where most of the words of the shorter one are the same', () => {
    const { page, first } = below(OARS + SAME);
    expect(areLikeLines(page, first, first + 1)).toBe(true);
  });

  test.each(UNLIKE)('are not where one %s', (_, line) => {
    const { page, first } = below(OARS + line);
    expect(areLikeLines(page, first, first + 1)).toBe(false);
    expect(areLikeLines(page, first + 1, first)).toBe(false);
  });

  test('are not where they are the article’s', () => {
    const links = ['oars', 'sails'].map(
      (what) =>
        `<p>All of the ${what} that the yard of Sandlow has made are shown <a href="https://yard.example/">there</a>, now.</p>`,
    );
    const page = pageOf(plainArticle({ middle: links.join('') }));
    const first = page.blocks.findIndex(({ text }) => text.includes('the oars'));
    expect(page.body.paragraphs).toEqual(expect.arrayContaining([first, first + 1]));
    expect(areLikeLines(page, first, first + 1)).toBe(false);
  });
});

describe('a fold that ends with such a line', () => {
  const endAt = (lines: string, until?: number): number => {
    const box = below(lines);
    const { page, first } = box;
    const unlikely = new Float32Array(page.blocks.length).fill(-1.5);
    const stop = until === undefined ? undefined : first + until;
    return completed(page, unlikely, lineAt(box, 0), stop).end - first;
  };

  test('takes along those that follow, however little they say by themselves', () => {
    expect(endAt(OARS + SAME + OARS)).toBe(3);
  });

  test.each(UNLIKE)('ends before one that %s', (_, line) => {
    expect(endAt(OARS + line + SAME)).toBe(1);
  });

  test('ends before a box of several', () => {
    expect(endAt(`${OARS}<div>${SAME}${SAME}</div>`)).toBe(1);
  });

  test('leaves to another fold what is that one’s', () => {
    expect(endAt(OARS + SAME + OARS, 2)).toBe(2);
  });
});

describe('what is said of proposals', () => {
  const agreed = (lines: string, odds: readonly number[]): readonly number[] => {
    const box = below(lines);
    return [
      ...agree(
        box.page,
        odds.map((_, i) => lineAt(box, i)),
        odds,
      ),
    ];
  };
  /** Runs of one look share some of what is said of them, in any case. */
  const shared = (lines: string): number => agreed(lines, [2, -1])[1] as number;

  test('holds for all such lines as it does for the surest', () => {
    expect(agreed(OARS + SAME, [2, -1])).toEqual([expect.any(Number), 2]);
    expect(agreed(SAME + OARS, [-1, 2])).toEqual([2, expect.any(Number)]);
  });

  test.each(UNLIKE)('does not where one %s', (_, line) => {
    expect(shared(OARS + line)).toBeLessThan(0);
  });

  test('does not where there are very many: a list of links', () => {
    const many = SAME.repeat(100);
    expect(agreed(many, [2, ...Array(99).fill(-1)])[99]).toBe(2);
    expect(agreed(OARS + many, [2, ...Array(100).fill(-1)])[100]).toBeLessThan(0);
  });
});
