/** The second view: what was folded, by category. */
import type { JSX } from 'preact';
import { CATEGORIES } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import type { PageState } from '../../platform/page-state.ts';
import { FoldCard } from './fold-card.tsx';
import { Notice } from './notice.tsx';
import type { PopupActions } from './state.ts';

export interface HiddenPanelProps {
  readonly page: PageState;
  readonly actions: PopupActions;
}

export function HiddenPanel({ page, actions }: HiddenPanelProps): JSX.Element {
  if (page.folds.length === 0) return <Notice title="popup_hiddenNoneTitle" text="popup_hiddenNone" />;
  const groups = CATEGORIES.map((category) => ({
    category,
    folds: page.folds.filter(({ fold }) => fold.category === category),
  })).filter(({ folds }) => folds.length > 0);
  return (
    <div class="groups">
      {groups.map(({ category, folds }) => (
        <section key={category} class="group" aria-labelledby={`group-${category}`}>
          <h2 class="group-title" id={`group-${category}`}>
            {message(`category_${category}`)} <span class="pill">{folds.length}</span>
          </h2>
          <ul class="cards">
            {folds.map(({ fold, status }) => (
              <FoldCard key={fold.id} fold={fold} status={status} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
