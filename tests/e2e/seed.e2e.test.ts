/** The page that Winnow was begun for: the pitch folds whole and alone, in whatever structure it is marked up. */
import { describe, expect, it } from 'vitest';
import { visibilityOf } from './harness/case-lines.ts';
import { tabOf, untilRead } from './harness/own-api.ts';
import { urlOf } from './harness/server.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { OWN_PITCHES, type PitchPage, SEED_PITCHES } from './pages/pitches.ts';

/** A folded promo is expected for `P` lines and for no other. */
async function check(stage: Stage, { html, lines }: PitchPage): Promise<void> {
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

inEachBrowser('a pitch in every structure', (stage) => {
  describe('of our own', () => {
    it.each(OWN_PITCHES)('$name', (example) => check(stage, example));
  });
  describe.skipIf(SEED_PITCHES.length === 0)('of the seed', () => {
    it.each(SEED_PITCHES)('$name', (example) => check(stage, example));
  });
});
