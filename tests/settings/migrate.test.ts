/** One integer step after the other, from any version up to today's. */
import { expect, test } from 'vitest';
import { migrate, type Step, versionOf } from '../../src/settings/migrate.ts';

const STEPS: readonly Step[] = [
  ({ place, ...rest }) => ({ ...rest, scope: place }),
  (stored) => ({ ...stored, scope: stored.scope === 'all' ? 'page' : 'article' }),
];

/** What became of a block that an older version was told to leave alone, but for its site and its name. */
const KEPT = { verdict: 'keep', category: 'other', words: '', day: '', times: 0 };

test.each([
  [
    { version: 1, place: 'all', x: 1 },
    { version: 3, scope: 'page', x: 1 },
  ],
  [{ place: 'all' }, { version: 3, scope: 'page' }],
  [
    { version: 'two', place: 'all' },
    { version: 3, scope: 'page' },
  ],
  [
    { version: 2, place: 'kept', scope: 'all' },
    { version: 3, place: 'kept', scope: 'page' },
  ],
  [
    { version: 3, scope: 'all' },
    { version: 3, scope: 'all' },
  ],
  [
    { version: 4, scope: 'all' },
    { version: 4, scope: 'all' },
  ],
  [{}, { version: 3, scope: 'article' }],
])('%j becomes %j', (stored, expected) => {
  expect(migrate(stored, STEPS, 3)).toEqual(expected);
});

test.each([
  [
    { version: 1, sitesOff: ['a.com'], reading: 'x' },
    { version: 3, sitesOff: ['a.com'] },
  ],
  [
    { version: 2, reading: { size: 20 } },
    { version: 3, reading: { size: 20 } },
  ],
  [
    { version: 4, reading: { size: 20 } },
    { version: 4, reading: { size: 20 } },
  ],
  [
    { version: 2, sitesOff: ['a.com'], marks: false, kept: [{ site: 'b.com', fingerprint: 'x' }] },
    { version: 3, sitesOff: ['a.com'], marks: false, corrections: [{ ...KEPT, site: 'b.com', print: 'x' }] },
  ],
  [
    { version: 2, sitesOff: ['a.com'], kept: [], categoriesOff: [{ site: 'a.com', category: 'gold' }] },
    { version: 3, sitesOff: ['a.com'] },
  ],
])('as Winnow does it, %j becomes %j', (stored, expected) => {
  expect(migrate(stored)).toEqual(expected);
});

test('the stored object itself stays as it is', () => {
  const stored = Object.freeze({ version: 1, place: 'all' });
  expect(migrate(stored, STEPS, 3)).not.toBe(stored);
});

test.each([
  [{ version: 2 }, 2],
  [{ version: 0 }, 1],
  [{ version: -1 }, 1],
  [{ version: 1.5 }, 1],
  [{ version: '2' }, 1],
  [{ version: Number.NaN }, 1],
  [{}, 1],
])('the version of %j is %d', (stored, version) => {
  expect(versionOf(stored)).toBe(version);
});
