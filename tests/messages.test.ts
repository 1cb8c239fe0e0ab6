/** The words for readers: each language has the same, and the code uses all of them and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MessageEntry } from '../scripts/messages-file.ts';
import { CATEGORIES, REASON_CODES } from '../src/engine/types.ts';
import { filesBelow } from './source-files.ts';

type Messages = Readonly<Record<string, MessageEntry>>;

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Messages;
}

const english = messagesOf('en');
const keys = Object.keys(english);

/** The names in a message, `$COUNT$` as well as `$1`, in order. */
function placeholdersIn(text: string): readonly string[] {
  return (text.match(/\$\w+\$?/g) ?? []).map((name) => name.toLowerCase()).sort();
}

describe.each(readdirSync('src/_locales').filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has the keys of English', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s has the same placeholders', (key) => {
    expect(placeholdersIn(messages[key]?.message ?? '')).toEqual(placeholdersIn(english[key]?.message ?? ''));
    const contents = (entry: MessageEntry | undefined) =>
      Object.entries(entry?.placeholders ?? {}).map(([name, { content }]) => [name, content]);
    expect(contents(messages[key])).toEqual(contents(english[key]));
  });
});

test.each([
  ['en', /\s…/],
  ['de', /\S…/],
])('what is left open or still to be asked is written one way: %s', (locale, other) => {
  const texts = Object.values(messagesOf(locale)).map(({ message }) => message);
  expect(texts.filter((text) => text.includes('…')).length).toBeGreaterThan(5);
  expect(texts.filter((text) => other.test(text))).toEqual([]);
});

test('each placeholder that a message uses is defined', () => {
  const loose = keys.filter((key) =>
    placeholdersIn(english[key]?.message ?? '').some(
      (name) => name.endsWith('$') && !Object.hasOwn(english[key]?.placeholders ?? {}, name.slice(1, -1)),
    ),
  );
  expect(loose).toEqual([]);
});

describe('keys in the code', () => {
  const code = filesBelow(['src'], ['.ts', '.tsx']).map((file) => file.code);
  const manifest = readFileSync('manifest.json', 'utf8');
  const groups = [...new Set(keys.filter((key) => key.includes('_')).map((key) => key.split('_')[0]))];
  const literal = new RegExp(
    `(['"\`])((?:${groups.join('|')})_[A-Za-z]+|language|extension[A-Z]\\w+)\\1`,
    'g',
  );
  const written = new Set([
    ...code.flatMap((text) => [...text.matchAll(literal)].map(([, , key]) => key ?? '')),
    ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
  ]);
  /** What the code puts together from parts. */
  const composed = [
    ...CATEGORIES.flatMap((category) => [
      `category_${category}`,
      `categoryMany_${category}`,
      `categoryHint_${category}`,
    ]),
    ...REASON_CODES.flatMap((code) => [`reason_${code}`, `reason_${code}_quoted`]),
  ];
  const forms = (key: string) => [key, `${key}_one`, `${key}_other`, `${key}Hint`];

  test('have a message', () => {
    const needed = [...written, ...composed];
    expect(needed.filter((key) => !forms(key).some((form) => Object.hasOwn(english, form)))).toEqual([]);
  });

  test('leave no message unused', () => {
    const used = new Set([...written, ...composed].flatMap(forms));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  test('count in both forms', () => {
    const single = keys.filter(
      (key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')),
    );
    expect(single).toEqual([]);
  });
});
