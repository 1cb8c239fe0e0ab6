/** The one declared shape of Winnow's settings, kept as a single object in `storage.local`. */
import type { Category, Scope } from '../engine/types.ts';
import type { CategoryOff, SiteCorrection } from './corrections.ts';
import type { Reading } from './reading.ts';

export const SETTINGS_VERSION = 3;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly scope: Scope;
  /** False: promos of that category stay as they are. */
  readonly categories: Readonly<Record<Category, boolean>>;
  /** False: what may be a promo, but is not surely one, is not marked. */
  readonly marks: boolean;
  /** Registrable domains (see `site.ts`) where Winnow does nothing; the newest last. */
  readonly sitesOff: readonly string[];
  /** What the reader wants left alone on a site, though it is folded elsewhere; the newest last. */
  readonly categoriesOff: readonly CategoryOff[];
  /** What the reader said about promos; the newest last. */
  readonly corrections: readonly SiteCorrection[];
  /** The look of the clean article. */
  readonly reading: Reading;
}

/** What of them says what to do on pages: all that the content script reads, as it does so on every page. */
export type PageSettings = Omit<Settings, 'reading'>;
