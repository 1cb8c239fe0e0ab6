/** Small checks of values that come from outside, by message, out of storage or a file, before anything is known of them. */
import { CATEGORIES, type Category } from './types.ts';

/** The fields that a `T` would have. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

/** A value as an object with fields that are still to be checked; without any where it is none, or a list. */
export function fieldsOf<T>(value: unknown): Unchecked<T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** Whether a value is a text, an empty one too; objects that wrap one are none. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is the very same as one of those known. */
export function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((each) => each === value);
}

/** Whether a value is a list of nothing but such items; an empty one is. */
export function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether a value names a category of promos. */
export function isCategory(value: unknown): value is Category {
  return isOneOf(CATEGORIES, value);
}
