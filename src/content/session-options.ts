/** What a session needs of the world around the page. */
import type { Lookup } from '../platform/i18n.ts';
import type { PageState } from '../platform/page-state.ts';
import type { Policy } from '../settings/policy.ts';
import type { Analyse } from './page-reading.ts';
import type { Describe } from './picker/describe.ts';
import type { OpenReport } from './reporting.ts';
import type { Memory } from './wishes.ts';

export interface SessionOptions extends Memory {
  readonly document: Document;
  readonly policy: Policy;
  readonly message: Lookup;
  readonly analyse: Analyse;
  readonly describe: Describe;
  readonly openReport: OpenReport;
  /** Told of each state that differs from the one before. */
  readonly publish: (state: PageState) => void;
  /** Told once of each correction that applied here, by its print. */
  readonly applied: (prints: readonly string[]) => void;
}
