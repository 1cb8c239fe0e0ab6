/** Which blocks of a page its reference text holds. */
import { describe, expect, test } from 'vitest';
import { blocksInReference } from '../../scripts/train/reference-blocks.ts';

const ONE = 'The harbour board decided late on Tuesday.';
const TWO = 'Masons have begun to number the stones.';
const THREE = 'Most of them can be used once more.';

describe('blocks', () => {
  test.each<[string, readonly string[], string, readonly number[]]>([
    ['in the text', [ONE, TWO], `${ONE}\n\n${TWO}`, [1, 1]],
    [
      'in it with other white space and marks',
      ['“The harbour board” decided late on Tuesday!'],
      `- ${ONE}`,
      [1],
    ],
    ['not in it', ['Subscribe to our free newsletter today', ONE], ONE, [0, 1]],
    ['in it in other words', ['Tuesday late on decided board harbour the'], ONE, [-1]],
    ['that are short, between long ones', [ONE, 'Stones', TWO], `${ONE}\nStones\n${TWO}`, [1, 1, 1]],
    ['that are short, elsewhere', ['Stones', ONE, TWO], `${ONE}\n${TWO}\nStones`, [0, 1, 1]],
    ['that the page says more often', [ONE, TWO, THREE, ONE], `${ONE}\n${TWO}\n${THREE}`, [1, 1, 1, -1]],
    ['that both say twice', [ONE, TWO, ONE], `${ONE}\n${TWO}\n${ONE}`, [1, 1, 1]],
    ['of signs alone', ['* * *', ONE], ONE, [0, 1]],
    ['of a page whose text is not known', [ONE], '', [-1]],
  ])('%s', (_, texts, content, expected) => {
    expect([...blocksInReference(texts, content)]).toEqual(expected);
  });
});
