/** What a session needs of the world around the page. */
import type { Lookup } from '../platform/i18n.ts';
import type { PageState } from '../platform/page-state.ts';
import type { SaidCorrection } from '../settings/corrections.ts';
import type { Policy } from '../settings/policy.ts';
import type { Analyse } from './page-reading.ts';
import type { Describe } from './picker/describe.ts';

export interface SessionOptions {
  readonly document: Document;
  readonly policy: Policy;
  readonly message: Lookup;
  readonly analyse: Analyse;
  readonly describe: Describe;
  /** Told of each state that differs from the one before. */
  readonly publish: (state: PageState) => void;
  /** Remembers a correction for the site, or (`on` false) forgets it. Answers whether it did. */
  readonly remember: (correction: SaidCorrection, on: boolean) => Promise<boolean>;
  /** Told once of each correction that applied here, by its print. */
  readonly applied: (prints: readonly string[]) => void;
}
