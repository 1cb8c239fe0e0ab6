/** What the picker's panel says of what is chosen. */
import type { Category } from '../../engine/types.ts';
import type { Lookup } from '../../platform/i18n.ts';
import type { Described } from './describe.ts';
import type { PanelState } from './panel.ts';
import type { Selection } from './selection.ts';

export interface PanelWords {
  readonly message: Lookup;
  /** The categories that are on here, never empty. */
  readonly categories: readonly Category[];
  /** The category of the fold whose borders are set; undefined where something new is picked. */
  readonly category: Category | undefined;
}

const WHY: Readonly<Record<NonNullable<Described['why']>, string>> = {
  empty: 'picker_noWords',
  headline: 'picker_noHeadline',
  article: 'picker_noArticlePart',
  place: 'picker_noPlace',
  failed: 'picker_noAnswer',
};

/** `chosen` is the category that the reader chose in the panel. */
export function panelState(
  { message, categories, category }: PanelWords,
  { choice, whole }: Selection,
  described: Described | undefined,
  chosen: Category | undefined,
): PanelState {
  const [first] = described?.found ?? [];
  const wanted = category ?? first?.fold.category;
  const isFoldable = described !== undefined && described.why === undefined;
  const isStray = described?.isArticle === false && isFoldable;
  return {
    category: chosen ?? (wanted && among(categories, wanted)),
    said: choice ? said(described, message) : message('picker_nothing'),
    hint: whole ? 'picker_splitHint' : isStray ? 'picker_stray' : 'picker_hint',
    isFoldable,
    isSplit: whole !== undefined,
  };
}

function said(described: Described | undefined, message: Lookup): string {
  if (!described) return '…';
  if (described.why) return message(WHY[described.why]);
  return described.found.map(({ fold }) => fold.excerpt).join(' … ');
}

/** What is switched off would not be folded for long. */
function among(categories: readonly Category[], wanted: Category): Category {
  if (categories.includes(wanted)) return wanted;
  return categories.includes('other') ? 'other' : (categories[0] ?? 'other');
}
