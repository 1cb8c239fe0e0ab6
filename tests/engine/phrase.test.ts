/** Phrases for quotes are never longer than they may be. */
import { describe, expect, test } from 'vitest';
import { phraseAround, shortened } from '../../src/engine/phrase.ts';

const LONGEST = 60;

describe('a shortened text', () => {
  test.each([
    ['a short one stays', 'Sign up (free)', 'Sign up (free)'],
    ['a cut between words', `${'harbour '.repeat(9)}end`, `${'harbour '.repeat(7)}`.trim()],
    ['no word to cut at', 'x'.repeat(80), 'x'.repeat(60)],
    ['a bracket that is closed', `Sign up (${'ab '.repeat(30)}`, `Sign up (${'ab '.repeat(16)}ab)`],
  ])('%s', (_, text, expected) => {
    expect(shortened(text)).toBe(expected);
  });

  test.each(Array.from({ length: 20 }, (_, i) => i))('fits with a bracket after %i letters', (letters) => {
    const text = `${'q'.repeat(letters)} Sign up (${'abcd efg '.repeat(10)}`;
    expect(shortened(text).length).toBeLessThanOrEqual(LONGEST);
    expect(phraseAround(text, 0, letters).length).toBeLessThanOrEqual(LONGEST);
  });
});

describe('a sentence around a word', () => {
  const FILL = 'the boats are back in the harbour of the old town';
  const around = (text: string): string => phraseAround(text, text.indexOf('QQ'), text.indexOf('QQ') + 2);

  test.each([
    [`${FILL}. As Ö. Tregear said QQ. ${FILL}`, 'As Ö. Tregear said QQ'],
    [`${FILL}. As Ł. Quell said QQ. ${FILL}`, 'As Ł. Quell said QQ'],
    [`${FILL}. As W. Tregear said QQ. ${FILL}`, 'As W. Tregear said QQ'],
    [`${FILL} at the TÜV. He said QQ. ${FILL}`, 'He said QQ'],
    [`${FILL} at the ABC. He said QQ. ${FILL}`, 'He said QQ'],
    [`${FILL} at a café. He said QQ. ${FILL}`, 'He said QQ'],
    [`${FILL} of the Tregears. He said QQ. ${FILL}`, 'He said QQ'],
  ])('%s', (text, phrase) => {
    expect(around(text)).toBe(phrase);
  });
});
