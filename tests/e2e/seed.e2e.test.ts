/** The page that Winnow was begun for: the pitch folds whole and alone, in whatever structure it is marked up. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { visibilityOf } from './harness/case-lines.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { DEALER_CASE, HARD_NEGATIVES, type Label } from './pages/dealer-case.ts';
import { STRUCTURES } from './pages/structures.ts';

interface Expected {
  readonly html: string;
  readonly lines: readonly { readonly text: string; readonly label: Label }[];
}

/** A folded promo is expected for `P` lines and for no other. */
async function check(stage: Stage, { html, lines }: Expected): Promise<void> {
  stage.server.serve('/fall', { html });
  const page = await stage.driver.open(urlOf('www.wendlin.test', '/fall'));
  await untilRead(stage.driver, await tabOf(stage.driver, page), 'folding');
  const wanted = lines.map(({ text, label }) => `${label === 'P' ? 'folded ' : 'visible'} ${label} ${text}`);
  // Winnow has looked at the page by now; what it did not fold then it will not fold a little later.
  await expect
    .poll(
      async () => {
        const visible = await visibilityOf(
          page,
          lines.map(({ text }) => text),
        );
        return lines.map(({ text, label }, index) => `${visible[index]} ${label} ${text}`);
      },
      { timeout: 3000 },
    )
    .toEqual(wanted);
}

const OWN = Object.entries(STRUCTURES).flatMap(([structure, render]) =>
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
const hasShared = existsSync(SEED) && existsSync(TEMPLATES);
if (!hasShared) console.warn('Skipped the seed case in its structures: ../shared is absent.');

async function sharedCases(): Promise<readonly (Expected & { readonly name: string })[]> {
  const seed = JSON.parse(readFileSync(SEED, 'utf8')) as SharedCase;
  const { templates } = (await import(pathToFileURL(TEMPLATES).href)) as {
    templates: Record<string, (seed: SharedCase) => string>;
  };
  const lines = seed.lines.map(({ t, l }) => ({ text: t, label: (l.startsWith('P') ? 'P' : l) as Label }));
  return Object.entries(templates).map(([name, render]) => ({ name, html: render(seed), lines }));
}
const SHARED = hasShared ? await sharedCases() : [];

inEachBrowser('a pitch in every structure', (stage) => {
  describe('of our own', () => {
    it.each(OWN)('$name', (example) => check(stage, example));
  });
  describe.skipIf(!hasShared)('of the seed', () => {
    it.each(SHARED)('$name', (example) => check(stage, example));
  });
});
