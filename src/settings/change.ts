/** Every way in which settings change: plain data for messages, and one pure function that applies it. */
import { CATEGORIES, type Category, SCOPES, type Scope } from '../engine/types.ts';
import { isReadingChange, type Reading } from './reading.ts';
import type { KeptBlock, Settings } from './schema.ts';

export type SettingsChange =
  /** Fold on this site or don't. */
  | { readonly kind: 'site'; readonly site: string; readonly on: boolean }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'category'; readonly category: Category; readonly on: boolean }
  /** Mark what is only probably a promo or don't. */
  | { readonly kind: 'marks'; readonly on: boolean }
  /** "Not a promo", and (`kept` false) taken back. */
  | { readonly kind: 'block'; readonly site: string; readonly fingerprint: string; readonly kept: boolean }
  /** Forgets all that was called "not a promo" on a site. */
  | { readonly kind: 'forget'; readonly site: string }
  /** How the clean article looks and sounds. */
  | { readonly kind: 'reading'; readonly reading: Partial<Reading> };

/** The list stays bounded; over the bound the oldest goes. */
export const MAX_SITES_OFF = 2000;

/** The changes that are about corrections. */
type CorrectionsChange = Extract<
  SettingsChange,
  { readonly kind: 'correct' | 'uncorrect' | 'applied' | 'import' | 'forget' }
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

function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const same = (other: string): boolean => other === site;
  const sitesOff = on
    ? settings.sitesOff.filter((other) => !same(other))
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
    case 'scope':
      return { ...settings, scope: change.scope };
    case 'category':
      return { ...settings, categories: { ...settings.categories, [change.category]: change.on } };
    case 'marks':
      return { ...settings, marks: change.on };
    case 'block':
      return keepBlock(settings, { site: change.site, fingerprint: change.fingerprint }, change.kept);
    case 'forget':
      return { ...settings, kept: settings.kept.filter(({ site }) => site !== change.site) };
    case 'reading':
      return { ...settings, reading: { ...settings.reading, ...change.reading } };
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
      return change.corrections.reduce(withCorrection, corrections);
    case 'forget':
      return forget(settings, change.site);
  }
}

function isPrint(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= MAX_PRINT_LENGTH;
}

/** Says whether a value, as it came by message, is a change that can be applied as it is. */
export function isChange(value: unknown): value is SettingsChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, site, on, scope, category, fingerprint, kept, reading } = value as Record<string, unknown>;
  const hasSite = isText(site, MAX_SITE_LENGTH);
  switch (kind) {
    case 'site':
      return isSite(site) && typeof on === 'boolean';
    case 'scope':
      return SCOPES.some((known) => known === scope);
    case 'category':
      return CATEGORIES.some((known) => known === category) && typeof on === 'boolean';
    case 'marks':
      return typeof on === 'boolean';
    case 'category-here':
      return isCategoryOff({ site, category }) && typeof on === 'boolean';
    case 'correct':
      return isSiteCorrection(correction);
    case 'uncorrect':
      return isSite(site) && isPrint(print);
    case 'applied':
      return isSite(site) && Array.isArray(prints) && prints.every(isPrint);
    case 'import':
      return Array.isArray(corrections) && corrections.every(isSiteCorrection);
    case 'forget':
      return hasSite;
    case 'reading':
      return isReadingChange(reading);
    default:
      return false;
  }
}
