/** (settings, host) -> what to do here. Light enough for the content script on every page. */
import { CATEGORIES, type Category, type Correction, type Scope } from '../engine/types.ts';
import { leaningsOf } from './corrections.ts';
import type { PageSettings } from './schema.ts';

export interface Policy {
  /** False: the site is switched off, Winnow does nothing there. */
  readonly fold: boolean;
  readonly scope: Scope;
  /** The categories that are on here, in the order of `CATEGORIES`. */
  readonly categories: readonly Category[];
  /** Whether to mark what may be a promo, but is not surely one. */
  readonly marks: boolean;
  /** What the reader said about promos on this site, the newest last. */
  readonly corrections: readonly Correction[];
  /** How much surer promos of a category must be here: see `leaningsOf`. */
  readonly leanings: Readonly<Partial<Record<Category, number>>>;
}

/** A host and the names above it, label by label: `a.b.c` gives `a.b.c`, `b.c`, `c`. */
function namesAbove(host: string): ReadonlySet<string> {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return new Set(labels.map((_, index) => labels.slice(index).join('.')));
}

/**
 * What to do on a host (`location.hostname`). The settings hold registrable domains only (background and pages see to
 * that by `site.ts`), so a host belongs to a site where it or a name above it is listed, and no list of public
 * suffixes is needed here. `notexample.com` has no name in common with `example.com`.
 */
export function policyFor(settings: PageSettings, host: string): Policy {
  const names = namesAbove(host);
  const off = settings.categoriesOff.filter(({ site }) => names.has(site)).map(({ category }) => category);
  const said = settings.corrections.filter(({ site }) => names.has(site));
  return {
    fold: !settings.sitesOff.some((site) => names.has(site)),
    scope: settings.scope,
    categories: CATEGORIES.filter((name) => settings.categories[name] && !off.includes(name)),
    marks: settings.marks,
    corrections: said.map(({ verdict, category, print }) => ({ verdict, category, print })),
    leanings: leaningsOf(said),
  };
}

/** Whether two policies look for the same things in the same places, whatever the reader said about promos there. */
export function looksAlike(one: Policy, other: Policy): boolean {
  const isSame = one.scope === other.scope && one.marks === other.marks;
  return isSame && one.categories.join() === other.categories.join();
}
