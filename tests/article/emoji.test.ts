/** Pictures that stand for a character are that character. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isEmoji } from '../../src/article/emoji.ts';
import { bodyOf } from './body-of.ts';

describe('isEmoji', () => {
  const isOne = (attributes: string): boolean => {
    const { document } = new JSDOM(`<img ${attributes}>`).window;
    return isEmoji(document.querySelector('img') as Element);
  };

  test.each([
    'alt="🌊"',
    'alt=" 🌊 " class="emoji"',
    'alt="🇩🇪"',
    'alt="❤️"',
    'alt="👩‍🚒"',
    'alt="👍🏽"',
    'alt="3️⃣"',
    'alt="⚓" width="72" height="72"',
  ])('%s', (attributes) => {
    expect(isOne(attributes)).toBe(true);
  });

  test.each([
    '',
    'alt=""',
    'alt="The pier"',
    'alt="🌊 over the pier"',
    'alt="🌊pier"',
    'alt="3"',
    'alt="*"',
    'alt="–"',
    'alt="🌊" width="640"',
    'class="emoji" alt="wave"',
  ])('not %s', (attributes) => {
    expect(isOne(attributes)).toBe(false);
  });
});

describe('in a body', () => {
  const all = (picture: Element): Element => picture.cloneNode() as Element;

  test.each([
    ['it is text', '<p>Sandlow <img alt="🌊" src="/wave.svg"> wins</p>', '<p>Sandlow 🌊 wins</p>'],
    [
      'it is no picture between texts',
      '<p>One</p><p><img alt="🌊" src="/wave.svg"></p><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'other pictures stay',
      '<p>The <img alt="wave" src="/wave.jpg"> wins</p>',
      '<p>The <img alt="wave" src="/wave.jpg"> wins</p>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup, all)).toBe(expected);
  });
});
