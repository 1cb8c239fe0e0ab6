/** What a fold of a run goes by: its words, its place, and what finds it again on later visits. */

import type { Run } from './decide.ts';
import { excerptOf } from './excerpt.ts';
import { fingerprint } from './fingerprint.ts';
import type { Page } from './page.ts';
import { type Print, written } from './print.ts';
import { siblingRun } from './sibling-run.ts';
import type { Fold } from './types.ts';

/** That of a run of a page with its print; the id of a fold is left to those who know of others with the same words. */
export function namesOf(
  { blocks }: Page,
  run: Run,
  print: Print,
): Pick<Fold, 'excerpt' | 'text' | 'run' | 'fingerprint' | 'print'> {
  const texts = blocks.slice(run.first, run.end).map(({ text }) => text);
  const text = texts.join('\n');
  return {
    excerpt: excerptOf(texts),
    text,
    run: siblingRun(run),
    fingerprint: fingerprint(text),
    print: written(print),
  };
}
