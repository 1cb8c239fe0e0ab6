/** What folding needs of the session around it. */
import type { Attention } from './attention.ts';
import type { SignOptions } from './fold-set.ts';
import type { LineChoice } from './placeholder.ts';

export interface FoldingOptions extends SignOptions {
  readonly attention: Attention;
  /** Ends all listening; what is in place stays until `undoAll`. */
  readonly signal: AbortSignal;
  /** Called after each change that `states` shows and that did not come from a call. */
  readonly onChange: () => void;
  /** The reader pressed "not a promo" on a tag. */
  readonly onKeep: (id: string) => void;
  /** The reader took a step of the ladder on a line, or wants to set its borders or to report it. */
  readonly onChoice: (id: string, choice: LineChoice) => void;
  /** Does what the browser or the reader asks for; no error leaves it. */
  readonly guard: (work: () => void) => void;
}
