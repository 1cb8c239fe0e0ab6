/** Small checks of values from outside: whatever comes, they answer and do not throw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, isCategory, isListOf, isOneOf, isText } from '../../src/engine/unchecked.ts';

describe('fields', () => {
  test('are those of an object', () => {
    expect(fieldsOf<{ site: string }>({ site: 'a.example' }).site).toBe('a.example');
  });

  test.each([null, undefined, 7, 'site', false, Symbol('site'), ['site']])('are not there of %s', (value) => {
    expect(Object.keys(fieldsOf(value))).toEqual([]);
  });

  test('can be asked for, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { absent } = fieldsOf<{ absent: unknown }>(value);
        return absent === undefined || (typeof value === 'object' && value !== null);
      }),
    );
  });
});

test('a text is a text, and nothing that could be made one', () => {
  expect(['', 'gold'].every(isText)).toBe(true);
  expect([new String('gold'), ['gold'], 7, null, undefined].some(isText)).toBe(false);
});

test('one of several is the same as one of them, and nothing that equals its text', () => {
  expect(isOneOf(['folded', 'open'], 'open')).toBe(true);
  expect([['open'], 'Open', 0, null, undefined].some((value) => isOneOf(['folded', 'open'], value))).toBe(
    false,
  );
});

test('a list holds nothing but its items', () => {
  expect([[], ['gold', 'shop']].every((value) => isListOf(value, isCategory))).toBe(true);
  const others = [['gold', 'silver'], ['gold', undefined], 'gold', { 0: 'gold', length: 1 }, null];
  expect(others.some((value) => isListOf(value, isCategory))).toBe(false);
});

test('a category is none by what every object has', () => {
  expect(isCategory('webinar')).toBe(true);
  expect(['constructor', '__proto__', 'Webinar', '', null].some(isCategory)).toBe(false);
});
