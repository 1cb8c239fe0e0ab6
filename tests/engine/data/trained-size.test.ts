/** What training writes for the engine is small enough to come with every copy of Winnow. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesBelow } from '../../source-files.ts';

const MOST_BYTES = 120_000;

test('the trained weights and words of the engine are packed into 120 kB', () => {
  const trained = filesBelow(['src/engine/data'], ['.ts']).filter(({ text }) =>
    text.startsWith('/**\n * Trained weights, written by `npm run train'),
  );
  const names = trained.map(({ path }) => path.replace('src/engine/data/', '').replace('.ts', ''));
  const models = ['block', 'category', 'context', 'judge', 'kind'].map((name) => `${name}-model`);
  expect(names.sort()).toEqual([...models, 'thresholds', 'vocabulary']);
  const bytes = gzipSync(trained.map(({ text }) => text).join('')).length;
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
