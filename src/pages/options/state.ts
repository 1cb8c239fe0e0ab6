/** All that the options page shows, as plain data. */
import type { Category, Scope } from '../../engine/types.ts';
import { DEFAULT_SETTINGS } from '../../settings/defaults.ts';
import type { Settings } from '../../settings/schema.ts';

/** A sentence to say: a key in `_locales`, and what fills its gaps. */
export interface Saying {
  readonly key: string;
  readonly about: string;
}

export interface OptionsState {
  readonly settings: Settings;
  /** What is wrong with the site that was typed; undefined if nothing is. */
  readonly siteProblem: Saying | undefined;
  /** What came of the last click; undefined for nothing to say. */
  readonly said: Saying | undefined;
}

export const INITIAL: OptionsState = { settings: DEFAULT_SETTINGS, siteProblem: undefined, said: undefined };

/** What the reader can do here. Sites are registrable domains, except for `addSite`, which takes what was typed. */
export interface OptionsActions {
  readonly setScope: (scope: Scope) => void;
  readonly setCategory: (category: Category, on: boolean) => void;
  readonly setMarks: (on: boolean) => void;
  /** Says whether it was added, so that the field can be cleared. */
  readonly addSite: (input: string) => boolean;
  readonly removeSite: (site: string) => void;
  readonly forget: (site: string) => void;
}
