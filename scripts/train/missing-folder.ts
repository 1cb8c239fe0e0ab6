/** Whether the folders that training and evaluation are given are there, and hold what they must. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders by the name of the option that gives them. */
export interface Folders {
  readonly corpus: readonly string[];
  readonly cases?: readonly string[];
  readonly wrapped?: readonly string[];
  readonly wcxb: string | undefined;
}

/** What each kind of folder must hold. */
const NEEDED = {
  corpus: ['pages', 'labels'],
  cases: [],
  wrapped: ['pages', 'labels'],
  wcxb: ['html', 'ground-truth'],
} as const;

/** A sentence on the first folder that is not there or holds something else; undefined where all is there. */
export function missingFolder({ corpus, cases = [], wrapped = [], wcxb }: Folders): string | undefined {
  const folders = { corpus, cases, wrapped, wcxb: wcxb === undefined ? [] : [wcxb] };
  for (const kind of ['corpus', 'cases', 'wrapped', 'wcxb'] as const) {
    for (const folder of folders[kind]) {
      if (!existsSync(folder)) return `There is no folder ${folder}; check what --${kind} names.`;
      const missing = NEEDED[kind].find((name) => !existsSync(join(folder, name)));
      if (missing)
        return `${folder} has no folder ${missing}; --${kind} needs one with ${NEEDED[kind].join('/ and ')}/.`;
      if (kind === 'cases' && !readdirSync(folder).some((name) => /\.(?:json|txt)$/.test(name)))
        return `${folder} holds no cases; --cases needs a folder of *.json or *.txt.`;
    }
  }
  return undefined;
}
