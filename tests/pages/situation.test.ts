/** What the popup makes of a tab and the answer that came from it. */
import { describe, expect, test, vi } from 'vitest';
import { isOpen, situationOf } from '../../src/pages/popup/situation.ts';
import { failure, success, UNREACHABLE } from '../../src/platform/result.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { pageState } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../platform/fake-browser.ts')).fakeBrowser,
}));

const TAB: Tab = { id: 1, url: 'https://harbour.example/', isPrivate: false, isLoading: false };
const NOBODY = failure(UNREACHABLE);

test.each([
  ['page', TAB, success(pageState()), true],
  ['page', { ...TAB, url: undefined }, success(pageState()), true],
  ['page', TAB, success(pageState()), false],
  ['error', TAB, failure('no such fold'), true],
  ['error', TAB, success(JSON.parse('{"url":7}')), true],
  ['reload', TAB, NOBODY, true],
  ['loading', { ...TAB, isLoading: true }, NOBODY, true],
  ['no-access', TAB, NOBODY, false],
  ['no-access', { ...TAB, isLoading: true }, NOBODY, false],
  ['browser-page', { ...TAB, url: 'about:addons' }, NOBODY, true],
  ['browser-page', { ...TAB, url: 'https://addons.mozilla.org/de/' }, NOBODY, false],
  ['browser-page', { ...TAB, url: undefined }, NOBODY, true],
  ['browser-page', undefined, NOBODY, true],
])('%s: %j %j, access %s', (kind, tab, answer, hasAccess) => {
  expect(situationOf(tab, answer, hasAccess).kind).toBe(kind);
});

const at = (path: string): Tab => ({ ...TAB, url: `https://harbour.example${path}` });

test.each([
  ['unreadable', at('/tides/report.pdf'), false],
  ['unreadable', at('/tides/REPORT.PDF?download=1#page=2'), false],
  ['unreadable', at('/data.json'), false],
  ['unreadable', at('/notes.txt'), false],
  ['unreadable', at('/map.svg'), false],
  ['unreadable', at('/wall.jpeg'), false],
  ['unreadable', at('/boats.webm'), false],
  ['unreadable', TAB, true],
  ['loading', { ...at('/report.pdf'), isLoading: true }, false],
  ['loading', { ...TAB, isLoading: true }, true],
  ['reload', at('/report'), false],
  ['reload', at('/pdf'), false],
  ['reload', at('/report.pdf.html'), false],
  ['reload', at('/report.pdf/'), false],
  ['reload', at('/story?file=report.pdf'), false],
  ['reload', at('/story#report.pdf'), false],
  ['reload', at('/wiki/File:Wall.jpg'), false],
  ['reload', { ...TAB, url: 'https://harbour.pdf/' }, false],
  ['browser-page', { ...TAB, url: 'file:///home/report.pdf' }, true],
])('without an answer: %s at %j, loaded just now %s', (kind, tab, isFresh) => {
  expect(situationOf(tab, NOBODY, true, isFresh).kind).toBe(kind);
});

test.each([
  ['page', success(pageState()), true],
  ['error', failure('no such fold'), true],
  ['no-access', NOBODY, false],
])('a file that is a page after all: %s', (kind, answer, hasAccess) => {
  expect(situationOf(at('/report.pdf'), answer, hasAccess, true).kind).toBe(kind);
});

describe('isOpen', () => {
  test.each(['https://harbour.example/', 'http://localhost:3000/', 'https://notaddons.mozilla.org.example/'])(
    '%s is',
    (address) => {
      expect(isOpen(address)).toBe(true);
    },
  );

  test.each([
    undefined,
    '',
    'about:blank',
    'chrome://extensions/',
    'edge://settings/',
    'moz-extension://x/options.html',
    'file:///home/page.html',
    'view-source:https://harbour.example/',
    'data:text/html,x',
    'https://chromewebstore.google.com/detail/x',
    'https://microsoftedge.microsoft.com/addons/x',
    'https://addons.mozilla.org/',
    'https://support.mozilla.org/',
  ])('%s is not', (address) => {
    expect(isOpen(address)).toBe(false);
  });
});
