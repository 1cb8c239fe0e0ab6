/** Changes of settings, in few words. */
import type { SettingsChange } from '../../src/settings/change.ts';
import type { SiteCorrection } from '../../src/settings/corrections.ts';

export const off = (site: string): SettingsChange => ({ kind: 'site', site, on: false });
export const on = (site: string): SettingsChange => ({ kind: 'site', site, on: true });
export const unlist = (site: string): SettingsChange => ({ kind: 'unlist', site });

/** A correction as it is stored. */
export function said(site: string, print: string, change: Partial<SiteCorrection> = {}): SiteCorrection {
  return {
    site,
    verdict: 'keep',
    category: 'gold',
    print,
    words: 'Coins',
    day: '2031-04-05',
    times: 0,
    ...change,
  };
}

export const correct = (...of: Parameters<typeof said>): SettingsChange => ({
  kind: 'correct',
  correction: said(...of),
});
export const uncorrect = (site: string, print: string): SettingsChange => ({
  kind: 'uncorrect',
  site,
  print,
});
export const here = (site: string, on: boolean): SettingsChange => ({
  kind: 'category-here',
  site,
  category: 'gold',
  on,
});
