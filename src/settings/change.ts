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

/** Lists stay bounded; over the bound the oldest goes. About 1 MB in all at most, a fifth of the browsers' quota. */
export const MAX_SITES_OFF = 2000;
export const MAX_KEPT = 4000;
export const MAX_SITE_LENGTH = 253;
export const MAX_FINGERPRINT_LENGTH = 200;

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

function keepBlock(settings: Settings, block: KeptBlock, keep: boolean): Settings {
  const same = (other: KeptBlock): boolean =>
    other.site === block.site && other.fingerprint === block.fingerprint;
  const kept = keep
    ? withNewest(settings.kept, block, same, MAX_KEPT)
    : settings.kept.filter((other) => !same(other));
  return { ...settings, kept };
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

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/** Says whether a value, as it came by message, is a change that can be applied as it is. */
export function isChange(value: unknown): value is SettingsChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, site, on, scope, category, fingerprint, kept, reading } = value as Record<string, unknown>;
  const hasSite = isText(site, MAX_SITE_LENGTH);
  switch (kind) {
    case 'site':
      return hasSite && typeof on === 'boolean';
    case 'scope':
      return SCOPES.some((known) => known === scope);
    case 'category':
      return CATEGORIES.some((known) => known === category) && typeof on === 'boolean';
    case 'marks':
      return typeof on === 'boolean';
    case 'block':
      return hasSite && isText(fingerprint, MAX_FINGERPRINT_LENGTH) && typeof kept === 'boolean';
    case 'forget':
      return hasSite;
    case 'reading':
      return isReadingChange(reading);
    default:
      return false;
  }
}
