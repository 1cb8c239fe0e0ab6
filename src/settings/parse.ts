/** Stored bytes -> settings -> stored bytes: what is broken falls back alone, what is unknown survives. */
import { CATEGORIES, type Category, SCOPES } from '../engine/types.ts';
import { fieldsOf } from '../engine/unchecked.ts';
import { MAX_SITES_OFF, type SettingsChange } from './change.ts';
import {
  type CategoryOff,
  isCategoryOff,
  isSite,
  isSiteCorrection,
  MAX_CATEGORIES_OFF,
  MAX_CORRECTIONS,
  plainCorrection,
  sayingOf,
} from './corrections.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { migrate, type Stored, versionOf } from './migrate.ts';
import { DEFAULT_READING, soundReading } from './reading.ts';
import { type PageSettings, SETTINGS_VERSION, type Settings } from './schema.ts';

function parseCategories(value: unknown): Readonly<Record<Category, boolean>> {
  const stored = fieldsOf<Stored>(value);
  const entries = CATEGORIES.map((category) => {
    const on = Object.hasOwn(stored, category) ? stored[category] : undefined;
    return [category, typeof on === 'boolean' ? on : DEFAULT_SETTINGS.categories[category]];
  });
  return Object.fromEntries(entries) as Record<Category, boolean>;
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T, bound: number): readonly T[] {
  return Array.isArray(value) ? value.filter(isItem).slice(-bound) : [];
}

/** What settings say of pages, from whatever storage holds: see `parseSettings`. */
export function parsePageSettings(value: unknown): PageSettings {
  const stored = migrate(fieldsOf<Stored>(value));
  return {
    version: SETTINGS_VERSION,
    scope: SCOPES.find((scope) => scope === stored.scope) ?? DEFAULT_SETTINGS.scope,
    categories: parseCategories(stored.categories),
    marks: typeof stored.marks === 'boolean' ? stored.marks : DEFAULT_SETTINGS.marks,
    sitesOff: [...new Set(listOf(stored.sitesOff, isSite, MAX_SITES_OFF))],
    categoriesOff: listOf(stored.categoriesOff, isCategoryOff, MAX_CATEGORIES_OFF).map(
      ({ site, category }) => ({ site, category }),
    ),
    corrections: listOf(stored.corrections, isSiteCorrection, MAX_CORRECTIONS).map(plainCorrection),
  };
}

/** Settings from whatever storage holds, nothing included. A broken field gets its default, the others stay. */
export function parseSettings(value: unknown): Settings {
  const { reading } = migrate(fieldsOf<Stored>(value));
  return { ...parsePageSettings(value), reading: { ...DEFAULT_READING, ...soundReading(reading) } };
}

function changedFields<T extends object>(before: T, after: T): Record<string, unknown> {
  return Object.fromEntries(Object.entries(after).filter(([key, now]) => now !== before[key as keyof T]));
}

/**
 * A list to write: each entry with what only a newer Winnow knows of it, and those of sites that only a newer one can
 * read, in front of all others: where there are too many, they go first. `forgotten` is a site, or (empty) all of them.
 */
function mergeList<T extends Pick<CategoryOff, 'site'>>(
  stored: unknown,
  after: readonly T[],
  isItem: (item: unknown) => item is T,
  nameOf: (item: T) => string,
  bound: number,
  forgotten?: string,
): readonly object[] {
  const found = listOf(stored, isOfSite, bound);
  const known = new Map(found.filter(isItem).map((item) => [nameOf(item), item]));
  const newer = found.filter((item) => !isItem(item) && forgotten !== '' && forgotten !== item.site);
  return [...newer, ...after.map((item) => ({ ...known.get(nameOf(item)), ...item }))].slice(-bound);
}

function isOfSite(item: unknown): item is Pick<CategoryOff, 'site'> {
  return isSite(fieldsOf<Stored>(item).site);
}

function nameOfOff({ site, category }: CategoryOff): string {
  return `${site} ${category}`;
}

/**
 * What to write so that `after` holds, which `change` made of `before`. Fields that it did not touch are written as they
 * were found, and so are fields, categories, ways of reading and entries of a site that only a newer Winnow knows: going
 * back a version and forth again loses nothing. What the reader wants forgotten is.
 */
export function mergeSettings(
  value: unknown,
  before: Settings,
  after: Settings,
  change: SettingsChange,
): Stored {
  const stored = migrate(fieldsOf<Stored>(value));
  const fields = changedFields(before, after);
  if (fields.categories) fields.categories = { ...fieldsOf<Stored>(stored.categories), ...after.categories };
  if (fields.reading) {
    fields.reading = { ...fieldsOf<Stored>(stored.reading), ...changedFields(before.reading, after.reading) };
  }
  const { categoriesOff, corrections } = after;
  if (fields.categoriesOff) {
    const bound = MAX_CATEGORIES_OFF;
    fields.categoriesOff = mergeList(stored.categoriesOff, categoriesOff, isCategoryOff, nameOfOff, bound);
  }
  if (fields.corrections) {
    const forgotten = change.kind === 'forget' ? change.site : undefined;
    const lists = [stored.corrections, corrections] as const;
    fields.corrections = mergeList(...lists, isSiteCorrection, sayingOf, MAX_CORRECTIONS, forgotten);
  }
  return { ...stored, ...fields, version: Math.max(versionOf(stored), SETTINGS_VERSION) };
}
