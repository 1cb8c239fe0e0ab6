/** Counts the signs of each category theme in a text. */
import { SIGNS, type Sign } from '../data/signs.ts';

/** Names of the signs, in the order of their counts. */
export const SIGN_NAMES = Object.keys(SIGNS) as readonly Sign[];

interface Entry {
  readonly sign: number;
  readonly literal: string;
  /** It must end where the word ends. */
  readonly isWhole: boolean;
}

/** Entries by their first character, for a place where a word begins and for any place. */
interface Index {
  readonly bound: ReadonlyMap<number, readonly Entry[]>;
  readonly free: ReadonlyMap<number, readonly Entry[]>;
}

const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

// Looked up, not searched by expression: on the first fold of a page, compiling so many words took longer than all else.
let index: Index | undefined;

/** How often each sign occurs in a text in lower case. No sign is counted twice where its entries overlap. */
export function countSigns(text: string): readonly number[] {
  // Most pages have nothing to fold: they need not pay for this.
  index ??= indexOf(SIGN_NAMES);
  const counts = SIGN_NAMES.map(() => 0);
  /** Where each sign's last entry ends. */
  const ends = SIGN_NAMES.map(() => 0);
  const count = (entries: readonly Entry[], at: number): void => {
    for (const { sign, literal, isWhole } of entries) {
      if (at < (ends[sign] as number) || !text.startsWith(literal, at)) continue;
      const end = at + literal.length;
      if (isWhole && isWordCharacter(text, end)) continue;
      counts[sign] = (counts[sign] as number) + 1;
      ends[sign] = end;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bound = index.bound.get(code);
    if (bound && !isWordCharacter(text, before(text, at))) count(bound, at);
    const free = index.free.get(code);
    if (free) count(free, at);
  }
  return counts;
}

function indexOf(names: readonly Sign[]): Index {
  const bound = new Map<number, Entry[]>();
  const free = new Map<number, Entry[]>();
  names.forEach((name, sign) => {
    for (const entry of SIGNS[name].replaceAll(' ', '\n').replaceAll('_', ' ').split('\n')) {
      if (entry === '') continue;
      const isWhole = entry.endsWith('.');
      const isFree = !isWordCharacter(entry, 0);
      const word = isWhole ? entry.slice(0, -1) : entry;
      const literal = word.startsWith('~') ? word.slice(1) : word;
      const to = isFree ? free : bound;
      const first = literal.charCodeAt(0);
      const list = to.get(first);
      if (list) list.push({ sign, literal, isWhole });
      else to.set(first, [{ sign, literal, isWhole }]);
    }
  });
  return { bound, free };
}

/** Where the character before a place begins; some take two code units. */
function before(text: string, at: number): number {
  const isPair = at > 1 && (text.codePointAt(at - 2) as number) > 0xffff;
  return isPair ? at - 2 : at - 1;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return WORD_CHARACTER.test(String.fromCodePoint(code));
}
