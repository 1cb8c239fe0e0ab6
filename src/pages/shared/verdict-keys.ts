/** What readers say of a block, as keys of `_locales`; each has a hint under the same key and `Hint`. */
import type { Verdict } from '../../reports/schema.ts';

export const VERDICT_KEYS = {
  'not-a-promo': 'report_notPromo',
  'missed-promo': 'report_missed',
  'wrong-borders': 'report_wrongBorders',
  'wrong-category': 'report_wrongCategory',
} as const satisfies Record<Verdict, string>;
