/** The one declared shape of Winnow's settings, kept as a single object in `storage.local`. */
import type { Category, Scope } from '../engine/types.ts';

export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly scope: Scope;
  /** False: promos of that category stay as they are. */
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Registrable domains (see `site.ts`) where Winnow does nothing, sorted. */
  readonly sitesOff: readonly string[];
  /** Per registrable domain: fingerprints of blocks that the reader called "not a promo", newest last. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
}
