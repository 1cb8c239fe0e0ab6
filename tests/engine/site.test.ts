/** Which hosts belong together, and where an address leads. */
import { describe, expect, test } from 'vitest';
import { isSameHouse, siteNameOf, targetOf } from '../../src/engine/site.ts';

describe('one house', () => {
  test.each([
    ['paper.example', 'paper.example'],
    ['news.paper.example', 'shop.paper.example'],
    ['paper.example', 'shop.paper.example'],
    ['news.paper.co.uk', 'paper.co.uk'],
    ['harbour.example', 'harbourshop.example'],
    ['harbour.example', 'shop-harbour.example'],
    ['harbour.de', 'harbour.com'],
    ['my-harbour-shop.example', 'harbour.example'],
  ])('%s and %s', (one, other) => {
    expect(isSameHouse(one, other)).toBe(true);
    expect(isSameHouse(other, one)).toBe(true);
  });
});

describe('two houses', () => {
  test.each([
    ['paper.example', 'lamp.example'],
    ['paper.co.uk', 'lamp.co.uk'],
    ['gold.example', 'goldshop.test'],
    ['news.example', 'newsletter.test'],
    ['alice.github.io', 'bob.github.io'],
    ['alice.substack.com', 'substack.com'],
    ['harbour.example', 'theharbourer.test'],
    ['', ''],
    ['paper.example', ''],
  ])('%j and %j', (one, other) => {
    expect(isSameHouse(one, other)).toBe(false);
    expect(isSameHouse(other, one)).toBe(false);
  });
});

test.each([
  ['/shop', 'paper.example'],
  ['offer?x=1', 'paper.example'],
  ['//www.lamp.example/x', 'lamp.example'],
  ['https://shop.lamp.example/x', 'shop.lamp.example'],
  ['HTTPS://WWW.Lamp.example', 'lamp.example'],
  ['', ''],
  ['#top', ''],
  ['mailto:a@paper.example', ''],
  ['tel:+491', ''],
  ['javascript:void(0)', ''],
  ['data:text/html,x', ''],
])('%j leads to %j', (href, target) => {
  expect(targetOf(href, 'paper.example')).toBe(target);
});

test.each([
  ['a.b.paper.example', 'paper.example', 'paper'],
  ['a.paper.co.uk', 'paper.co.uk', 'paper'],
  ['localhost', 'localhost', 'localhost'],
  ['', '', ''],
])('%j is of %j', (host, site, name) => {
  expect(siteNameOf(host)).toEqual({ site, name });
});
