/** Each way in which settings change, and what is no change at all. */
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  isChange,
  MAX_FINGERPRINT_LENGTH,
  MAX_KEPT,
  MAX_SITE_LENGTH,
  MAX_SITES_OFF,
  type SettingsChange,
} from '../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/schema.ts';

function changed(...changes: readonly SettingsChange[]): Settings {
  return changes.reduce(applyChange, DEFAULT_SETTINGS);
}

const off = (site: string): SettingsChange => ({ kind: 'site', site, on: false });
const on = (site: string): SettingsChange => ({ kind: 'site', site, on: true });
const keep = (site: string, fingerprint: string): SettingsChange => ({
  kind: 'block',
  site,
  fingerprint,
  kept: true,
});
const unkeep = (site: string, fingerprint: string): SettingsChange => ({
  kind: 'block',
  site,
  fingerprint,
  kept: false,
});

describe('applyChange', () => {
  test.each<[string, readonly SettingsChange[], readonly string[]]>([
    ['switches a site off', [off('a.com')], ['a.com']],
    ['switches it on again', [off('a.com'), off('b.com'), on('a.com')], ['b.com']],
    [
      'lists a site once, at its newest place',
      [off('a.com'), off('b.com'), off('a.com')],
      ['b.com', 'a.com'],
    ],
    ['leaves others alone', [off('a.com'), on('b.com')], ['a.com']],
  ])('%s', (_, changes, sitesOff) => {
    expect(changed(...changes)).toEqual({ ...DEFAULT_SETTINGS, sitesOff });
  });

  test.each<[string, readonly SettingsChange[], readonly string[]]>([
    ['keeps a block', [keep('a.com', 'x')], ['a.com x']],
    ['takes it back', [keep('a.com', 'x'), unkeep('a.com', 'x')], []],
    ['takes back nothing of other sites', [keep('a.com', 'x'), unkeep('b.com', 'x')], ['a.com x']],
    ['takes back nothing else of the site', [keep('a.com', 'x'), unkeep('a.com', 'y')], ['a.com x']],
    [
      'lists a block once, at its newest place',
      [keep('a.com', 'x'), keep('a.com', 'y'), keep('a.com', 'x')],
      ['a.com y', 'a.com x'],
    ],
    [
      'forgets a site as a whole, and no other',
      [keep('a.com', 'x'), keep('b.com', 'x'), keep('a.com', 'y'), { kind: 'forget', site: 'a.com' }],
      ['b.com x'],
    ],
  ])('%s', (_, changes, kept) => {
    const settings = changed(...changes);
    expect(settings.kept.map(({ site, fingerprint }) => `${site} ${fingerprint}`)).toEqual(kept);
    expect({ ...settings, kept: [] }).toEqual(DEFAULT_SETTINGS);
  });

  test('changes scope and one category', () => {
    const settings = changed(
      { kind: 'scope', scope: 'page' },
      { kind: 'category', category: 'gold', on: false },
    );
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      scope: 'page',
      categories: { ...DEFAULT_SETTINGS.categories, gold: false },
    });
  });

  test('switches marks off and on', () => {
    expect(changed({ kind: 'marks', on: false })).toEqual({ ...DEFAULT_SETTINGS, marks: false });
    expect(changed({ kind: 'marks', on: false }, { kind: 'marks', on: true })).toEqual(DEFAULT_SETTINGS);
  });

  test('changes of the way of reading what it names', () => {
    expect(
      changed({ kind: 'reading', reading: { theme: 'sepia' } }, { kind: 'reading', reading: { size: 24 } }),
    ).toEqual({ ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, theme: 'sepia', size: 24 } });
  });

  test('leaves the given settings as they are', () => {
    const given = structuredClone(DEFAULT_SETTINGS);
    for (const change of [off('a.com'), keep('a.com', 'x')]) applyChange(given, change);
    expect(given).toEqual(DEFAULT_SETTINGS);
  });

  test('lets the oldest go where a list is full', () => {
    const sitesOff = Array.from({ length: MAX_SITES_OFF }, (_, index) => `s${index}.com`);
    const kept = Array.from({ length: MAX_KEPT }, (_, index) => ({ site: 'a.com', fingerprint: `${index}` }));
    const full = { ...DEFAULT_SETTINGS, sitesOff, kept };
    const sites = applyChange(full, off('new.com')).sitesOff;
    expect([sites.length, sites[0], sites.at(-1)]).toEqual([MAX_SITES_OFF, 's1.com', 'new.com']);
    const blocks = applyChange(full, keep('b.com', 'new')).kept;
    expect([blocks.length, blocks[0]?.fingerprint, blocks.at(-1)?.site]).toEqual([MAX_KEPT, '1', 'b.com']);
  });
});

describe('isChange', () => {
  test.each<SettingsChange>([
    off('a.com'),
    { kind: 'scope', scope: 'article' },
    { kind: 'category', category: 'other', on: true },
    { kind: 'marks', on: false },
    keep('a.com', 'x'),
    { kind: 'forget', site: 'a.com' },
    { kind: 'reading', reading: { theme: 'contrast', font: 'easy', pictures: false, voice: '' } },
    { kind: 'reading', reading: { size: 36 } },
  ])('takes %j', (change) => {
    expect(isChange(change)).toBe(true);
  });

  test.each<unknown>([
    undefined,
    null,
    'site',
    7,
    [],
    {},
    { kind: 'constructor' },
    { kind: 'site' },
    { kind: 'site', site: 'a.com' },
    { kind: 'site', site: 'a.com', on: 1 },
    { kind: 'site', site: '', on: false },
    { kind: 'site', site: 'a'.repeat(MAX_SITE_LENGTH + 1), on: false },
    { kind: 'site', site: ['a.com'], on: false },
    { kind: 'scope', scope: 'everything' },
    { kind: 'scope', scope: 'constructor' },
    { kind: 'category', category: 'news', on: true },
    { kind: 'category', category: '__proto__', on: true },
    { kind: 'category', category: 'gold', on: 'no' },
    { kind: 'marks' },
    { kind: 'marks', on: 'yes' },
    { kind: 'block', site: 'a.com', fingerprint: '', kept: true },
    { kind: 'block', site: 'a.com', fingerprint: 'x'.repeat(MAX_FINGERPRINT_LENGTH + 1), kept: true },
    { kind: 'block', site: 'a.com', fingerprint: 'x' },
    { kind: 'block', fingerprint: 'x', kept: true },
    { kind: 'forget' },
    { kind: 'reading' },
    { kind: 'reading', reading: {} },
    { kind: 'reading', reading: [] },
    { kind: 'reading', reading: { theme: 'pink' } },
    { kind: 'reading', reading: { theme: 'dark', extra: 1 } },
    { kind: 'reading', reading: { size: 37 } },
    { kind: 'reading', reading: { size: 18.5 } },
    { kind: 'reading', reading: { size: Number.NaN } },
    { kind: 'reading', reading: { size: '18' } },
    { kind: 'reading', reading: { pictures: 1 } },
    { kind: 'reading', reading: { voice: 'x'.repeat(301) } },
    { kind: 'reading', reading: { constructor: 'x' } },
    { kind: 'reset' },
  ])('refuses %j', (value) => {
    expect(isChange(value)).toBe(false);
  });
});
