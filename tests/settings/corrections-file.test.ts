/** Corrections as files: what comes back from them, and what of hostile ones is refused, with a word that says why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSiteCorrection,
  MAX_CORRECTIONS,
  MAX_PRINT_LENGTH,
  MAX_WORDS,
  type SiteCorrection,
  withImported,
} from '../../src/settings/corrections.ts';
import { MAX_FILE_SIZE, readCorrections, writeCorrections } from '../../src/settings/corrections-file.ts';

const ONE: SiteCorrection = {
  site: 'lautal.example',
  verdict: 'keep',
  category: 'gold',
  print: 't3.abc',
  words: 'Münzen „aus dem Tresor“ 🪙',
  day: '2031-04-05',
  times: 2,
};
const OTHER: SiteCorrection = { ...ONE, site: 'courier.example', verdict: 'fold', print: 'f1.x', times: 0 };

function file(corrections: unknown, change: object = {}): string {
  return JSON.stringify({ format: 'winnow-corrections', version: 1, corrections, ...change });
}

/** A list with an entry whose key is `__proto__`, as `JSON.parse` makes it. */
const PROTOTYPE = `{"format":"winnow-corrections","version":1,"corrections":[{"__proto__":${JSON.stringify(ONE)}}]}`;

test('what is exported comes back as it was', () => {
  const text = writeCorrections([ONE, OTHER]);
  expect(JSON.parse(text)).toMatchObject({ format: 'winnow-corrections', version: 1 });
  expect(readCorrections(text)).toEqual({ ok: true, corrections: [ONE, OTHER], refused: 0 });
  expect(readCorrections(`\uFEFF${text}`)).toMatchObject({ refused: 0 });
});

test('a full list is no file too large', () => {
  const long = { ...ONE, words: '字'.repeat(MAX_WORDS), print: 'x'.repeat(MAX_PRINT_LENGTH) };
  const text = writeCorrections(Array.from({ length: MAX_CORRECTIONS }, () => long));
  expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_FILE_SIZE);
});

test.each<[string, string, string]>([
  ['nothing', '', 'corrections_noJson'],
  ['a list that is cut off', writeCorrections([ONE]).slice(0, -30), 'corrections_noJson'],
  ['markup', '<script>alert(1)</script>', 'corrections_noJson'],
  ['null', 'null', 'corrections_otherFormat'],
  ['a number', '7', 'corrections_otherFormat'],
  ['a list alone', JSON.stringify([ONE]), 'corrections_otherFormat'],
  ['another format', file([ONE], { format: 'bookmarks' }), 'corrections_otherFormat'],
  ['no version', file([ONE], { version: undefined }), 'corrections_otherFormat'],
  ['a version in words', file([ONE], { version: '1' }), 'corrections_otherFormat'],
  ['no list', file({ length: 1, 0: ONE }), 'corrections_otherFormat'],
  ['a newer version', file([ONE], { version: 2 }), 'corrections_newer'],
  ['an empty list', file([]), 'corrections_empty'],
  ['a list of other things', file([1, null, 'x', [], {}]), 'corrections_allRefused'],
  ['entries by prototype', PROTOTYPE, 'corrections_allRefused'],
  ['more than is ever exported', ' '.repeat(MAX_FILE_SIZE + 1), 'corrections_tooLarge'],
  ['deep nesting', '['.repeat(200_000), 'corrections_noJson'],
])('%s is refused as a whole', (_, text, problem) => {
  expect(readCorrections(text)).toEqual({ ok: false, problem });
});

test.each<[string, object]>([
  ['no site', { site: '' }],
  ['an address for a site', { site: 'https://lautal.example/' }],
  ['a host that is no site', { site: 'www.lautal.example' }],
  ['a suffix for a site', { site: ' .example' }],
  ['a country for a site, whose word would hold on all that is under it', { site: 'co.uk' }],
  ['the end of most names for a site', { site: 'com' }],
  ['a host of blogs for a site', { site: 'blogspot.com' }],
  ['markup for a site', { site: '<b>' }],
  ['an unknown verdict', { verdict: 'hide' }],
  ['an unknown category', { category: '__proto__' }],
  ['no print', { print: '' }],
  ['a print too long', { print: 'x'.repeat(MAX_PRINT_LENGTH + 1) }],
  ['words too long', { words: 'x'.repeat(MAX_WORDS + 1) }],
  ['words that are none', { words: ['x'] }],
  ['no day of any calendar', { day: '2031-02-31' }],
  ['another form of day', { day: '5.4.2031' }],
  ['a count below zero', { times: -1 }],
  ['a count beyond counting', { times: 1e300 }],
  ['half a count', { times: 0.5 }],
])('an entry with %s is refused, and the others are taken', (_, change) => {
  const content = readCorrections(file([{ ...ONE, ...change }, OTHER]));
  expect(content).toEqual({ ok: true, corrections: [OTHER], refused: 1 });
});

test.each(['router', 'localhost', '127.0.0.1', '[::1]', 'mara.blogspot.com', 'xn--mller-kva.de'])(
  'an entry for %s is taken',
  (site) => {
    expect(readCorrections(file([{ ...ONE, site }]))).toMatchObject({ ok: true, refused: 0 });
  },
);

test('nothing of an entry is taken that does not belong there', () => {
  const content = readCorrections(file([{ ...ONE, page: 'https://lautal.example/secret', toString: 1 }]));
  expect(content).toEqual({ ok: true, corrections: [ONE], refused: 0 });
});

test('no file makes it throw, or gives what is no correction', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({
      site: fc.oneof(fc.constant('lautal.example'), fc.string()),
      verdict: fc.constantFrom('keep', 'fold', 'x'),
      category: fc.constantFrom('gold', 'x'),
      print: fc.string(),
      words: fc.string({ unit: 'binary' }),
      day: fc.oneof(fc.constant(''), fc.string()),
      times: fc.oneof(fc.nat(), fc.double()),
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(entry).map((list) => file(list)),
      ),
      (text) => {
        const content = readCorrections(text);
        if (content.ok) expect(content.corrections.every(isSiteCorrection)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

describe('taken into a list', () => {
  const old = { ...ONE, day: '2030-01-01' };
  const many = (count: number, day: string, site = 'lautal.example'): readonly SiteCorrection[] =>
    Array.from({ length: count }, (_, index) => ({ ...ONE, site, day, print: `t1.${index}` }));

  test.each<[string, readonly SiteCorrection[], readonly SiteCorrection[], readonly SiteCorrection[]]>([
    ['it stands by its day', [OTHER], [old], [old, OTHER]],
    ['days that are not known come first', [ONE], [{ ...OTHER, day: '' }], [{ ...OTHER, day: '' }, ONE]],
    [
      'the newer of two holds, if it comes',
      [old],
      [{ ...ONE, verdict: 'fold' }],
      [{ ...ONE, verdict: 'fold' }],
    ],
    ['the newer of two holds, if it is there', [ONE], [{ ...old, verdict: 'fold' }], [ONE]],
    ['no count goes back', [{ ...ONE, times: 9 }], [ONE], [{ ...ONE, times: 9 }]],
    ['what is twice in the file counts once', [], [old, ONE], [ONE]],
    ['what is there already stays before what was said later that day', [ONE, OTHER], [ONE], [ONE, OTHER]],
    [
      'what is said otherwise comes after that',
      [ONE, OTHER],
      [{ ...ONE, verdict: 'fold' }],
      [OTHER, { ...ONE, verdict: 'fold' }],
    ],
    ['an empty list is the file again', [], [OTHER, ONE], [OTHER, ONE]],
  ])('%s', (_, list, imported, expected) => {
    expect(withImported(list, imported)).toEqual(expected);
  });

  test('a full list loses nothing', () => {
    const full = many(MAX_CORRECTIONS, '2029-01-01');
    expect(withImported(full, many(5, '2031-01-01', 'courier.example'))).toEqual(full);
  });

  test('where there is little room, the newest come in', () => {
    const list = withImported(many(MAX_CORRECTIONS - 1, '2029-01-01'), [OTHER, { ...old, print: 'older' }]);
    expect([list.length, list.at(-1)]).toEqual([MAX_CORRECTIONS, OTHER]);
  });
});
