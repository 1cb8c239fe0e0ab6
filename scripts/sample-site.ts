/** The sample news site, and what Winnow is to do on each of its pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Category, Zone } from '../src/engine/types.ts';

export const SITE = fileURLToPath(new URL('../tests/fixtures/site', import.meta.url));

export interface Promo {
  readonly category: Category;
  readonly zone: Zone;
  /** Every one of them must fold, whatever the number of folds. */
  readonly lines: readonly string[];
  /** Names of its input fields, which may count as its text. */
  readonly fields?: readonly string[];
}

export interface Expected {
  /** ISO 639-1. */
  readonly lang: string;
  readonly isArticle: boolean;
  /** The promos inside and after the article. */
  readonly fold: readonly Promo[];
  /** Texts that come close to a promo and must stay; so must all others that `fold` does not name. */
  readonly keep: readonly string[];
}

/** By file name, in the order in which the pages are shown. */
export function expectedPages(): Readonly<Record<string, Expected>> {
  return JSON.parse(readFileSync(join(SITE, 'expected.json'), 'utf8')) as Record<string, Expected>;
}

function squash(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Compares the texts of a page's folds with what is expected: lines that were missed, and folded text that is no promo. */
export function compare(
  folded: readonly string[],
  { fold }: Pick<Expected, 'fold'>,
): { readonly missed: readonly string[]; readonly wrong: readonly string[] } {
  const texts = folded.map(squash);
  const lines = fold.flatMap((promo) => promo.lines);
  const known = [...lines, ...fold.flatMap((promo) => promo.fields ?? [])];
  const longestFirst = known.map(squash).sort((a, b) => b.length - a.length);
  const rests = texts.map((text) => longestFirst.reduce((rest, line) => rest.replace(line, ''), text));
  return {
    missed: lines.filter((line) => !texts.some((text) => text.includes(squash(line)))),
    wrong: rests.filter((rest) => rest !== ''),
  };
}
