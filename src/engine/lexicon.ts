/** Compiles the word lists of a language so that a text's cues are found in one pass over its words. */
import { CUES, type LanguagePack } from './data/cues.ts';
import { GERMAN } from './data/words/de.ts';
import { ENGLISH } from './data/words/en.ts';
import { SPANISH } from './data/words/es.ts';
import { FRENCH } from './data/words/fr.ts';
import { ITALIAN } from './data/words/it.ts';
import { DUTCH } from './data/words/nl.ts';
import { POLISH } from './data/words/pl.ts';
import { PORTUGUESE } from './data/words/pt.ts';

/** The languages whose words the engine understands. */
export const PACKS: readonly LanguagePack[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  POLISH,
];
/** Shortest beginning that a `*` entry may have; stems are looked up by it. */
const SHORTEST_STEM = 3;

export interface Lexicon {
  /** Cues of a whole word, as indexes into `CUES`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Stems by their first letters, the shortest first. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** Phrases by their first word: the words that must follow, and the cue. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Stem {
  readonly stem: string;
  readonly cue: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly cue: number;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, English words included: they stand on pages of every language. */
export function lexiconOf(lang: string): Lexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const lexicon = compile(PACKS.filter((pack) => pack.lang === lang || pack.lang === 'en'));
  compiled.set(lang, lexicon);
  return lexicon;
}

/** The language whose function words are most frequent in a text, as ISO 639-1; empty below one word in twelve. */
export function languageOf(tokens: readonly string[]): string {
  let best = '';
  let most = tokens.length / 12;
  for (const pack of PACKS) {
    const stopWords = new Set(pack.stopWords.split(' '));
    const count = tokens.reduce((sum, token) => sum + (stopWords.has(token) ? 1 : 0), 0);
    if (count > most) {
      best = pack.lang;
      most = count;
    }
  }
  return best;
}

/** Whether there is a list of words for a language, given as ISO 639-1. */
export function isUnderstood(lang: string): boolean {
  return PACKS.some((pack) => pack.lang === lang);
}

/** Calls `found` for each cue of a list of words: the cue, the first word's index and the number of words. */
export function findCues(
  lexicon: Lexicon,
  tokens: readonly string[],
  found: (cue: number, at: number, length: number) => void,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const exact = lexicon.words.get(token);
    if (exact) for (const cue of exact) found(cue, at, 1);
    const phrases = lexicon.phrases.get(token);
    if (phrases)
      for (const phrase of phrases)
        if (follows(tokens, at, phrase.rest)) found(phrase.cue, at, phrase.rest.length + 1);
    const stems = lexicon.stems.get(token.slice(0, SHORTEST_STEM));
    if (stems) for (const { stem, cue } of stems) if (token.startsWith(stem)) found(cue, at, 1);
  }
}

function follows(tokens: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) if (tokens[at + 1 + i] !== rest[i]) return false;
  return true;
}

function compile(packs: readonly LanguagePack[]): Lexicon {
  const words = new Map<string, number[]>();
  const stems = new Map<string, Stem[]>();
  const phrases = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  // `plus` in French, `was` in Dutch: a language's own function words are no English ones on its pages.
  const own = new Set(packs.flatMap((pack) => (pack.lang === 'en' ? [] : pack.stopWords.split(' '))));
  for (const pack of packs) {
    CUES.forEach((name, cue) => {
      for (const entry of pack.words[name].split(' ')) {
        if (entry === '' || seen.has(`${cue} ${entry}`)) continue;
        if (pack.lang === 'en' && own.has(entry)) continue;
        seen.add(`${cue} ${entry}`);
        if (entry.endsWith('*')) {
          const stem = entry.slice(0, -1);
          push(stems, stem.slice(0, SHORTEST_STEM), { stem, cue });
        } else if (entry.includes('_')) {
          const [first = '', ...rest] = entry.split('_');
          push(phrases, first, { rest, cue });
        } else {
          push(words, entry, cue);
        }
      }
    });
  }
  for (const list of stems.values()) list.sort((a, b) => a.stem.length - b.stem.length);
  return { words, stems, phrases };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
