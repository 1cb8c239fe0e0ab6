/** What the reader said about promos, site by site: the part of the settings by which Winnow learns. */
import { CATEGORIES, type Category, type Correction } from '../engine/types.ts';
import { fieldsOf, isCategory, isOneOf, isText } from '../engine/unchecked.ts';

/** What a reader corrects on a page, with what the list of corrections shows of it. */
export interface SaidCorrection extends Correction {
  /** What it began with, at most 120 characters. */
  readonly words: string;
}

export interface SiteCorrection extends SaidCorrection {
  /** Registrable domain: see `site.ts`. */
  readonly site: string;
  /** The day it was said, as `YYYY-MM-DD`; empty where that is not known any more. */
  readonly day: string;
  /** On how many pages it has applied since. */
  readonly times: number;
}

/** A category that the reader wants left alone on a site. */
export interface CategoryOff {
  readonly site: string;
  readonly category: Category;
}

/** Lists stay bounded; over the bound the oldest goes. About 1.5 MB in all at most, a third of the browsers' quota. */
export const MAX_CORRECTIONS = 4000;
export const MAX_CATEGORIES_OFF = 4000;
export const MAX_SITE_LENGTH = 253;
export const MAX_PRINT_LENGTH = 200;
export const MAX_WORDS = 120;

const DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** So many like corrections more than others move a category's threshold on the site, each further one moves it on. */
const ENOUGH = 2;
/** By how much each of them moves it, and at most, in confidence. */
const STEP = 0.05;
const FARTHEST = 0.2;

/**
 * How much surer (above 0) or less sure (below) promos of a category must be on a site to be folded, in confidence: "not
 * a promo" said twice makes it more careful there, two missed promos bolder. Categories that nothing speaks for are
 * not named.
 */
export function leaningsOf(corrections: readonly Correction[]): Readonly<Partial<Record<Category, number>>> {
  const leanings: Partial<Record<Category, number>> = {};
  for (const category of CATEGORIES) {
    const own = corrections.filter((each) => each.category === category);
    const kept = own.filter(({ verdict }) => verdict === 'keep').length;
    const balance = kept - (own.length - kept);
    const steps = Math.max(0, Math.abs(balance) - ENOUGH + 1);
    if (steps > 0) leanings[category] = Math.sign(balance) * Math.min(FARTHEST, steps * STEP);
  }
  return leanings;
}

/** A list with a correction at its end; what was said before about the same on the site is no more. */
export function withCorrection(
  list: readonly SiteCorrection[],
  correction: SiteCorrection,
): readonly SiteCorrection[] {
  const others = list.filter(({ site, print }) => site !== correction.site || print !== correction.print);
  return [...others, correction].slice(-MAX_CORRECTIONS);
}

function nameOf({ site, print }: SiteCorrection): string {
  return `${site}\n${print}`;
}

/** What a correction says, of what and where: those that are alike in it differ in when and how often alone. */
export function sayingOf(correction: SiteCorrection): string {
  return `${nameOf(correction)}\n${correction.verdict} ${correction.category}`;
}

function compareDays(one: SiteCorrection, other: SiteCorrection): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}

/** Of two that say the same, the count of the one that applied on more pages. */
function counting(correction: SiteCorrection, known: SiteCorrection): SiteCorrection {
  const isSame = known.verdict === correction.verdict;
  return isSame ? { ...correction, times: Math.max(correction.times, known.times) } : correction;
}

/**
 * A list with corrections of another one, in the order of their days. Of two about the same the newer holds; what is
 * there stays, so that of those that find no room the oldest are left out.
 */
export function withImported(
  list: readonly SiteCorrection[],
  imported: readonly SiteCorrection[],
): readonly SiteCorrection[] {
  const all = new Map(list.map((each) => [nameOf(each), each]));
  const unique = new Map(imported.map((each) => [nameOf(each), each]));
  const byDay = [...unique].sort(([, one], [, other]) => compareDays(one, other));
  const fresh = byDay.filter(([name]) => !all.has(name)).map(([name]) => name);
  const tooMany = new Set(fresh.slice(0, Math.max(0, all.size + fresh.length - MAX_CORRECTIONS)));
  for (const [name, correction] of byDay) {
    const known = all.get(name);
    if (tooMany.has(name) || (known && correction.day < known.day)) continue;
    // What says nothing new is no newer than what was said after it on its day.
    if (known?.day !== correction.day || sayingOf(known) !== sayingOf(correction)) all.delete(name);
    all.set(name, known ? counting(correction, known) : correction);
  }
  return [...all.values()].sort(compareDays);
}

/**
 * A list as it was `before` a change that made it `after`, each in its old place, as the order says which is the newer.
 * What was said or taken back since then stays so.
 */
export function restored(
  list: readonly SiteCorrection[],
  before: readonly SiteCorrection[],
  after: readonly SiteCorrection[],
): readonly SiteCorrection[] {
  const known = new Set(after.map(sayingOf));
  const since = list.filter((each) => !known.has(sayingOf(each)));
  const there = new Set(list.map(nameOf));
  const gone = after.filter((each) => !there.has(nameOf(each)));
  const over = new Set([...since, ...gone].map(nameOf));
  return [...before.filter((each) => !over.has(nameOf(each))), ...since].slice(-MAX_CORRECTIONS);
}

/** Counts one page more for those corrections of a site that applied there. */
export function counted(
  list: readonly SiteCorrection[],
  site: string,
  prints: readonly string[],
): readonly SiteCorrection[] {
  // What is no safe number any more would not be read again: a file may come with any count.
  const next = (times: number): number => Math.min(times + 1, Number.MAX_SAFE_INTEGER);
  return list.map((each) =>
    each.site === site && prints.includes(each.print) ? { ...each, times: next(each.times) } : each,
  );
}

function isUpTo(longest: number, value: unknown): value is string {
  return isText(value) && value.length <= longest;
}

export function isSite(value: unknown): value is string {
  return isUpTo(MAX_SITE_LENGTH, value) && value !== '';
}

/** Whether a value can be the print of a text: 1 to `MAX_PRINT_LENGTH` characters. */
export function isPrint(value: unknown): value is string {
  return isUpTo(MAX_PRINT_LENGTH, value) && value !== '';
}

/** Says whether a value is a correction as it is said on a page. */
export function isSaidCorrection(value: unknown): value is SaidCorrection {
  const { verdict, category, print, words } = fieldsOf<SaidCorrection>(value);
  const isVerdict = isOneOf(['fold', 'keep'], verdict);
  return isVerdict && isCategory(category) && isPrint(print) && isUpTo(MAX_WORDS, words);
}

/** Says whether a value is a correction as it is stored, exported and imported. */
export function isSiteCorrection(value: unknown): value is SiteCorrection {
  const { site, day, times } = fieldsOf<SiteCorrection>(value);
  const isCount = typeof times === 'number' && Number.isSafeInteger(times) && times >= 0;
  return isSaidCorrection(value) && isSite(site) && isText(day) && DAY.test(day) && isCount;
}

/** A correction without any field that does not belong to it. */
export function plainCorrection(correction: SiteCorrection): SiteCorrection {
  const { site, verdict, category, print, words, day, times } = correction;
  return { site, verdict, category, print, words, day, times };
}

/** Says whether a value is a category that is off on a site. */
export function isCategoryOff(value: unknown): value is CategoryOff {
  const { site, category } = fieldsOf<CategoryOff>(value);
  return isSite(site) && isCategory(category);
}
