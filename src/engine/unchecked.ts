/** Small checks of values that come from outside, by message, out of storage or a file, before anything is known of them. */
import { CATEGORIES, type Category } from './types.ts';

/** The fields that a `T` would have. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

/** A value as an object with fields that are still to be checked; without any where it is none, or a list. */
export function fieldsOf<T>(value: unknown): Unchecked<T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((each) => each === value);
}

export function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isCategory(value: unknown): value is Category {
  return isOneOf(CATEGORIES, value);
}
