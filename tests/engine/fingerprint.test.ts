/** Names of texts: the same for the same promo, another for another one. */
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { textsOf } from './documents.ts';

const TEXT = 'Der Morgen in Ahrenbrück\nJeden Werktag um 6 Uhr in Ihrem Postfach, kostenlos.\nJetzt anmelden';

function printOf(html: string): string {
  return fingerprint(textsOf(html).join('\n'));
}

describe('the same name for', () => {
  test.each([
    ['other white space', TEXT.replaceAll('\n', '  \t')],
    ['other case', TEXT.toUpperCase().toLowerCase()],
    ['other numbers', TEXT.replace('6', '7')],
    ['more numbers', `12 ${TEXT} 2027`],
    ['other punctuation', TEXT.replace(',', ' –').replace('.', '!')],
  ])('%s', (_, text) => {
    expect(fingerprint(text)).toBe(fingerprint(TEXT));
  });

  test.each([
    [
      'other classes',
      '<div class="b-77 z" id="x9"><h3 class="q">Morning</h3><p>Six stories a day, free.</p></div>',
    ],
    ['other elements', '<section><h2>Morning</h2><div>Six stories a day, free.</div></section>'],
    [
      'wrappers',
      '<div><div><div><h3>Morning</h3></div><p><span>Six</span> stories <b>a day</b>, free.</p></div></div>',
    ],
    ['white space', '<div>\n\n<h3>\n Morning\n</h3> <p>Six\n stories a day,\tfree.</p></div>'],
    ['a line that counts', '<div><h3>Morning</h3><p>Six stories a day, free.</p><p>31 / 12 / 2025</p></div>'],
  ])('a promo with %s', (_, html) => {
    expect(printOf(html)).toBe(
      printOf('<div class="box"><h3>Morning</h3><p>Six stories a day, free.</p></div>'),
    );
  });
});

describe('another name for', () => {
  test.each([
    'Der Abend in Ahrenbrück\nJeden Werktag um 6 Uhr in Ihrem Postfach, kostenlos.\nJetzt anmelden',
    TEXT.replace('kostenlos', 'gratis'),
    TEXT.replace('Ahrenbrück', 'Ahrenbruck'),
    TEXT.split('\n').slice(1).join('\n'),
    TEXT.split('\n').slice(0, 2).join('\n'),
    TEXT.split('\n').reverse().join('\n'),
    `${TEXT} und lesen`,
    TEXT.replace('in Ihrem', 'inIhrem'),
    'Newsletter',
    '',
  ])('%j', (text) => {
    expect(fingerprint(text)).not.toBe(fingerprint(TEXT));
  });

  test('each of many short texts', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzäöüß'];
    const texts = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b} ${c}`)));
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});

test.each(['', '🙂', '2024', 'a', TEXT, 'x'.repeat(100_000), '\ud800'])(
  'a name is short and plain',
  (text) => {
    expect(fingerprint(text)).toMatch(/^[a-z0-9]{1,16}$/);
  },
);

test('what comes late in a long text does not count', () => {
  const words = Array.from({ length: 60 }, (_, i) => String.fromCharCode(97 + (i % 26)).repeat(1 + (i % 5)));
  expect(fingerprint([...words, 'late'].join(' '))).toBe(fingerprint([...words, 'later'].join(' ')));
});
