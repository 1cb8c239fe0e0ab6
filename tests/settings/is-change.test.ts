/** What is a change of settings, and what is none at all. */
import { describe, expect, test } from 'vitest';
import { isChange, type SettingsChange } from '../../src/settings/change.ts';
import { MAX_PRINT_LENGTH, MAX_SITE_LENGTH, MAX_WORDS } from '../../src/settings/corrections.ts';
import { correct, here, off, said, uncorrect, unlist } from './changes.ts';

describe('isChange', () => {
  test.each<SettingsChange>([
    off('a.com'),
    unlist('a.com'),
    { kind: 'scope', scope: 'article' },
    { kind: 'category', category: 'other', on: true },
    { kind: 'marks', on: false },
    correct('a.com', 'x', { times: 3, day: '', words: '' }),
    uncorrect('a.com', 'x'),
    here('a.com', true),
    { kind: 'applied', site: 'a.com', prints: ['x', 'y'] },
    { kind: 'import', corrections: [said('a.com', 'x')] },
    { kind: 'restore', before: [said('a.com', 'x')], after: [] },
    { kind: 'forget', site: 'a.com' },
    { kind: 'forget', site: '' },
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
    { kind: 'unlist' },
    { kind: 'unlist', site: '' },
    { kind: 'unlist', site: ['a.com'] },
    { kind: 'scope', scope: 'everything' },
    { kind: 'scope', scope: 'constructor' },
    { kind: 'category', category: 'news', on: true },
    { kind: 'category', category: '__proto__', on: true },
    { kind: 'category', category: 'gold', on: 'no' },
    { kind: 'marks' },
    { kind: 'marks', on: 'yes' },
    { kind: 'correct' },
    correct('', 'x'),
    correct('a'.repeat(MAX_SITE_LENGTH + 1), 'x'),
    correct('a.com', ''),
    correct('a.com', 'x'.repeat(MAX_PRINT_LENGTH + 1)),
    correct('a.com', 'x', { words: 'x'.repeat(MAX_WORDS + 1) }),
    correct('a.com', 'x', { day: 'today' }),
    correct('a.com', 'x', { times: -1 }),
    correct('a.com', 'x', { times: 0.5 }),
    { kind: 'correct', correction: { ...said('a.com', 'x'), verdict: 'hide' } },
    { kind: 'correct', correction: { ...said('a.com', 'x'), category: 'toString' } },
    { kind: 'uncorrect', site: 'a.com' },
    { kind: 'restore', before: [] },
    { kind: 'restore', before: [], after: [said('a.com', '')] },
    { kind: 'category-here', site: 'a.com', on: true },
    { kind: 'category-here', site: 'a.com', category: 'spam', on: true },
    { kind: 'applied', site: 'a.com', prints: 'x' },
    { kind: 'applied', site: 'a.com', prints: [7] },
    { kind: 'import', corrections: [said('a.com', 'x'), null] },
    { kind: 'import' },
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
