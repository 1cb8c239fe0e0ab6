/** Pages of which all `P` lines are promo and no other line is: a pitch and hard negatives, in every structure. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEALER_CASE, HARD_NEGATIVES, type Label } from './dealer-case.ts';
import { STRUCTURES } from './structures.ts';

export interface PitchPage {
  readonly name: string;
  readonly html: string;
  readonly lines: readonly { readonly text: string; readonly label: Label }[];
}

/** Pages of our own. */
export const OWN_PITCHES: readonly PitchPage[] = Object.entries(STRUCTURES).flatMap(([structure, render]) =>
  [DEALER_CASE, ...HARD_NEGATIVES].map((example) => ({
    name: `${example.name}, as ${structure}`,
    html: render(example),
    lines: example.lines,
  })),
);

interface SharedCase {
  readonly lines: readonly { readonly t: string; readonly l: string }[];
}
const SEED = resolve('../shared/seed/case.json');
const TEMPLATES = resolve('../shared/eval/templates.mjs');

/** The page that Winnow was begun for; none, with a message, where `../shared` is absent. */
export const SEED_PITCHES: readonly PitchPage[] = await seedPitches();

async function seedPitches(): Promise<readonly PitchPage[]> {
  if (!existsSync(SEED) || !existsSync(TEMPLATES)) {
    console.warn('Skipped the seed case in its structures: ../shared is absent.');
    return [];
  }
  const seed = JSON.parse(readFileSync(SEED, 'utf8')) as SharedCase;
  const { templates } = (await import(pathToFileURL(TEMPLATES).href)) as {
    templates: Record<string, (seed: SharedCase) => string>;
  };
  const lines = seed.lines.map(({ t, l }) => ({ text: t, label: (l.startsWith('P') ? 'P' : l) as Label }));
  return Object.entries(templates).map(([name, render]) => ({ name, html: render(seed), lines }));
}
