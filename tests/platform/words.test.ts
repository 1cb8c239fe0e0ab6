/** Numbers and reasons in words, in both languages. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { messagesIn } from '../../scripts/messages-file.ts';
import { REASON_CODES } from '../../src/engine/types.ts';
import { language, locale, message, plural } from '../../src/platform/i18n.ts';
import { reasonText } from '../../src/platform/reason-text.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

afterEach(() => vi.restoreAllMocks());

test.each([
  [0, '0 promos folded on this page'],
  [1, '1 promo folded on this page'],
  [2, '2 promos folded on this page'],
  [1234, '1,234 promos folded on this page'],
])('%d is counted as %j', (count, text) => {
  expect(plural('popup_count', count)).toBe(text);
});

test('texts come in one language, and unknown keys give none', () => {
  expect([language(), message('popup_nothing'), message('options_siteAdded', 'a.com')]).toEqual([
    'en',
    '',
    'a.com was added.',
  ]);
});

test.each([
  ['en-GB', 'en-GB'],
  ['EN-us', 'EN-us'],
  ['en', 'en'],
  ['de', 'en'],
  ['fr-CA', 'en'],
  // A language of its own, however its tag begins.
  ['enm', 'en'],
])('beside English texts, dates are written by a browser in %s as in %s', (own, expected) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(own);
  expect(locale()).toBe(expected);
});

describe.each(['en', 'de'])('reasons in %s', (locale) => {
  const lookup = messagesIn(`src/_locales/${locale}/messages.json`);

  test.each(REASON_CODES)('%s reads well with and without a quote', (code) => {
    const alone = reasonText({ code, quote: ' ' }, lookup);
    const quoted = reasonText({ code, quote: 'Hafen & Söhne $1' }, lookup);
    expect(alone).toMatch(/^\p{Lu}.*\p{Ll}\.$/u);
    expect(alone).not.toMatch(/[“„:$]/);
    expect(quoted).toContain('Hafen & Söhne $1');
    expect(quoted.slice(0, 4)).toBe(alone.slice(0, 4));
  });
});
