/** In what manner folds come: by themselves, or because the reader asked for them. */

/** How to take what a reading of the page found. */
export interface Manner {
  /** Fold before the reader's eyes too: they asked for it. */
  readonly atOnce: boolean;
  /** Undo what was not found this time. */
  readonly strictly: boolean;
}

export const BY_ITSELF: Manner = { atOnce: false, strictly: false };
export const AS_ASKED: Manner = { atOnce: true, strictly: true };

/** What satisfies both who asked. */
export function either(one: Manner, other: Manner = one): Manner {
  return { atOnce: one.atOnce || other.atOnce, strictly: one.strictly || other.strictly };
}
