/** Each way in which settings change. */
import { describe, expect, test } from 'vitest';
import { applyChange, MAX_SITES_OFF, type SettingsChange } from '../../src/settings/change.ts';
import { MAX_CATEGORIES_OFF, MAX_CORRECTIONS } from '../../src/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { correct, here, off, on, said, uncorrect, unlist } from './changes.ts';

function changed(...changes: readonly SettingsChange[]): Settings {
  return changes.reduce(applyChange, DEFAULT_SETTINGS);
}

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
    [
      'switches on what only the name above it kept off: a blog beside the front page of its host',
      [off('blogs.example'), off('gs.example'), on('mara.blogs.example')],
      ['gs.example'],
    ],
    ['takes a site off the list', [off('a.com'), off('b.com'), unlist('a.com')], ['b.com']],
    [
      'takes no name above it off the list',
      [off('blogs.example'), off('mara.blogs.example'), unlist('mara.blogs.example')],
      ['blogs.example'],
    ],
    [
      'takes no name below it off the list',
      [off('blogs.example'), off('mara.blogs.example'), unlist('blogs.example')],
      ['mara.blogs.example'],
    ],
    [
      'takes none off the list that only a name above it covers',
      [off('blogs.example'), unlist('mara.blogs.example')],
      ['blogs.example'],
    ],
  ])('%s', (_, changes, sitesOff) => {
    expect(changed(...changes)).toEqual({ ...DEFAULT_SETTINGS, sitesOff });
  });

  test.each<[string, readonly SettingsChange[], readonly string[]]>([
    ['remembers a correction', [correct('a.com', 'x')], ['a.com x keep 0']],
    ['takes it back', [correct('a.com', 'x'), uncorrect('a.com', 'x')], []],
    [
      'takes back nothing of other sites',
      [correct('a.com', 'x'), uncorrect('b.com', 'x')],
      ['a.com x keep 0'],
    ],
    [
      'takes back nothing else of the site',
      [correct('a.com', 'x'), uncorrect('a.com', 'y')],
      ['a.com x keep 0'],
    ],
    [
      'lets the newer of two about the same hold, at its newest place',
      [correct('a.com', 'x'), correct('a.com', 'y'), correct('a.com', 'x', { verdict: 'fold' })],
      ['a.com y keep 0', 'a.com x fold 0'],
    ],
    [
      'forgets a site as a whole, and no other',
      [
        correct('a.com', 'x'),
        correct('b.com', 'x'),
        correct('a.com', 'y'),
        { kind: 'forget', site: 'a.com' },
      ],
      ['b.com x keep 0'],
    ],
    ['forgets all', [correct('a.com', 'x'), correct('b.com', 'x'), { kind: 'forget', site: '' }], []],
    [
      'counts where they applied',
      [
        correct('a.com', 'x'),
        correct('b.com', 'x'),
        correct('a.com', 'y'),
        { kind: 'applied', site: 'a.com', prints: ['x', 'z'] },
        { kind: 'applied', site: 'a.com', prints: ['x'] },
      ],
      ['a.com x keep 2', 'b.com x keep 0', 'a.com y keep 0'],
    ],
  ])('%s', (_, changes, expected) => {
    const settings = changed(...changes);
    const found = settings.corrections.map(({ site, print, verdict, times }) =>
      [site, print, verdict, times].join(' '),
    );
    expect(found).toEqual(expected);
    expect({ ...settings, corrections: [] }).toEqual(DEFAULT_SETTINGS);
  });

  test.each<[string, readonly SettingsChange[], readonly string[]]>([
    ['leaves a category alone on a site', [here('a.com', false)], ['a.com gold']],
    [
      'folds it there again',
      [here('a.com', false), here('b.com', false), here('a.com', true)],
      ['b.com gold'],
    ],
    ['lists it once', [here('a.com', false), here('a.com', false)], ['a.com gold']],
  ])('%s', (_, changes, expected) => {
    const settings = changed(...changes);
    expect(settings.categoriesOff.map(({ site, category }) => `${site} ${category}`)).toEqual(expected);
    expect({ ...settings, categoriesOff: [] }).toEqual(DEFAULT_SETTINGS);
  });

  test('restores corrections but for what was said or taken back since', () => {
    const [x, y, z] = [said('a.com', 'x'), said('a.com', 'y'), said('a.com', 'z')];
    const [fold, added] = [said('a.com', 'y', { verdict: 'fold' }), said('b.com', 'x')];
    const restore: SettingsChange = { kind: 'restore', before: [x, y, z], after: [y, z, added] };
    const from = (corrections: Settings['corrections']): Settings['corrections'] =>
      applyChange({ ...DEFAULT_SETTINGS, corrections }, restore).corrections;
    expect(from([y, z, added])).toEqual([x, y, z]);
    expect(from([z, added, fold, said('c.com', 'x')])).toEqual([x, z, fold, said('c.com', 'x')]);
    expect(from([y, added])).toEqual([x, y]);
    expect(from([])).toEqual([x]);
  });

  test('counts no further than what is a count', () => {
    const corrections = [said('a.com', 'x', { times: Number.MAX_SAFE_INTEGER })];
    const change: SettingsChange = { kind: 'applied', site: 'a.com', prints: ['x'] };
    const counted = applyChange({ ...DEFAULT_SETTINGS, corrections }, change);
    expect(parseSettings(counted).corrections).toEqual(corrections);
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
    for (const change of [off('a.com'), correct('a.com', 'x')]) applyChange(given, change);
    expect(given).toEqual(DEFAULT_SETTINGS);
  });

  test('lets the oldest go where a list is full', () => {
    const sitesOff = Array.from({ length: MAX_SITES_OFF }, (_, index) => `s${index}.com`);
    const corrections = Array.from({ length: MAX_CORRECTIONS }, (_, index) => said('a.com', `${index}`));
    const categoriesOff = Array.from({ length: MAX_CATEGORIES_OFF }, (_, index) => ({
      site: `s${index}.com`,
      category: 'gold' as const,
    }));
    const full = { ...DEFAULT_SETTINGS, sitesOff, corrections, categoriesOff };
    const sites = applyChange(full, off('new.com')).sitesOff;
    expect([sites.length, sites[0], sites.at(-1)]).toEqual([MAX_SITES_OFF, 's1.com', 'new.com']);
    const all = applyChange(full, correct('b.com', 'new')).corrections;
    expect([all.length, all[0]?.print, all.at(-1)?.site]).toEqual([MAX_CORRECTIONS, '1', 'b.com']);
    const offs = applyChange(full, here('new.com', false)).categoriesOff;
    expect([offs.length, offs[0]?.site, offs.at(-1)?.site]).toEqual([
      MAX_CATEGORIES_OFF,
      's1.com',
      'new.com',
    ]);
  });
});
