/** A page as plain data: what the engine reads of it, and no more. Taken in the page, read in the background. */

/**
 * In document order. An element is its tag, the names and values of its attributes one after the other, `OPENED`, what
 * is inside, `CLOSED`. A text is `TEXT` and its characters.
 */
export type Snapshot = readonly (string | number)[];

export const CLOSED = 0;
export const OPENED = 1;
export const TEXT = 2;
