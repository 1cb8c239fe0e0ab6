import { describe, expect, test } from 'vitest';
import { browserNamed, findBrowser, type Machine } from '../../scripts/find-browser.ts';

function machine(platform: NodeJS.Platform, env: Machine['env'], ...programs: readonly string[]): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe('findBrowser', () => {
  test.each([
    ['chromium', machine('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
    ['chromium', machine('linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome'), '/opt/bin/google-chrome'],
    ['chromium', machine('linux', {}, '/snap/bin/chromium'), '/snap/bin/chromium'],
    ['firefox', machine('linux', {}, '/usr/bin/firefox', '/usr/bin/firefox-esr'), '/usr/bin/firefox-esr'],
    ['firefox', machine('linux', { FIREFOX: '/my/ff', PATH: '' }, '/my/ff', '/usr/bin/firefox'), '/my/ff'],
    [
      'chromium',
      machine('darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'firefox',
      machine('win32', { ProgramFiles: 'C:\\Programme' }, 'C:\\Programme\\Mozilla Firefox\\firefox.exe'),
      'C:\\Programme\\Mozilla Firefox\\firefox.exe',
    ],
  ] as const)('%s %#', (name, where, path) => {
    expect(findBrowser(name, where)).toEqual({ ok: true, path });
  });

  test.each([
    ['chromium', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'), 'Install Chromium'],
    ['firefox', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'), 'Install Firefox 140'],
    ['firefox', machine('win32', {}, '/usr/bin/firefox'), 'Install Firefox 140'],
    [
      'chromium',
      machine('linux', { CHROMIUM: '/no/such' }, '/usr/bin/chromium'),
      'CHROMIUM is set to /no/such',
    ],
  ] as const)('%s is missing %#', (name, where, words) => {
    const found = findBrowser(name, where);
    expect(found.ok ? '' : found.error).toContain(words);
  });
});

test.each([
  ['chromium', 'chromium'],
  ['Chrome', 'chromium'],
  ['google-chrome', 'chromium'],
  ['/usr/bin/chromium-browser', 'chromium'],
  ['microsoft-edge', 'chromium'],
  ['firefox', 'firefox'],
  ['/usr/bin/firefox-esr', 'firefox'],
  ['/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
  ['/usr/bin/xdg-open', undefined],
  ['safari', undefined],
])('BROWSER=%s means %s', (program, name) => {
  expect(browserNamed(program)).toBe(name);
});
