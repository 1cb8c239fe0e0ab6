/** Which addresses are one site, and what a reader may type to name one. */
import { describe, expect, test } from 'vitest';
import { siteFromInput, siteOf } from '../../src/settings/site.ts';
import { siteName } from '../../src/settings/site-name.ts';

describe('siteOf', () => {
  test.each([
    ['https://news.example.co.uk/a?b#c', 'example.co.uk'],
    ['https://www.example.co.uk/', 'example.co.uk'],
    ['news.example.co.uk', 'example.co.uk'],
    ['example.com', 'example.com'],
    ['EXAMPLE.com.', 'example.com'],
    ['http://a.b.c.example.com:8080/', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://müller.de/', 'xn--mller-kva.de'],
    ['www.xn--mller-kva.de', 'xn--mller-kva.de'],
    ['https://news.例え.jp/', 'xn--r8jz45g.jp'],
    ['https://alice.github.io/', 'alice.github.io'],
    ['https://github.io/', 'github.io'],
    ['https://a.kobe.jp/', 'a.kobe.jp'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://localhost:3000/', 'localhost'],
    ['http://router/', 'router'],
    ['http://news.test/', 'news.test'],
    ['constructor', 'constructor'],
  ])('%s belongs to %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    ['https://notexample.com/', 'https://example.com/'],
    ['https://example.com.evil.net/', 'https://example.com/'],
    ['https://example.co.uk/', 'https://other.co.uk/'],
    ['https://example.com/', 'https://example.org/'],
    ['https://alice.github.io/', 'https://bob.github.io/'],
    ['https://alice.blogspot.com/', 'https://bob.blogspot.com/'],
    ['http://127.0.0.1/', 'http://127.0.0.2/'],
    ['http://10.0.0.1/', 'http://0.0.0.1/'],
  ])('%s and %s are two sites', (one, other) => {
    expect(siteOf(one)).not.toBe(siteOf(other));
  });

  test.each([
    'about:blank',
    'file:///home/page.html',
    'chrome://extensions',
    'moz-extension://8a7b/popup.html',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com/',
    'https://',
    'https:///',
    '',
    ' ',
    'two words.com',
    'https://exa mple.com/',
  ])('%j is no site', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });
});

describe('siteFromInput', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com/politics/today?x=1', 'example.com'],
    ['https://news.example.co.uk/', 'example.co.uk'],
    ['https://www.example.com/town,12/bridge,3.html', 'example.com'],
    ['example.com/@mara/the-mayor\'s-bridge;1?for="us"#<top>', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['müller.de', 'xn--mller-kva.de'],
    ['alice.github.io', 'alice.github.io'],
    ['localhost', 'localhost'],
    ['192.168.0.10', '192.168.0.10'],
    ['http://[::1]/', '[::1]'],
  ])('%j means %s', (input, site) => {
    expect(siteFromInput(input)).toBe(site);
  });

  test.each([
    '',
    '   ',
    'hello',
    'hello there',
    'example .com',
    'com',
    'co.uk',
    '.com',
    '..',
    'a..b',
    'example..com',
    'reader@example.com',
    'mailto:reader@example.com',
    'example.com, example.org',
    'example.com;example.org',
    'example.com/a, example.org/b',
    'https://reader@example.com/',
    'https://example.com,example.org/',
    '<b>example.com</b>',
    '"example.com"',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'chrome://settings',
    'about:blank',
    '*.example.com',
    'https://*/',
    '://example.com',
    '/news',
    '?',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(1500)}com`,
    '__proto__',
  ])('%j means none', (input) => {
    expect(siteFromInput(input)).toBeUndefined();
  });
});

test.each([
  ['xn--mller-kva.de', 'müller.de'],
  ['example.com', 'example.com'],
  ['[::1]', '[::1]'],
  ['xn--99999999.de', 'xn--99999999.de'],
])('%s is written %s', (site, name) => {
  expect(siteName(site)).toBe(name);
});
