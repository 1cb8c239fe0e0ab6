/** Counts the signs of each category theme in a text. */
import { SIGNS, type Sign } from '../data/signs.ts';

/** Names of the signs, in the order of their counts. */
export const SIGN_NAMES = Object.keys(SIGNS) as readonly Sign[];

let compiled: readonly RegExp[] | undefined;

/** How often each sign occurs in a text in lower case. */
export function countSigns(text: string): readonly number[] {
  // Most pages have nothing to fold: they need not pay for this.
  compiled ??= SIGN_NAMES.map((name) => compile(SIGNS[name]));
  return compiled.map((expression) => text.match(expression)?.length ?? 0);
}

function compile(entries: string): RegExp {
  const words = [...new Set(entries.split(' '))].filter((word) => word !== '');
  const isFree = (word: string): boolean => !/^[\p{L}\p{N}]/u.test(word);
  const free = words.filter(isFree).map(patternOf);
  const bound = words.filter((word) => !isFree(word)).map(patternOf);
  return new RegExp([`(?<![\\p{L}\\p{N}])(?:${bound.join('|')})`, ...free].join('|'), 'gu');
}

function patternOf(entry: string): string {
  const isWhole = entry.endsWith('.');
  const word = entry.slice(entry.startsWith('~') ? 1 : 0, isWhole ? -1 : undefined);
  const literal = word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll('_', ' ');
  return isWhole ? `${literal}(?![\\p{L}\\p{N}])` : literal;
}
