/** A page as plain data: what the engine reads of it, and no more. Taken in the page, read in the background. */
import { fieldsOf, isText } from '../engine/unchecked.ts';

/** One list and one text, since a message carries few big values in less time than many small ones. */
export interface Snapshot {
  /**
   * What there is in document order, each thing as its kind plus `KINDS` times the characters it has of `text`. An
   * element is `ELEMENT` with its tag, for each of its attributes `ATTRIBUTE` plus the place in `ATTRIBUTES` with the
   * value, then what is inside, and `CLOSED`. A text is `TEXT`, or `BLANK` where it is nothing but white space.
   */
  readonly codes: readonly number[];
  /** All tags, values and texts, one directly after the other. */
  readonly text: string;
}

export const CLOSED = 0;
export const BLANK = 1;
export const TEXT = 2;
export const ELEMENT = 3;
/** The first attribute's kind; the last one's is below `KINDS`. */
export const ATTRIBUTE = 4;
export const KINDS = 32;

/** Every attribute that the engine asks for. */
export const ATTRIBUTES: readonly string[] = (
  'class id role data-testid aria-label data-component data-content-type data-article-type data-type data-template ' +
  'hidden style contenteditable href rel type name placeholder value content property itemprop autocomplete lang'
).split(' ');

/** Whether something that came by message has the shape of a snapshot; `documentOf` sees what is in it. */
export function isSnapshot(value: unknown): value is Snapshot {
  const { codes, text } = fieldsOf<Snapshot>(value);
  return Array.isArray(codes) && isText(text);
}
