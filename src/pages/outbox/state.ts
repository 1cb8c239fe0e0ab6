/** All that the page of kept reports shows, as plain data. */
import { EMPTY_OUTBOX, type Outbox } from '../../reports/outbox.ts';
import { NOTHING_SAID, type Said } from '../shared/said-of-outbox.ts';

export interface OutboxState {
  readonly outbox: Outbox;
  /** Ids of the entries that are selected; some may be gone. */
  readonly selected: ReadonlySet<number>;
  readonly said: Said;
}

export const INITIAL: OutboxState = {
  outbox: EMPTY_OUTBOX,
  selected: new Set(),
  said: NOTHING_SAID,
};

/** Ids of the entries that are selected and there. */
export function selectedIn({ outbox, selected }: OutboxState): readonly number[] {
  return outbox.entries.map(({ id }) => id).filter((id) => selected.has(id));
}

/** What the reader can do here. */
export interface OutboxActions {
  /** Selects entries, or (`isSelected` false) no longer. */
  readonly select: (ids: readonly number[], isSelected: boolean) => void;
  /** Saves what is selected: as one file, or as many as are needed. */
  readonly save: () => void;
  readonly copy: () => void;
  readonly remove: (ids: readonly number[]) => void;
  /** Takes back what was said last. */
  readonly undo: () => void;
}
