/** The words of each language: whole, without repeats, and found in promos but not in news on the same subjects. */
import { describe, expect, test } from 'vitest';
import { CUES, type Cue, type LanguagePack } from '../../../src/engine/data/cues.ts';
import { GERMAN } from '../../../src/engine/data/words/de.ts';
import { ENGLISH } from '../../../src/engine/data/words/en.ts';
import { SPANISH } from '../../../src/engine/data/words/es.ts';
import { FRENCH } from '../../../src/engine/data/words/fr.ts';
import { ITALIAN } from '../../../src/engine/data/words/it.ts';
import { DUTCH } from '../../../src/engine/data/words/nl.ts';
import { POLISH } from '../../../src/engine/data/words/pl.ts';
import { PORTUGUESE } from '../../../src/engine/data/words/pt.ts';
import { findCues, languageOf, lexiconOf } from '../../../src/engine/lexicon.ts';
import { shapeOf } from '../../../src/engine/tokens.ts';
import { KNOWN, NEAR, UNKNOWN } from './paragraphs.ts';
import { NEWS, PROMOS } from './sentences.ts';

const PACKS = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH];
const CALLS: readonly Cue[] = [
  'register',
  'buy',
  'subscribe',
  'donate',
  'install',
  'follow',
  'contact',
  'learn',
  'act',
];

function tokensOf(text: string): readonly string[] {
  return shapeOf(text).tokens;
}

/** The cues of a text, each with the words that gave it. */
function cuesOf(lang: string, text: string): readonly { readonly cue: Cue; readonly words: string }[] {
  const tokens = tokensOf(text);
  const found: { cue: Cue; words: string }[] = [];
  findCues(lexiconOf(lang), tokens, (cue, at, length) => {
    const name = CUES[cue];
    if (name) found.push({ cue: name, words: tokens.slice(at, at + length).join(' ') });
  });
  return found;
}

function listsOf(pack: LanguagePack): readonly (readonly [name: string, entries: readonly string[]])[] {
  return [['stopWords', pack.stopWords], ...Object.entries(pack.words)].map(([name = '', list = '']) => [
    name,
    list.split(' '),
  ]);
}

describe.each(PACKS.map((pack) => [pack.lang, pack] as const))('the words of %s', (_, pack) => {
  test('give something for every cue', () => {
    expect(Object.keys(pack.words).sort()).toEqual([...CUES].sort());
    expect(listsOf(pack).filter(([, entries]) => entries.includes(''))).toEqual([]);
  });

  test('stand once in a list', () => {
    const repeats = listsOf(pack).flatMap(([name, entries]) =>
      entries.filter((entry, i) => entries.indexOf(entry) !== i).map((entry) => `${name}: ${entry}`),
    );
    expect(repeats).toEqual([]);
  });

  test('are words as they are read from a page', () => {
    const odd = listsOf(pack).flatMap(([name, entries]) =>
      entries
        .filter((entry) => {
          const words = entry.replace(/\*$/, '').split('_');
          return tokensOf(words.join(' ')).join('_') !== words.join('_');
        })
        .map((entry) => `${name}: ${entry}`),
    );
    expect(odd).toEqual([]);
  });

  test('have stems of three letters or more, and only at the end of a single word', () => {
    const entries = listsOf(pack).flatMap(([, list]) => list);
    const stems = entries.filter((entry) => entry.includes('*'));
    expect(stems.filter((entry) => !/^[^_*]{3,}\*$/.test(entry))).toEqual([]);
  });

  test('do not call in news what they call in promos', () => {
    const called = (NEWS[pack.lang] ?? []).flatMap((text) =>
      cuesOf(pack.lang, text)
        .filter(({ cue }) => CALLS.includes(cue))
        .map(({ cue, words }) => `${cue}: ${words} (${text})`),
    );
    expect(NEWS[pack.lang]?.length).toBeGreaterThanOrEqual(8);
    expect(called).toEqual([]);
  });
});

describe.each(Object.entries(PROMOS))('a promo in %s', (lang, promos) => {
  test.each(promos.map(([text, ...cues]) => [text, cues] as const))('%s', (text, cues) => {
    const found = cuesOf(lang, text).map(({ cue }) => cue);
    expect(found).toEqual(expect.arrayContaining([...cues]));
  });
});

describe('languageOf', () => {
  test.each(Object.entries(KNOWN))('tells paragraphs in %s', (lang, texts) => {
    expect(texts.map((text) => languageOf(tokensOf(text)))).toEqual(texts.map(() => lang));
  });

  test.each(UNKNOWN)('claims no text in %s: %s', (_, text) => {
    expect(languageOf(tokensOf(text))).toBe('');
  });

  test.each(NEAR)('may take %s for %s, for nothing else', (_, neighbour, text) => {
    expect(['', neighbour]).toContain(languageOf(tokensOf(text)));
  });
});
