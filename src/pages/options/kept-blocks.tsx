/** How many blocks are remembered as "not a promo", by site. */
import type { JSX } from 'preact';
import { message, plural } from '../../platform/i18n.ts';
import type { SiteCorrection } from '../../settings/corrections.ts';
import { siteName } from '../../settings/site-name.ts';
import { SiteRows } from './site-rows.tsx';

export interface KeptBlocksProps {
  readonly kept: readonly SiteCorrection[];
  /** Forgets all blocks of a site. */
  readonly forget: (site: string) => void;
}

/** How many blocks each site has. */
function countBySite(kept: readonly SiteCorrection[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { site } of kept) counts.set(site, (counts.get(site) ?? 0) + 1);
  return counts;
}

export function KeptBlocks({ kept, forget }: KeptBlocksProps): JSX.Element {
  const rows = Array.from(countBySite(kept), ([site, count]) => ({
    site,
    note: plural('options_keptCount', count),
    label: message('options_forgetLabel', siteName(site)),
  }));
  return (
    <section class="box" aria-labelledby="kept-title">
      <h2 class="box-title" id="kept-title" tabIndex={-1}>
        {message('options_kept')}
      </h2>
      <p class="box-hint">{message('options_keptHint')}</p>
      <SiteRows
        rows={rows}
        none={message('options_keptNone')}
        verb={message('options_forget')}
        onPick={forget}
        titleId="kept-title"
      />
    </section>
  );
}
