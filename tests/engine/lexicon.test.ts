/** The word lists, and how cues and languages are found with them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CUES, type Cue, type LanguagePack } from '../../src/engine/data/cues.ts';
import { findCues, hasWordsFor, languageOf, lexiconOf, mayBeIn, PACKS } from '../../src/engine/lexicon.ts';
import { shapeOf } from '../../src/engine/tokens.ts';
import { SAMPLES } from './pages/languages.ts';

const FOLDER = 'src/engine/data/words';
const packs: readonly LanguagePack[] = await Promise.all(
  readdirSync(FOLDER).map(async (name) => {
    const url = pathToFileURL(join(FOLDER, name)).href;
    const module = (await import(/* @vite-ignore */ url)) as Readonly<Record<string, LanguagePack>>;
    const [pack] = Object.values(module);
    if (!pack) throw new Error(`${name} exports no pack`);
    return pack;
  }),
);

/** The cues of a text as `cue: words`. */
function cuesIn(lang: string, text: string): readonly string[] {
  const { tokens } = shapeOf(text);
  const found: string[] = [];
  findCues(lexiconOf(lang), tokens, (cue, at, length) => {
    found.push(`${CUES[cue]}: ${tokens.slice(at, at + length).join(' ')}`);
  });
  return found;
}

test('each language that has words is understood', () => {
  expect(packs.filter((pack) => !PACKS.includes(pack))).toEqual([]);
});

describe.each(packs.map((pack) => [pack.lang, pack] as const))('the words of %s', (lang, pack) => {
  const entries = CUES.flatMap((cue) =>
    (pack.words[cue].match(/\S+/g) ?? []).map((entry) => ({ cue, entry })),
  );

  test('are all found in a text', () => {
    const dead = entries.filter(({ cue, entry }) => {
      const text = entry.replace('*', '').replaceAll('_', ' ');
      return !cuesIn(lang, text).includes(`${cue}: ${shapeOf(text).tokens.join(' ')}`);
    });
    expect(dead.map(({ cue, entry }) => `${cue} ${entry}`)).toEqual([]);
  });

  test('are in lower case, each once per cue, with beginnings that are long enough to mean something', () => {
    const names = entries.map(({ cue, entry }) => `${cue} ${entry}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(entries.filter(({ entry }) => entry !== entry.toLowerCase())).toEqual([]);
    expect(entries.filter(({ entry }) => /^[^*]{0,2}\*|\*./.test(entry))).toEqual([]);
  });

  test('tell the language', () => {
    expect(languageOf(pack.stopWords.split(' '))).toBe(lang);
  });
});

describe('findCues', () => {
  test.each<[string, string, Cue, string]>([
    ['a word', 'The webinar was full', 'event', 'webinar'],
    ['a word in capitals', 'BUY it', 'buy', 'buy'],
    ['a phrase', 'Please sign up today', 'register', 'sign up'],
    ['a phrase that ends the text', 'So sign up', 'register', 'sign up'],
    ['an apostrophe of either kind', "don't miss", 'act', 'don’t miss'],
    ['a sign', '20 % off', 'offer', '%'],
  ])('finds %s', (_, text, cue, words) => {
    expect(cuesIn('en', text)).toContain(`${cue}: ${words}`);
  });

  test.each<[string, string, Cue]>([
    ['a word within a word', 'He was buyable', 'buy'],
    ['a phrase with a word between', 'A sign that prices go up', 'register'],
    ['a phrase cut short', 'We saw a sign', 'register'],
    ['words of another language', 'Das Seminar war voll, man kann sich anmelden', 'register'],
    ['nothing', '', 'buy'],
  ])('does not find %s', (_, text, cue) => {
    expect(cuesIn('en', text).filter((found) => found.startsWith(`${cue}:`))).toEqual([]);
  });

  test.each([
    ['webinarreihe', true],
    ['webinar', true],
    ['webina', false],
    ['das-webinar', false],
  ])('a beginning such as webinar* in %s: %s', (text, isFound) => {
    expect(cuesIn('de', text).some((found) => found.startsWith('event:'))).toBe(isFound);
  });

  test.each(['de', 'xx', ''])('English words count in a text in %j', (lang) => {
    expect(cuesIn(lang, 'Newsletter: sign up')).toContain('register: sign up');
  });

  test('names that every object has are words like others', () => {
    expect(cuesIn('en', 'constructor __proto__ toString hasOwnProperty valueOf')).toEqual([]);
  });
});

describe('languageOf', () => {
  const known = PACKS.map(({ lang }) => lang);

  test.each(Object.entries(SAMPLES))('a text in %s, if its words are known', (lang, text) => {
    expect(languageOf(shapeOf(text).tokens)).toBe(known.includes(lang) ? lang : '');
  });

  test.each([
    ['no words', ''],
    ['numbers', '1 2 3 4 5 6 7 8'],
    ['names', 'Ahrenbrück Oltmann Wendelin Sandlow Marram Quell'],
  ])('%s', (_, text) => {
    expect(languageOf(shapeOf(text).tokens)).toBe('');
  });
});

describe('mayBeIn', () => {
  test.each(['fi', 'hu', 'tr', 'ja'])('a text in %s may be in none that has words', (lang) => {
    const { tokens } = shapeOf(SAMPLES[lang] ?? '');
    expect(PACKS.filter((pack) => mayBeIn(pack.lang, tokens))).toEqual([]);
  });

  test.each(PACKS.map(({ lang }) => lang))('a text in %s may be in it', (lang) => {
    expect(mayBeIn(lang, shapeOf(SAMPLES[lang] ?? '').tokens)).toBe(true);
  });

  test('a list with few words between its numbers may be', () => {
    const list = 'Palm Harbour 3 of 12, Old Quay 4, Sandlow 7, Northgate 9, Kelm 2, Brant 8, Ilm 5, Orr 6';
    expect(languageOf(shapeOf(list).tokens)).toBe('');
    expect(mayBeIn('en', shapeOf(list).tokens)).toBe(true);
    expect(mayBeIn('de', shapeOf(list).tokens)).toBe(false);
  });

  test('nothing is in a language without words', () => {
    expect(hasWordsFor('sv')).toBe(false);
    expect(mayBeIn('sv', ['i', 'en', 'the'])).toBe(false);
  });
});
