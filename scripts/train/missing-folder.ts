/** Whether the folders that training and evaluation are given are there, and hold what they must. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders by the name of the option that gives them. */
export interface Folders {
  readonly corpus: readonly string[];
  readonly cases?: readonly string[];
  readonly wrapped?: readonly string[];
  readonly wcxb: string | undefined;
}

/** What each kind of folder must hold: folders of these names, with files that end so. */
const PAGES = { pages: '.html.gz', labels: '.json' };
const NEEDED: Readonly<Record<'corpus' | 'wrapped' | 'wcxb', Readonly<Record<string, string>>>> = {
  corpus: PAGES,
  wrapped: PAGES,
  wcxb: { html: '.html.gz', 'ground-truth': '.json' },
};
const CASES = ['.json', '.txt'];

/** A sentence on the first folder that is not there or holds something else; undefined where all is there. */
export function missingFolder({ corpus, cases = [], wrapped = [], wcxb }: Folders): string | undefined {
  const folders = { corpus, cases, wrapped, wcxb: wcxb === undefined ? [] : [wcxb] };
  for (const kind of ['corpus', 'cases', 'wrapped', 'wcxb'] as const) {
    for (const folder of folders[kind]) {
      const problem = problemOf(folder, kind);
      if (problem) return problem;
    }
  }
  return undefined;
}

function problemOf(folder: string, kind: keyof Folders): string | undefined {
  const names = namesIn(folder);
  if (!names) return `There is no folder ${folder} that can be read; check what --${kind} names.`;
  if (kind === 'cases') {
    const isFull = names.some((name) => CASES.some((ending) => name.endsWith(ending)));
    return isFull ? undefined : `${folder} holds no cases; --cases needs a folder of *.json or *.txt.`;
  }
  const needed = NEEDED[kind];
  const both = Object.keys(needed).join('/ and ');
  for (const [name, ending] of Object.entries(needed)) {
    const files = namesIn(join(folder, name));
    if (!files) return `${folder} has no folder ${name}; --${kind} needs one with ${both}/.`;
    if (!files.some((file) => file.endsWith(ending)))
      return `${join(folder, name)} holds no *${ending}; --${kind} needs a folder with files in ${both}/.`;
  }
  return undefined;
}

/** What is in a folder; undefined where there is no such folder, or where it may not be read. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
