/**
 * Lets proposals that are alike speak for one another: what a page repeats is a promo each time, or never. And hears what
 * the page says is its article, and what it says is an advert.
 */

import { isLabels, LABELLED } from './advert-label.ts';
import { isInAdverts } from './adverts.ts';
import { isLeftOut } from './article-body.ts';
import type { Run } from './decide.ts';
import { areLikeLines, sendsElsewhere } from './like-lines.ts';
import type { Page } from './page.ts';
import { isSignUpLine } from './sign-up-line.ts';
import { sumOver } from './sum-over.ts';

/** Of what is said of a proposal, this share comes from all that are written like it, itself among them. */
const SHARED = 0.3;
/** Words up to this long, in characters, mean the same wherever they stand on a page: the surest place speaks for all. */
const SHORT = 40;
/** So many lines that lead to other sites may speak for one another. */
const MOST_LINES = 100;
/** Log-odds for what stands among the paragraphs of an article, but not in its text as the page gives it. */
const LEFT_OUT = 1;
/** Log-odds for a line that asks readers to sign up. */
const SIGN_UP = 1.5;

/** Log-odds of the proposals of one page, in their order, once each has heard those like it; `odds` has one for each. */
export function agree(page: Page, runs: readonly Run[], odds: ArrayLike<number>): Float32Array {
  const agreed = Float32Array.from(
    odds,
    (each, i) => each + (isLeftOut(page, runs[i] as Run) ? LEFT_OUT : 0),
  );
  const first = agreed.slice();
  const own = (i: number): number => first[i] as number;
  for (const alike of groupsBy(runs, lookOf)) {
    const mean = alike.reduce((sum, i) => sum + own(i), 0) / alike.length;
    for (const i of alike) agreed[i] = own(i) + SHARED * (mean - own(i));
  }
  for (const same of groupsBy(runs, (run) => wordsOf(page, run))) {
    const best = Math.max(...same.map(own));
    for (const i of same) agreed[i] = Math.max(agreed[i] as number, best);
  }
  const lines = runs.flatMap(({ first: block, end }, i) =>
    end === block + 1 && sendsElsewhere(page, block) ? [{ block, i }] : [],
  );
  // A longer list is one of links, and pairs of its lines are too many to look at.
  for (const { block, i } of lines.length > MOST_LINES ? [] : lines)
    for (const other of lines)
      if (own(other.i) > (agreed[i] as number) && areLikeLines(page, block, other.block))
        agreed[i] = own(other.i);
  runs.forEach((run, i) => {
    if (isSignUpLine(page, run)) agreed[i] = (agreed[i] as number) + SIGN_UP;
    if (isLabels(page, run) || isInAdverts(page, run)) agreed[i] = Math.max(agreed[i] as number, LABELLED);
  });
  return agreed;
}

/** Which runs have a key in common, for each key that two or more have; a run without a key is in no group. */
function groupsBy(
  runs: readonly Run[],
  keyOf: (run: Run) => string | undefined,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  runs.forEach((run, i) => {
    const key = keyOf(run);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

function lookOf({ parent, from, to, first, end }: Run): string {
  const looks = parent.children.slice(from, to + 1).map(({ look }) => look);
  return `${looks.join(' ')}/${end - first}`;
}

function wordsOf({ blocks, lengthSums }: Page, { first, end }: Run): string | undefined {
  const length = sumOver(lengthSums, first, end);
  if (length > SHORT) return undefined;
  const texts = blocks.slice(first, end).map(({ text }) => text.toLowerCase());
  return texts.join('\n');
}
