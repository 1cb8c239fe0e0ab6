/** Every way in which settings change: plain data for messages, and one pure function that applies it. */
import { type Category, SCOPES, type Scope } from '../engine/types.ts';
import { fieldsOf, isCategory, isListOf, isOneOf } from '../engine/unchecked.ts';
import {
  type CategoryOff,
  counted,
  isCategoryOff,
  isPrint,
  isSite,
  isSiteCorrection,
  MAX_CATEGORIES_OFF,
  restored,
  type SiteCorrection,
  withCorrection,
  withImported,
} from './corrections.ts';
import { isReadingChange, type Reading } from './reading.ts';
import type { Settings } from './schema.ts';

export type SettingsChange =
  /** Fold on this site or don't. */
  | { readonly kind: 'site'; readonly site: string; readonly on: boolean }
  /** Takes one name off the list of sites that are off; a name above it stays, and covers it still. */
  | { readonly kind: 'unlist'; readonly site: string }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'category'; readonly category: Category; readonly on: boolean }
  /** Mark what may be a promo or don't. */
  | { readonly kind: 'marks'; readonly on: boolean }
  /** A category on one site alone. */
  | {
      readonly kind: 'category-here';
      readonly site: string;
      readonly category: Category;
      readonly on: boolean;
    }
  /** Remembers a correction. */
  | { readonly kind: 'correct'; readonly correction: SiteCorrection }
  /** Takes a correction back. */
  | { readonly kind: 'uncorrect'; readonly site: string; readonly print: string }
  /** Some corrections have applied on a page. */
  | { readonly kind: 'applied'; readonly site: string; readonly prints: readonly string[] }
  /** Adds corrections that were exported, here or elsewhere. */
  | { readonly kind: 'import'; readonly corrections: readonly SiteCorrection[] }
  /** Takes back what led from one list of corrections to another. */
  | {
      readonly kind: 'restore';
      readonly before: readonly SiteCorrection[];
      readonly after: readonly SiteCorrection[];
    }
  /** Forgets all corrections of a site, or (empty) of all sites. */
  | { readonly kind: 'forget'; readonly site: string }
  /** How the clean article looks and sounds. */
  | { readonly kind: 'reading'; readonly reading: Partial<Reading> };

/** The list stays bounded; over the bound the oldest goes. */
export const MAX_SITES_OFF = 2000;

/** The changes that are about corrections. */
type CorrectionsChange = Extract<
  SettingsChange,
  { readonly kind: 'correct' | 'uncorrect' | 'applied' | 'import' | 'restore' | 'forget' }
>;

/** With the item at the end (and nowhere else), without the oldest where there are too many. */
function withNewest<T>(
  list: readonly T[],
  item: T,
  same: (other: T) => boolean,
  bound: number,
): readonly T[] {
  return [...list.filter((other) => !same(other)), item].slice(-bound);
}

/**
 * What keeps a site off goes as it is switched on, also a name above it: the front page of a host of blogs can be
 * switched off like any site, and covers the blogs by its name.
 */
function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const same = (other: string): boolean => other === site;
  const sitesOff = on
    ? settings.sitesOff.filter((other) => !`.${site}`.endsWith(`.${other}`))
    : withNewest(settings.sitesOff, site, same, MAX_SITES_OFF);
  return { ...settings, sitesOff };
}

function switchCategory(settings: Settings, { site, category }: CategoryOff, on: boolean): Settings {
  const same = (other: CategoryOff): boolean => other.site === site && other.category === category;
  const categoriesOff = on
    ? settings.categoriesOff.filter((other) => !same(other))
    : withNewest(settings.categoriesOff, { site, category }, same, MAX_CATEGORIES_OFF);
  return { ...settings, categoriesOff };
}

function forget({ corrections }: Settings, site: string): readonly SiteCorrection[] {
  return site === '' ? [] : corrections.filter((each) => each.site !== site);
}

/** The settings after a change; the given ones stay as they are. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'site':
      return switchSite(settings, change.site, change.on);
    case 'unlist':
      return { ...settings, sitesOff: settings.sitesOff.filter((other) => other !== change.site) };
    case 'scope':
      return { ...settings, scope: change.scope };
    case 'category':
      return { ...settings, categories: { ...settings.categories, [change.category]: change.on } };
    case 'marks':
      return { ...settings, marks: change.on };
    case 'category-here':
      return switchCategory(settings, change, change.on);
    case 'reading':
      return { ...settings, reading: { ...settings.reading, ...change.reading } };
    default:
      return { ...settings, corrections: corrected(settings, change) };
  }
}

/** The corrections after a change that is about them. */
function corrected(settings: Settings, change: CorrectionsChange): readonly SiteCorrection[] {
  const { corrections } = settings;
  switch (change.kind) {
    case 'correct':
      return withCorrection(corrections, change.correction);
    case 'uncorrect':
      return corrections.filter(({ site, print }) => site !== change.site || print !== change.print);
    case 'applied':
      return counted(corrections, change.site, change.prints);
    case 'import':
      return withImported(corrections, change.corrections);
    case 'restore':
      return restored(corrections, change.before, change.after);
    case 'forget':
      return forget(settings, change.site);
  }
}

/** Says whether a value, as it came by message, is a change that can be applied as it is. */
export function isChange(value: unknown): value is SettingsChange {
  const { kind, site, on, scope, category, correction, corrections, print, prints, before, after, reading } =
    fieldsOf<Record<string, unknown>>(value);
  switch (kind) {
    case 'site':
      return isSite(site) && typeof on === 'boolean';
    case 'unlist':
      return isSite(site);
    case 'scope':
      return isOneOf(SCOPES, scope);
    case 'category':
      return isCategory(category) && typeof on === 'boolean';
    case 'marks':
      return typeof on === 'boolean';
    case 'category-here':
      return isCategoryOff({ site, category }) && typeof on === 'boolean';
    case 'correct':
      return isSiteCorrection(correction);
    case 'uncorrect':
      return isSite(site) && isPrint(print);
    case 'applied':
      return isSite(site) && isListOf(prints, isPrint);
    case 'import':
      return isListOf(corrections, isSiteCorrection);
    case 'restore':
      return isListOf(before, isSiteCorrection) && isListOf(after, isSiteCorrection);
    case 'forget':
      return site === '' || isSite(site);
    case 'reading':
      return isReadingChange(reading);
    default:
      return false;
  }
}
