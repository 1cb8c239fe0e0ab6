/** Which categories Winnow judges otherwise on this site, as the reader corrected it there, and why. */
import type { JSX } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { policyFor } from '../../settings/policy.ts';
import type { PopupActions, PopupState } from './state.ts';

/** One sentence for each category whose threshold has moved on a site; none for most sites. */
export function movedTexts({ site, settings }: Pick<PopupState, 'site' | 'settings'>): readonly string[] {
  if (site === undefined) return [];
  const { categories, leanings, corrections } = policyFor(settings, site);
  return categories.flatMap((category) => {
    const leaning = leanings[category];
    if (leaning === undefined) return [];
    const verdict = leaning > 0 ? 'keep' : 'fold';
    const own = corrections.filter((each) => each.category === category && each.verdict === verdict);
    const count = own.length.toLocaleString(language());
    const key = leaning > 0 ? 'popup_careful' : 'popup_bolder';
    return message(key, message(`categoryMany_${category}`), count);
  });
}

export interface MovedCategoriesProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function MovedCategories({ state, actions }: MovedCategoriesProps): JSX.Element | null {
  const texts = movedTexts(state);
  if (texts.length === 0) return null;
  return (
    <div class="page-word moved">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" class="link" onClick={actions.openCorrections}>
        {message('popup_corrections')}
      </button>
    </div>
  );
}
