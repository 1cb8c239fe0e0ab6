/** Publishers that sell what they write about, and those that only sell. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/engine/page.ts';
import { segment } from '../../src/engine/segment.ts';
import { isSeller } from '../../src/engine/seller.ts';
import type { Category } from '../../src/engine/types.ts';
import { documentOf, reportOn } from './documents.ts';
import { PARAGRAPHS } from './pages/plain-article.ts';

interface Parts {
  readonly url?: string;
  readonly head?: string;
  readonly header?: string;
  readonly promo?: string;
  readonly category?: Category;
}

const URL = 'https://www.lightkeeper.example/blog/cape';
const SHOP = '<nav><a href="/shop">Shop</a></nav>';
const promoTo = (href: string): string =>
  `<p id="promo">Book a night in the lighthouse on the northern cape: retired sailors light the lamp for you. <a href="${href}">Book now</a></p>`;

/** Whether the publisher is taken for a seller by the promo in its article. */
function sells({
  url = URL,
  head = '',
  header = SHOP,
  promo = promoTo('/nights'),
  category = 'shop',
}: Parts): boolean {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const document = documentOf(
    `<html lang="en"><head><title>The lighthouse on the cape and its sailors</title>${head}</head><body>${header}<main><h1>The lighthouse on the cape</h1>${paragraphs}${promo}</main></body></html>`,
  );
  const page = readPage(document, segment(document), url);
  const first = page.blocks.findIndex(({ owner }) => owner.element.id === 'promo');
  return isSeller(document, page, first < 0 ? [] : [{ run: { first, end: first + 1 }, category }]);
}

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('sells what it writes about', () => {
  test.each<[string, Parts]>([
    ['with a shop in its menu', {}],
    ['with a cart', { header: '<a href="https://www.lightkeeper.example/cart?x=1"><svg></svg></a>' }],
    ['with a list of prices', { header: '<a href="/pricing">Prices</a>' }],
    ['with a shop on a host of its own', { header: '<a href="https://shop.lightkeeper.example">Shop</a>' }],
    ['that leads to its own address in full', { promo: promoTo('https://www.lightkeeper.example/nights') }],
    ['that leads to a sister', { promo: promoTo('https://lightkeeper-nights.example/') }],
    ['that calls itself a store', { header: '', head: linked({ '@type': 'OnlineStore' }) }],
    [
      'whose publisher is a store',
      {
        header: '',
        head: linked({ '@graph': [{ '@type': 'Article', publisher: { '@type': 'BookStore' } }] }),
      },
    ],
    ['that sells a course', { category: 'webinar' }],
  ])('a publisher %s', (_, parts) => {
    expect(sells(parts)).toBe(true);
  });
});

describe('does not, as far as can be told', () => {
  test.each<[string, Parts]>([
    ['without any promo', { promo: '' }],
    ['without a shop', { header: '' }],
    ['with a shop of others', { header: '<a href="https://www.lamps.example/shop">Lamps</a>' }],
    ['with an article about shops', { header: '<a href="/news/shopping-in-town">Shopping</a>' }],
    ['whose promo leads to others', { promo: promoTo('https://www.lamps.example/nights') }],
    [
      'whose promo leads to a host that only ends alike',
      { promo: promoTo('https://notlightkeeper-x.test.example.test/') },
    ],
    ['whose promo leads nowhere', { promo: promoTo('#top') }],
    ['whose promo has its fine print alone', { promo: promoTo('/privacy') }],
    ['whose promo leads to a letter box', { promo: promoTo('mailto:book@lightkeeper.example') }],
    [
      'whose promo is about something else',
      {
        promo:
          '<p id="promo">Ten mugs with your name, in blue and in green. <a href="/mugs">Order now</a></p>',
      },
    ],
    [
      'whose promo shares a single word with the title',
      {
        promo:
          '<p id="promo">A mug with our lighthouse, in blue and in green. <a href="/mugs">Order now</a></p>',
      },
    ],
    ['that asks for subscriptions', { category: 'subscription' }],
    ['that asks for addresses', { category: 'newsletter' }],
    ['that shows adverts of others', { category: 'sponsored' }],
    [
      'that reviews a product',
      { header: '', head: linked({ '@type': 'Product', offers: { '@type': 'Offer' } }) },
    ],
    ['whose article is by an organisation', { header: '', head: linked({ '@type': 'Organization' }) }],
    [
      'that hosts strangers',
      { url: 'https://ada.substack.com/p/cape', promo: promoTo('https://bob.substack.com/') },
    ],
  ])('a publisher %s', (_, parts) => {
    expect(sells(parts)).toBe(false);
  });
});

test('a page without promos has no seller', () => {
  expect(
    reportOn(
      documentOf(
        `<html lang="en"><body>${SHOP}<main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
      ),
    ).seller,
  ).toBe(false);
});
