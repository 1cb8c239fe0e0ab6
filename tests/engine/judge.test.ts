/** How sure the engine says it is. */
import { expect, test } from 'vitest';
import { reportedConfidence } from '../../src/engine/judge.ts';

test.each([
  [0, 0],
  [0.64749, 0.647],
  [0.9986, 0.999],
  [0.9994, 0.999],
  [0.9996, 0.999],
  [1, 0.999],
])('%d is reported as %d', (confidence, reported) => {
  expect(reportedConfidence(confidence)).toBe(reported);
});
