/** What in a block belongs to the publisher: its own name, and links to other places of its own site. */

import { hostOf, oncePerPage, type Page, pathOf } from '../page.ts';
import type { Block } from '../segment.ts';
import { sumOver } from '../sum-over.ts';
import type { Boxes } from './boxes.ts';
import type { Passage } from './passages.ts';

/** Kinds of targets on the page's own site, each a bit. */
const TARGETS = ['home', 'sameSection', 'otherSection', 'sister', 'article'] as const;
type Target = (typeof TARGETS)[number];
const BIT = Object.fromEntries(TARGETS.map((name, i) => [name, 1 << i])) as Record<Target, number>;
/** Labels of hosts that name no publisher. */
const GENERIC = new Set('www com co org net ac gov edu blog news shop de uk at ch en m'.split(' '));
/** A name shorter than this is found only as a whole word. */
const SHORT_NAME = 5;
/** Signs that are words of a text. */
const SIGNS = '%€$£©₹¥';
/** Words that a name may be written in. */
const NAME_WORDS = 3;
/** Hyphens in the last part of an address from which on it is taken for an article's. */
const SLUG_HYPHENS = 3;

export const SITE_FEATURES: readonly string[] = [
  'site:name',
  'site:nameNear',
  'site:namePassage',
  'site:nameBody',
  'site:linkDepth',
  'site:linkHyphens',
  'site:linkRepeats',
  'site:hostRepeats',
  'site:startRepeats',
  'site:shapeRepeats',
  ...TARGETS.map((name) => `site:own:${name}`),
  ...TARGETS.map((name) => `site:near:${name}`),
];

interface SiteMarks {
  /** Mentions of the publisher's name before each block, as running sums. */
  readonly nameSums: Int32Array;
  /** Targets of each block's links, as bits. */
  readonly targets: Uint8Array;
  /** Of each block's first link: parts of its path, hyphens in the last of them, how often the page has that link. */
  readonly depths: Uint8Array;
  readonly hyphens: Uint8Array;
  readonly repeats: Uint8Array;
  /** How many blocks lead to the same other host, begin with the same two words, and are written and linked alike. */
  readonly hostRepeats: Uint8Array;
  readonly startRepeats: Uint8Array;
  readonly shapeRepeats: Uint8Array;
}

export const siteMarksOf = oncePerPage((page): SiteMarks => {
  const count = page.blocks.length;
  const names = namesOf(page);
  const starts = names.map((name) => name[0]).join('') + SIGNS;
  const nameSums = new Int32Array(count + 1);
  const targets = new Uint8Array(count);
  const [depths, hyphens, repeats] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  const uses = new Map<string, number>();
  for (const { links } of page.blocks)
    for (const { href } of links) uses.set(href, (uses.get(href) ?? 0) + 1);
  page.blocks.forEach(({ links }, i) => {
    nameSums[i + 1] = (nameSums[i] as number) + mentions(page.shapes[i]?.tokens ?? [], names, starts);
    links.forEach(({ href }, at) => {
      const parts = pathOf(href);
      const slug = (parts.at(-1) ?? '').split('-').length - 1;
      targets[i] = (targets[i] as number) | targetOf(page, href, parts, slug);
      if (at > 0) return;
      depths[i] = Math.min(255, parts.length);
      hyphens[i] = Math.min(255, slug);
      repeats[i] = Math.min(255, uses.get(href) ?? 0);
    });
  });
  const hostRepeats = repeatsOf(page, (i) => {
    const host = hostOf(page.blocks[i]?.links[0]?.href ?? '');
    return host === page.host ? '' : host;
  });
  const startRepeats = repeatsOf(page, (i) => {
    const tokens = page.shapes[i]?.tokens ?? [];
    return tokens.length < 3 ? '' : `${tokens[0]} ${tokens[1]}`;
  });
  const shapeRepeats = repeatsOf(page, (i) => {
    const { owner, links, text } = page.blocks[i] as Block;
    return text.length > 120
      ? ''
      : `${owner.look} ${hostOf(links[0]?.href ?? '')} ${/[$€£]\s?\d|\d\s?[€$£]/.test(text)}`;
  });
  return { nameSums, targets, depths, hyphens, repeats, hostRepeats, startRepeats, shapeRepeats };
});

/** For each block how many have the same key; 0 without one. */
function repeatsOf(page: Page, keyOf: (index: number) => string): Uint8Array {
  const keys = page.blocks.map(({ owner, index }) => (owner.concealed ? '' : keyOf(index)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint8Array.from(keys, (key) => (key === '' ? 0 : Math.min(255, counts.get(key) ?? 0)));
}

export function writeSite(
  page: Page,
  index: number,
  { near }: Boxes,
  passage: Passage,
  out: Float32Array,
  at: number,
): void {
  const marks = siteMarksOf(page);
  const { nameSums, targets, depths, hyphens, repeats } = marks;
  const { first, last } = page.body;
  const mentioned = (from: number, to: number): number => sumOver(nameSums, from, to);
  const length = sumOver(page.lengthSums, Math.max(0, first), last + 1);
  let to = at;
  out[to++] = mentioned(index, index + 1);
  out[to++] = mentioned(near.from, near.to);
  out[to++] = mentioned(passage.from, passage.to);
  out[to++] = first < 0 ? 0 : (1000 * mentioned(first, last + 1)) / Math.max(1, length);
  out[to++] = depths[index] ?? 0;
  out[to++] = hyphens[index] ?? 0;
  out[to++] = repeats[index] ?? 0;
  out[to++] = marks.hostRepeats[index] ?? 0;
  out[to++] = marks.startRepeats[index] ?? 0;
  out[to++] = marks.shapeRepeats[index] ?? 0;
  let around = 0;
  for (let i = near.from; i < near.to; i++) around |= targets[i] as number;
  for (const bits of [targets[index] as number, around])
    for (let i = 0; i < TARGETS.length; i++) out[to++] = (bits >> i) & 1;
}

/** The publisher's names as its host tells them, without anything but letters and digits. */
function namesOf(page: Page): readonly string[] {
  const labels = page.host.split('.').slice(0, -1);
  return labels.filter((label) => label.length > 1 && !GENERIC.has(label)).map(plain);
}

function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How often words, one or more together, give one of the names. */
function mentions(tokens: readonly string[], names: readonly string[], starts: string): number {
  let found = 0;
  for (let i = 0; i < tokens.length; i++) {
    // Most words begin as no name does; those of signs alone are left out of a name.
    if (!starts.includes((tokens[i] as string)[0] as string)) continue;
    let joined = '';
    for (let n = i; n < Math.min(tokens.length, i + NAME_WORDS); n++) {
      joined += plain(tokens[n] as string);
      const end = joined;
      if (!names.some((name) => (name.length < SHORT_NAME ? end === name : end.startsWith(name)))) continue;
      found++;
      break;
    }
  }
  return found;
}

function targetOf(page: Page, href: string, parts: readonly string[], hyphens: number): number {
  if (/^(?:#|javascript:|mailto:|tel:|$)/i.test(href)) return 0;
  const target = hostOf(href.startsWith('//') ? `https:${href}` : href);
  if (target !== '' && target !== page.host) return isSister(target, page.host) ? BIT.sister : 0;
  if (parts.length === 0) return BIT.home;
  const section = parts[0] === page.path[0] ? BIT.sameSection : BIT.otherSection;
  return section | (hyphens >= SLUG_HYPHENS ? BIT.article : 0);
}

/** Hosts under one name, or with the same name under different ends. */
function isSister(one: string, other: string): boolean {
  if (one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  const label = (host: string): string =>
    host
      .split('.')
      .slice(0, -1)
      .filter((each) => !GENERIC.has(each))
      .at(-1) ?? '';
  return label(one) !== '' && label(one) === label(other);
}
