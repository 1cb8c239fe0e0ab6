/** Finds corrections by their words, their site, what was said and the category. */
import { CATEGORIES, type Category } from '../../engine/types.ts';
import type { Lookup } from '../../platform/i18n.ts';
import type { SiteCorrection } from '../../settings/corrections.ts';
import { siteName } from '../../settings/site-name.ts';

/** What was said, in words. */
export function verdictText({ verdict }: Pick<SiteCorrection, 'verdict'>, message: Lookup): string {
  return message(verdict === 'keep' ? 'fold_notPromo' : 'corrections_promo');
}

/** Those that have all words of a query, the newest first. `message` is asked once for each text, however many there are. */
export function searchCorrections(
  corrections: readonly SiteCorrection[],
  query: string,
  message: Lookup,
): readonly SiteCorrection[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const newest = [...corrections].reverse();
  if (wanted.length === 0) return newest;
  const names = Object.fromEntries(CATEGORIES.map((each) => [each, message(`category_${each}`)]));
  const said = {
    keep: verdictText({ verdict: 'keep' }, message),
    fold: verdictText({ verdict: 'fold' }, message),
  };
  return newest.filter(({ site, words, verdict, category }) => {
    const name = names[category satisfies Category];
    const text = [siteName(site), site, words, said[verdict], name].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
