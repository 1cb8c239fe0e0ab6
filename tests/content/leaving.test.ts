/** What is left alone on a page: as the settings say, and what was said here as long as they do not. */
import { expect, test } from 'vitest';
import { createLeaving, type Left } from '../../src/content/leaving.ts';
import type { Policy } from '../../src/settings/policy.ts';
import { POLICY } from './policies.ts';

const NO_GOLD: Policy = { ...POLICY, categories: ['webinar'] };
const OFF: Policy = { ...POLICY, fold: false };

type Step = readonly ['say', Left, boolean] | readonly ['adopt', Policy];

test.each<[string, readonly Step[], Policy]>([
  ['nothing', [], POLICY],
  ['a category', [['say', 'gold', true]], NO_GOLD],
  ['all', [['say', null, true]], OFF],
  [
    'nothing, as it was taken back',
    [
      ['say', 'gold', true],
      ['say', 'gold', false],
    ],
    POLICY,
  ],
  [
    'a category, whatever else changes',
    [
      ['say', 'gold', true],
      ['adopt', POLICY],
    ],
    NO_GOLD,
  ],
  [
    'a category that the settings know of',
    [
      ['say', 'gold', true],
      ['adopt', NO_GOLD],
    ],
    NO_GOLD,
  ],
  [
    'nothing, as it was taken back elsewhere',
    [
      ['say', 'gold', true],
      ['adopt', NO_GOLD],
      ['adopt', POLICY],
    ],
    POLICY,
  ],
  [
    'nothing, as the site was switched on',
    [
      ['say', null, true],
      ['adopt', OFF],
      ['adopt', POLICY],
    ],
    POLICY,
  ],
  [
    'what the settings say',
    [
      ['adopt', OFF],
      ['say', null, false],
    ],
    OFF,
  ],
])('leaves alone %s', (_, steps, expected) => {
  const leaving = createLeaving(POLICY);
  for (const step of steps) step[0] === 'say' ? leaving.say(step[1], step[2]) : leaving.adopt(step[1]);
  expect(leaving.policy()).toEqual(expected);
});
