/** The categories that the reader wants left alone on single sites. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { CategoryOff } from '../../settings/corrections.ts';
import { siteName } from '../../settings/site-name.ts';
import { SiteRows } from './site-rows.tsx';

export interface CategoriesHereProps {
  readonly categoriesOff: readonly CategoryOff[];
  /** Folds a category on its site again. */
  readonly onFold: (off: CategoryOff) => void;
}

function idOf({ site, category }: CategoryOff): string {
  return `${site} ${category}`;
}

export function CategoriesHere({ categoriesOff, onFold }: CategoriesHereProps): JSX.Element {
  const rows = categoriesOff.map((off) => {
    const { site, category } = off;
    const note = message(`category_${category}`);
    return { id: idOf(off), site, note, label: message('options_hereRemoveLabel', note, siteName(site)) };
  });
  const fold = (id: string): void => {
    const off = categoriesOff.find((each) => idOf(each) === id);
    if (off) onFold(off);
  };
  return (
    <section class="box" aria-labelledby="here-title">
      <h2 class="box-title" id="here-title" tabIndex={-1}>
        {message('options_here')}
      </h2>
      <SiteRows
        rows={rows}
        none={message('options_hereNone')}
        verb={message('options_siteRemove')}
        onPick={fold}
        titleId="here-title"
      />
    </section>
  );
}
