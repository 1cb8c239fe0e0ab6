/** Compiles the word lists of a language so that a text's cues are found in one pass over its words. */
import { CUES, type Cue, type LanguagePack } from './data/cues.ts';
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
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What the words that were looked up before say; null for those that say nothing. */
  readonly known: Map<string, Meaning | null>;
}

/** A lexicon that is being filled. */
interface Filling extends Lexicon {
  readonly words: Map<string, number[]>;
  readonly stems: Map<string, Stem[]>;
  readonly phrases: Map<string, Phrase[]>;
}

interface Stem {
  readonly stem: string;
  readonly cue: number;
}

/** Words joined by `_`. */
interface Phrase {
  readonly entry: string;
  readonly cue: number;
}

/** What a word says: by itself, with those that follow it, by how it begins. */
interface Meaning {
  readonly exact: readonly number[];
  readonly phrases: readonly { readonly words: readonly string[]; readonly cue: number }[];
  readonly begun: readonly number[];
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** More words than a page has; what is known beyond that is looked up anew. */
const MOST_KNOWN = 20_000;

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, English words included: they stand on pages of every language. */
export function lexiconOf(lang: string): Lexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const lexicon = compile(PACKS.filter((pack) => pack.lang === lang || pack.lang === 'en'));
  compiled.set(lang, lexicon);
  return lexicon;
}

let byStopWord: ReadonlyMap<string, readonly number[]> | undefined;

/** One function word in so many words shows what language a text is in; half as many do not speak against it. */
const SHOWN = 12;

/** The language whose function words are most frequent in a text, as ISO 639-1; empty below one word in twelve. */
export function languageOf(tokens: readonly string[]): string {
  const counts = functionWords(tokens);
  const most = Math.max(...counts);
  return most > tokens.length / SHOWN ? (PACKS[counts.indexOf(most)] as LanguagePack).lang : '';
}

/** Whether a text can be in a language that there are lists of words for, given as ISO 639-1. */
export function mayBeIn(lang: string, tokens: readonly string[]): boolean {
  const pack = PACKS.findIndex((each) => each.lang === lang);
  return (functionWords(tokens)[pack] ?? 0) > tokens.length / (2 * SHOWN);
}

/** How many words of a text are function words of each pack's language. */
function functionWords(tokens: readonly string[]): readonly number[] {
  byStopWord ??= stopWords();
  const counts = PACKS.map(() => 0);
  for (let i = 0; i < tokens.length; i++) {
    const packs = byStopWord.get(tokens[i] as string);
    if (packs) for (const pack of packs) counts[pack] = (counts[pack] as number) + 1;
  }
  return counts;
}

/** Packs, as indexes, by the function words that they count. */
function stopWords(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (let i = 0; i < PACKS.length; i++)
    for (const word of (PACKS[i] as LanguagePack).stopWords.split(' ')) listAt(words, word).push(i);
  return words;
}

/** Whether there is a list of words for a language, given as ISO 639-1. */
export function hasWordsFor(lang: string): boolean {
  return PACKS.some((pack) => pack.lang === lang);
}

/** Calls `found` for each cue of a list of words: the cue, the first word's index and the number of words. */
export function findCues(
  lexicon: Lexicon,
  tokens: readonly string[],
  found: (cue: number, at: number, length: number) => void,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const meaning = meaningOf(lexicon, tokens[at] as string);
    if (!meaning) continue;
    for (const cue of meaning.exact) found(cue, at, 1);
    for (const { words, cue } of meaning.phrases) if (stand(words, tokens, at)) found(cue, at, words.length);
    for (const cue of meaning.begun) found(cue, at, 1);
  }
}

function stand(words: readonly string[], tokens: readonly string[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i] !== words[i]) return false;
  return true;
}

/** What a word says; null where it says nothing. Most words of a page come more than once. */
function meaningOf(lexicon: Lexicon, token: string): Meaning | null {
  const { known } = lexicon;
  let meaning = known.get(token);
  if (meaning === undefined) {
    meaning = lookUp(lexicon, token);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(token, meaning);
  }
  return meaning;
}

function lookUp({ words, stems, phrases }: Lexicon, token: string): Meaning | null {
  const exact = words.get(token);
  const begun = stems.get(token.slice(0, SHORTEST_STEM))?.filter(({ stem }) => token.startsWith(stem));
  const begins = phrases.get(token);
  if (!exact && !begins && !begun?.length) return null;
  return {
    exact: exact ?? [],
    phrases: (begins ?? []).map(({ entry, cue }) => ({ words: entry.split('_'), cue })),
    begun: (begun ?? []).map(({ cue }) => cue),
  };
}

function compile(packs: readonly LanguagePack[]): Lexicon {
  const lexicon: Filling = { words: new Map(), stems: new Map(), phrases: new Map(), known: new Map() };
  // `plus` in French, `was` in Dutch: a language's own function words are no English ones on its pages.
  const own = new Set(packs.flatMap((pack) => (pack.lang === 'en' ? [] : pack.stopWords.split(' '))));
  for (const pack of packs) {
    const others = pack.lang === 'en' ? own : NO_WORDS;
    for (let cue = 0; cue < CUES.length; cue++) {
      const entries = pack.words[CUES[cue] as Cue].split(' ');
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as string;
        if (entry !== '' && !others.has(entry)) add(lexicon, entry, cue);
      }
    }
  }
  for (const list of lexicon.stems.values()) list.sort((a, b) => a.stem.length - b.stem.length);
  return lexicon;
}

/** Adds an entry to a cue, unless it is there. */
function add({ words, stems, phrases }: Filling, entry: string, cue: number): void {
  if (entry.endsWith('*')) {
    const stem = entry.slice(0, -1);
    const list = listAt(stems, stem.slice(0, SHORTEST_STEM));
    if (!list.some((other) => other.cue === cue && other.stem === stem)) list.push({ stem, cue });
  } else if (entry.includes('_')) {
    const list = listAt(phrases, entry.slice(0, entry.indexOf('_')));
    if (!list.some((other) => other.cue === cue && other.entry === entry)) list.push({ entry, cue });
  } else {
    const list = listAt(words, entry);
    if (!list.includes(cue)) list.push(cue);
  }
}

function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}
