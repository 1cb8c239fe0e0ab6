import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../src/engine/data/signs.ts';
import { countSigns, SIGN_NAMES } from '../../../src/engine/features/signs.ts';

const CASES: readonly [text: string, sign: Sign, count: number][] = [
  ['webinar', 'webinar', 1],
  ['the webinars and a webinar', 'webinar', 2],
  // `~webinar`: the end of a compound. `masterclass` has no such entry.
  ['das fachwebinar', 'webinar', 1],
  ['nomasterclass', 'webinar', 0],
  // Overlapping entries count once.
  ['online event', 'webinar', 1],
  ['online  event', 'webinar', 0],
  // `cours.` ends with its word, also before letters that ASCII does not have and those of two code units.
  ['un cours.', 'course', 1],
  ['coursé', 'course', 0],
  ['cours𝒂', 'course', 0],
  ['𝒂cours', 'course', 0],
  ['🎁cours', 'course', 1],
  ['1cours', 'course', 0],
  ['', 'webinar', 0],
];

describe('countSigns', () => {
  test.each(CASES)('counts in %j for %s: %i', (text, sign, count) => {
    expect(countSigns(text)[SIGN_NAMES.indexOf(sign)]).toBe(count);
  });
});
