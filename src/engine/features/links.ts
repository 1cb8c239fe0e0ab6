/** Where a block's links lead, and where those of its boxes lead. */

import type { Link } from '../inline-text.ts';
import { hostOf, oncePerPage, type Page } from '../page.ts';
import type { TreeNode } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import type { Boxes } from './boxes.ts';
import { matchesOf } from './lines.ts';

/** Kinds of links, each a bit. */
const KINDS = {
  elsewhere: /^/,
  sponsored: /\bsponsored\b/,
  nofollow: /\bnofollow\b/,
  affiliate:
    /amzn\.|amazon\.|\/go(?:\.php)?[/?]|\/out\/|\/recommends?\/|\/c\/\d{5,}\/\d{4,}\/\d|awin1|shareasale|shrsl|cj\.com|dpbolvw|anrdoezrs|jdoqocy|tkqlhce|kqzyfj|linksynergy|skimlinks|skimresources|viglink|redirectingat|avantlink|webgains|flexoffers|effiliation|belboon|adcell|digidip|financeads|daisycon|tradetracker|partner-ads|geni\.us|tidd\.ly|shopmy\.us|impact\.|pxf\.io|sjv\.io|tradedoubler|zanox|affili|partner-?id|[?&](?:tag|aff|ref|affid|aff_id|afsrc|campid|partner|irclickid|clickid)=|prf\.hn|howl\.me|narrativ|shop-links|bhphotovideo|rstyle/,
  tracking: /[?&](?:utm_|wt_mc|pk_|mc_|cmp=|campaign|src=|source=|promo|icid|itm_|intcmp|xtor|wt\.)/,
  landing:
    /newsletter|subscri|signup|sign-up|register|registr|anmeld|webinar|seminar|kurs|course|enroll|apply|demo|trial|abo(?:nnement|\b|\/|shop)|membership|mitglied|donat|spende|support-us|checkout|\/lp\/|landing|get-started|contact|kontakt|consult|quote|angebot|offer|deal|promo|gutschein|coupon|pricing|join|events?\//,
  shop: /shop|store|product|produkt|\/dp\/|\/buy|kaufen|cart|warenkorb|book|isbn/,
  app: /apps\.apple|itunes\.apple|play\.google|appstore|onelink|app\.link|\/app(?:\/|$)/,
  social:
    /facebook\.|twitter\.|\/\/x\.com|instagram\.|youtube\.|tiktok\.|linkedin\.|t\.me|telegram\.|whatsapp|pinterest\.|bsky\.|threads\.net|news\.google/,
  contact: /^(?:mailto|tel):/,
  share: /sharer|intent\/tweet|\/share\?|share=|sharearticle|mailto:\?/,
  tag: /\/(?:tag|tags|topic|topics|thema|themen|category|kategorie|author|autor|autoren|authors|profile)s?\//,
  inPage: /^#/,
  script: /^(?:javascript:|#?$)/,
} as const;
export type LinkKind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as LinkKind[];
/** Names of the kinds, in the order of their bits. */
export const LINK_KINDS: readonly string[] = NAMES;
const BIT = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Record<LinkKind, number>;
/** The first kinds are not told by an expression over the address. */
const BY_RELATION = 3;
const EXPRESSIONS = NAMES.slice(BY_RELATION).map((name) => KINDS[name]);

export const LINK_FEATURES: readonly string[] = [
  'link:count',
  'link:share',
  'link:nearShare',
  'link:wideShare',
  ...NAMES.map((name) => `link:own:${name}`),
  ...NAMES.map((name) => `link:near:${name}`),
  ...NAMES.map((name) => `link:wide:${name}`),
];

/** The kinds of all links of each block, as bits. */
export const linkKinds = oncePerPage(
  (page): Int32Array =>
    kindsIn(
      page.blocks.map(({ links }) => links),
      page.host,
    ),
);

/** The kinds of the links of each list, as bits. */
export function kindsIn(lists: readonly (readonly Link[])[], host: string): Int32Array {
  const addresses = [...new Set(lists.flatMap((links) => links.map(addressOf)))];
  const matches = matchesOf(addresses, EXPRESSIONS);
  const known = new Map<string, number>();
  addresses.forEach((address, i) => {
    const bits = (matches[i] as number) << BY_RELATION;
    known.set(address, isElsewhere(address, host) ? bits | BIT.elsewhere : bits);
  });
  return Int32Array.from(lists, (links) => {
    let bits = 0;
    for (const link of links) {
      bits |= known.get(addressOf(link)) ?? 0;
      if (KINDS.sponsored.test(link.rel)) bits |= BIT.sponsored;
      if (KINDS.nofollow.test(link.rel)) bits |= BIT.nofollow;
    }
    return bits;
  });
}

/** Whether a link leads to another site than the page of a host. */
export function leadsElsewhere(link: Link, host: string): boolean {
  return isElsewhere(addressOf(link), host);
}

/** Whether a set of kinds, as `kindsIn` gives it, holds one kind. */
export function hasKind(bits: number, kind: LinkKind): boolean {
  return (bits & BIT[kind]) !== 0;
}

export function writeLinks(
  page: Page,
  index: number,
  boxes: Boxes,
  kinds: Int32Array,
  out: Float32Array,
  at: number,
): void {
  const block = page.blocks[index];
  if (!block) return;
  const length = block.links.reduce((sum, link) => sum + link.length, 0);
  out[at] = block.links.length;
  out[at + 1] = length / block.text.length;
  out[at + 2] = linkShare(page, boxes.near);
  out[at + 3] = linkShare(page, boxes.wide);
  const near = union(kinds, boxes.near);
  const wide = union(kinds, boxes.wide);
  const n = NAMES.length;
  for (let i = 0; i < n; i++) {
    const bit = 1 << i;
    out[at + 4 + i] = (kinds[index] ?? 0) & bit ? 1 : 0;
    out[at + 4 + n + i] = near & bit ? 1 : 0;
    out[at + 4 + 2 * n + i] = wide & bit ? 1 : 0;
  }
}

/** Share of an element's characters that are in links, 0 to 1. */
export function linkShare(page: Page, node: TreeNode): number {
  const length = sumOver(page.lengthSums, node.from, node.to);
  return length > 0 ? sumOver(page.linkSums, node.from, node.to) / length : 0;
}

function union(kinds: Int32Array, node: TreeNode): number {
  let bits = 0;
  for (let i = node.from; i < node.to; i++) bits |= kinds[i] ?? 0;
  return bits;
}

/** No more of an address is looked at. */
function addressOf({ href }: Link): string {
  return href.slice(0, 300).toLowerCase();
}

function isElsewhere(address: string, host: string): boolean {
  const target = hostOf(address.startsWith('//') ? `https:${address}` : address);
  return target !== '' && !isSameSite(target, host);
}

/** The same host, or one of the two a subdomain of the other. */
function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
