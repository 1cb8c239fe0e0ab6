/** The pages whose pitch folds whole and alone in browsers, by the engine alone: a fit that fails here is told of in seconds. */
import { describe, expect, test } from 'vitest';
import { OWN_PITCHES, type PitchPage, SEED_PITCHES } from '../e2e/pages/pitches.ts';
import { documentOf, reportOn } from './documents.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** Expects all that is folded to be all that is promo: lines may be in one block, each is there with all its text. */
function check({ html, lines }: PitchPage): void {
  const { folds } = reportOn(documentOf(html), { scope: 'article', url: 'https://www.wendlin.example/fall' });
  const promos = lines.filter(({ label }) => label === 'P').map(({ text }) => text);
  expect(squash(folds.map(({ text }) => text).join(''))).toBe(squash(promos.join('')));
}

describe('a pitch folds whole, and nothing else', () => {
  test.each(OWN_PITCHES)('$name', check);
});

describe.skipIf(SEED_PITCHES.length === 0)('that of the seed', () => {
  test.each(SEED_PITCHES)('$name', check);
});
