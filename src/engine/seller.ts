/** Says whether a publisher sells what it writes about: it has a shop, and a promo on the page leads there. */
import type { BlockRange } from './block-range.ts';
import { isOfType, linkedItems } from './linked-data.ts';
import type { Page } from './page.ts';
import { isSameHouse, siteNameOf, targetOf } from './site.ts';
import type { Category } from './types.ts';

/** Papers ask everybody to subscribe; that is not what they write about. */
const GOODS: readonly Category[] = ['webinar', 'gold', 'finance', 'shop', 'other'];
/** Words of a promo that stand in the page's title too, and in the article: so many make it the same subject. */
const IN_TITLE = 2;
const IN_BODY = 4;
/** Shorter words tie nothing together, in letters. */
const SHORTEST_WORD = 5;

/** Types of linked data whose owner sells. */
const SHOP_TYPE = /^(?:OnlineStore|OnlineBusiness|\w*Store|\w*Shop)$/;
/** Addresses of carts, shops and price lists. */
const SHOP_ADDRESS =
  /(?:^|\/\/)(?:shop|store|boutique|tienda|loja|sklep|winkel|negozio)\.|\/(?:cart|basket|checkout|warenkorb|panier|carrito|carrello|winkelwagen|koszyk|carrinho|shop|store|boutique|tienda|loja|sklep|winkel|negozio|pricing|products?|produkte?|produits?|productos?|prodotti|produtos)(?:[/?#.]|$)/i;
/** Pages that every site has. */
const FINE_PRINT =
  /privacy|datenschutz|terms|agb\b|imprint|impressum|legal|cookie|conditions|confidential|login|sign-?in/i;

export interface PromoRun {
  readonly run: BlockRange;
  readonly category: Category;
}

/** Whether one of the promos leads to the publisher's own shop and is about what the page is about. */
export function isSeller(document: Document, page: Page, promos: readonly PromoRun[]): boolean {
  const leads = promos.some(
    (promo) => GOODS.includes(promo.category) && leadsHome(page, promo) && isOnSubject(page, promo),
  );
  return leads && (hasShopMarkup(document) || hasShopLink(document, page));
}

function leadsHome(page: Page, { run }: PromoRun): boolean {
  const links = page.blocks.slice(run.first, run.end).flatMap((block) => block.links);
  return links.some(
    ({ href }) => isSameHouse(targetOf(href, page.host), page.host) && !FINE_PRINT.test(href),
  );
}

/** The site's own name stands in titles and promos alike, and says nothing. */
function isOnSubject(page: Page, { run }: PromoRun): boolean {
  const { name } = siteNameOf(page.host);
  const words = new Set(page.shapes.slice(run.first, run.end).flatMap(({ tokens }) => tokens));
  const telling = [...words].filter((word) => word.length >= SHORTEST_WORD && !name.includes(word));
  const count = (known: ReadonlySet<string>): number => telling.filter((word) => known.has(word)).length;
  return count(page.titleWords) >= IN_TITLE && count(page.bodyWords) >= IN_BODY;
}

function hasShopMarkup(document: Document): boolean {
  return linkedItems(document, /Store|Shop|OnlineBusiness/).some((item) => {
    const { publisher } = item;
    const owners = [item, ...(typeof publisher === 'object' && publisher !== null ? [publisher] : [])];
    return owners.some((owner) => isOfType(owner as typeof item, SHOP_TYPE));
  });
}

function hasShopLink(document: Document, { host }: Page): boolean {
  const links = document.getElementsByTagName('a');
  for (let i = 0; i < links.length; i++) {
    const href = links[i]?.getAttribute('href') ?? '';
    if (SHOP_ADDRESS.test(href) && isSameHouse(targetOf(href, host), host)) return true;
  }
  return false;
}
