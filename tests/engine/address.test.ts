/** Addresses, and what is none. */
import { expect, test } from 'vitest';
import { parseAddress } from '../../src/engine/address.ts';

test.each([
  ['https://sandlow.example/a?b#c', undefined, 'https://sandlow.example/a?b#c'],
  ['../pier', 'https://sandlow.example/a/b', 'https://sandlow.example/pier'],
  ['//other.example', 'https://sandlow.example/', 'https://other.example/'],
  ['', 'https://sandlow.example/a', 'https://sandlow.example/a'],
  ['https://müller.example/größe', undefined, 'https://xn--mller-kva.example/gr%C3%B6%C3%9Fe'],
] as const)('"%s" from %s is %s', (address, base, href) => {
  expect(parseAddress(address, base)?.href).toBe(href);
});

test.each([
  ['', undefined],
  ['pier', undefined],
  ['pier', 'sandlow'],
  ['https://', undefined],
  ['https://a b.example/', undefined],
  ['https://[::1', 'https://sandlow.example/'],
] as const)('"%s" from %s is none', (address, base) => {
  expect(parseAddress(address, base)).toBeUndefined();
});

test('is the same however often it is asked for', () => {
  const denied = Array.from({ length: 20_000 }, () => parseAddress('https://müller.example/')).filter(
    (address) => address === undefined,
  );
  expect(denied).toEqual([]);
});
