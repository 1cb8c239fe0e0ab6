/** Mends the end of a fold: a heading is never the last of it, since what it heads belongs to it. */
import type { Run } from './decide.ts';
import type { Page } from './page.ts';

const HEADING = /^h[1-6]$/;
/** What follows is only taken along where it is short, in characters, and not clearly something else, in log-odds. */
const SHORT = 90;
const UNCLEAR = -0.5;

/** The run, or where it ends with a heading the run with the next sibling, if that may be what the heading heads. */
export function complete<R extends Run>(page: Page, odds: Float32Array, run: R): R {
  if (!HEADING.test(page.blocks[run.end - 1]?.owner.tag ?? '')) return run;
  const next = run.parent.children[run.to + 1];
  if (next?.from !== run.end || next.to !== next.from + 1) return run;
  const block = page.blocks[next.from];
  const isPart = (odds[next.from] ?? UNCLEAR) > UNCLEAR && (block?.text.length ?? 0) <= SHORT;
  if (!isPart || HEADING.test(block?.owner.tag ?? '') || next.from === page.body.headline) return run;
  return { ...run, to: run.to + 1, end: next.to };
}
