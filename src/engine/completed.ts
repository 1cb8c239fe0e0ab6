/** Where a fold ends: what follows it and is its own. */
import type { Run } from './decide.ts';
import { isHeading } from './element.ts';
import { areLikeLines } from './like-lines.ts';
import type { Page } from './page.ts';
import type { TreeNode } from './segment.ts';

/** What follows a fold is only taken along where it is short, in characters, */
const SHORT = 90;
/** and not clearly something else, in log-odds: below a last heading, and in a row of short lines. */
const UNCLEAR = -0.5;
const UNLIKELY = -1;
/** Less likely than this, in log-odds, a line is at no end of a fold. */
const FRAYED = -1.5;
const LISTS = new Set(['ul', 'ol']);
/** Of a run in which so many headings each head such a line, the last does so as well unless that is surely something else. */
const PAIRS = 2;
const SURELY_NOT = -2;

/** Whether a run begins or ends with what is clearly no promo by itself: then it is no fold, however sure the whole is. */
export function isFrayed(odds: Float32Array, { first, end }: Run): boolean {
  return (odds[first] as number) < FRAYED || (odds[end - 1] as number) < FRAYED;
}

/**
 * A run with what is its own of the lines that follow it in its row before the block `until`, and without what is not at
 * its end.
 */
export function completed(page: Page, odds: Float32Array, run: Run, until = odds.length): Run {
  return likewise(page, continued(page, odds, headed(page, odds, trimmed(run), until), until), until);
}

/**
 * A run without the list at its end that looks like the one right above it and like nothing else in it: tags above a promo
 * and sections below it are not its own.
 */
function trimmed(run: Run): Run {
  const { children } = run.parent;
  const above = listLook(children[run.from - 1]);
  if (above === undefined) return run;
  let to = run.to;
  while (to > run.from && listLook(children[to]) === above) to--;
  const isElsewhere = children.slice(run.from, to + 1).some((child) => listLook(child) === above);
  return to === run.to || isElsewhere ? run : { ...run, to, end: (children[to] as TreeNode).to };
}

/** How a list looks, from the outside to its first entry; undefined for what is none. */
function listLook(node: TreeNode | undefined): string | undefined {
  const looks: (number | undefined)[] = [];
  for (let at = node; at; at = at.children.length === 1 ? at.children[0] : undefined) {
    looks.push(at.look);
    if (LISTS.has(at.tag)) return [...looks, at.children[0]?.look].join(' ');
  }
  return undefined;
}

/** A run whose last line is a heading together with the next sibling, if that may be what the heading heads, before `until`. */
function headed(page: Page, odds: Float32Array, run: Run, until: number): Run {
  const next = run.parent.children[run.to + 1];
  if (next?.from !== run.end || next.to !== next.from + 1 || next.to > until) return run;
  if (!isHeading(tagOf(page, run.end - 1)) || isHeading(tagOf(page, next.from))) return run;
  if (!mayFollow(page, next.from)) return run;
  const least = pairsIn(page, run, tagOf(page, next.from)) >= PAIRS ? SURELY_NOT : UNCLEAR;
  return (odds[next.from] as number) > least ? { ...run, to: run.to + 1, end: next.to } : run;
}

/** How many headings of a run have a short line of a tag right below them. */
function pairsIn(page: Page, { first, end }: Run, tag: string): number {
  let pairs = 0;
  for (let i = first + 1; i < end; i++)
    if (tagOf(page, i) === tag && isHeading(tagOf(page, i - 1)) && mayFollow(page, i)) pairs++;
  return pairs;
}

/**
 * A run after the article that ends with a line of its own, together with the short lines of its own kind that follow, up
 * to the last that is likelier promo than not: of a pitch in many short lines, names, dates and slogans say little by
 * themselves. A box has all its lines in it.
 */
function continued(page: Page, odds: Float32Array, run: Run, until: number): Run {
  const { children } = run.parent;
  const last = children[run.to];
  if (run.first <= page.body.last || last?.to !== run.end || last.from !== run.end - 1) return run;
  const tags = new Set(page.blocks.slice(run.first, run.end).map(({ owner }) => owner.tag));
  let whole = run;
  for (let to = run.to + 1; to < children.length; to++) {
    const { from, to: end } = children[to] as TreeNode;
    if (!tags.has(tagOf(page, from)) || end > until || end !== from + 1) break;
    if (!mayFollow(page, from) || !((odds[from] as number) > UNLIKELY)) break;
    if ((odds[from] as number) > 0) whole = { ...run, to, end };
  }
  return whole;
}

/**
 * A run that ends with a line that sends readers to another site, together with the lines that follow and say it alike:
 * below one shop stands the next.
 */
function likewise(page: Page, run: Run, until: number): Run {
  const { children } = run.parent;
  const last = children[run.to];
  if (last?.to !== run.end || last.from !== run.end - 1) return run;
  let whole = run;
  for (let to = run.to + 1; to < children.length; to++) {
    const { from, to: end } = children[to] as TreeNode;
    if (end !== from + 1 || end > until || !areLikeLines(page, last.from, from)) break;
    whole = { ...run, to, end };
  }
  return whole;
}

/** Whether a block is a short line, and none of the article's. */
function mayFollow({ body, blocks }: Page, block: number): boolean {
  const isArticle = block === body.headline || body.paragraphs.includes(block);
  return !isArticle && (blocks[block]?.text.length ?? 0) <= SHORT;
}

function tagOf({ blocks }: Page, block: number): string {
  return blocks[block]?.owner.tag ?? '';
}
