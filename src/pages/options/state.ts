/** All that the options page shows, as plain data. */
import type { Category, Scope } from '../../engine/types.ts';
import type { SettingsChange } from '../../settings/change.ts';
import type { CategoryOff, SiteCorrection } from '../../settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../settings/defaults.ts';
import type { Settings } from '../../settings/schema.ts';

/** A sentence to say: a key in `_locales`, and what fills its gaps. */
export interface Saying {
  readonly key: string;
  readonly about: string;
}

/** What came of a click. */
export interface Said {
  /** In words. */
  readonly text: string;
  /** The changes that take it back, in order; empty where there is no way back. */
  readonly undo: readonly SettingsChange[];
}

export interface OptionsState {
  readonly settings: Settings;
  /** What is wrong with the site that was typed; undefined if nothing is. */
  readonly siteProblem: Saying | undefined;
  /** What came of the last click; undefined for nothing to say. */
  readonly said: Said | undefined;
  /** What to look for in the list of corrections; empty for all. */
  readonly query: string;
  /** How many corrections are shown at most. */
  readonly shown: number;
  /** Whether the reader was asked if they want to erase all corrections. */
  readonly isErasing: boolean;
  /** What is wrong with the file that was to be imported, in words; empty if nothing is. */
  readonly fileProblem: string;
}

/** So many corrections more are shown at a time. */
export const SHOWN_AT_A_TIME = 50;

export const INITIAL: OptionsState = {
  settings: DEFAULT_SETTINGS,
  siteProblem: undefined,
  said: undefined,
  query: '',
  shown: SHOWN_AT_A_TIME,
  isErasing: false,
  fileProblem: '',
};

/** What the reader can do here. Sites are registrable domains, except for `addSite`, which takes what was typed. */
export interface OptionsActions {
  readonly setScope: (scope: Scope) => void;
  readonly setCategory: (category: Category, on: boolean) => void;
  readonly setMarks: (on: boolean) => void;
  /** Says whether it was added, so that the field can be cleared. */
  readonly addSite: (input: string) => boolean;
  readonly removeSite: (site: string) => void;
  /** Folds a category on a site again. */
  readonly foldCategory: (off: CategoryOff) => void;
  readonly search: (query: string) => void;
  readonly showMore: () => void;
  readonly deleteCorrection: (correction: SiteCorrection) => void;
  /** Saves all corrections as a file. */
  readonly exportCorrections: () => void;
  /** Adds the corrections of a file. */
  readonly importCorrections: (file: Pick<Blob, 'size' | 'text'>) => Promise<void>;
  /** Asks whether to erase all corrections, or stops asking. */
  readonly askErase: (isAsked: boolean) => void;
  readonly erase: () => void;
  /** Takes back what was said last. */
  readonly undo: () => void;
}
