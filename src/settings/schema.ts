/** The one declared shape of Winnow's settings, kept as a single object in `storage.local`. */
import type { Category, Scope } from '../engine/types.ts';
import type { Reading } from './reading.ts';

export const SETTINGS_VERSION = 2;

/** A block that the reader called "not a promo". */
export interface KeptBlock {
  /** Registrable domain: see `site.ts`. */
  readonly site: string;
  /** `Fold.fingerprint`, at most 200 characters. */
  readonly fingerprint: string;
}

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly scope: Scope;
  /** False: promos of that category stay as they are. */
  readonly categories: Readonly<Record<Category, boolean>>;
  /** False: what is only probably a promo is not marked. */
  readonly marks: boolean;
  /** Registrable domains (see `site.ts`) where Winnow does nothing; the newest last. */
  readonly sitesOff: readonly string[];
  /** Never folded or marked again on their sites; the newest last. */
  readonly kept: readonly KeptBlock[];
  /** The look of the clean article. */
  readonly reading: Reading;
}
