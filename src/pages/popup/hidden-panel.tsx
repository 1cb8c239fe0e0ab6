/** The second view: what was folded, by category, and below it what was only marked. */
import type { JSX } from 'preact';
import { CATEGORIES } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import type { MarkState, PageState } from '../../platform/page-state.ts';
import { Notice } from '../shared/notice.tsx';
import { FoldCard } from './fold-card.tsx';
import type { PopupActions } from './state.ts';

export interface HiddenPanelProps {
  readonly page: PageState;
  readonly actions: PopupActions;
}

interface MarksProps {
  readonly marks: readonly MarkState[];
  readonly actions: PopupActions;
}

function Folds({ page, actions }: HiddenPanelProps): JSX.Element {
  const groups = CATEGORIES.map((category) => ({
    category,
    folds: page.folds.filter(({ fold }) => fold.category === category),
  })).filter(({ folds }) => folds.length > 0);
  return (
    <>
      {groups.map(({ category, folds }) => (
        <section key={category} class="group" aria-labelledby={`group-${category}`}>
          <h2 class="group-title" id={`group-${category}`}>
            {message(`category_${category}`)} <span class="pill">{folds.length}</span>
          </h2>
          <ul class="cards">
            {folds.map((state) => (
              <FoldCard key={state.fold.id} {...state} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** They are few and of many kinds, so each says its own. */
function Marks({ marks, actions }: MarksProps): JSX.Element {
  return (
    <section class="group" aria-labelledby="group-marks">
      <h2 class="group-title" id="group-marks">
        {message('popup_marksTitle')} <span class="pill">{marks.length}</span>
      </h2>
      <p class="group-hint">{message('popup_marks')}</p>
      <ul class="cards">
        {marks.map((state) => (
          <FoldCard key={state.fold.id} {...state} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

export function HiddenPanel({ page, actions }: HiddenPanelProps): JSX.Element {
  const { folds, marks } = page;
  if (folds.length + marks.length === 0) {
    if (page.advertorial) return <Notice title="popup_wholeTitle" text="popup_whole" />;
    return (
      <Notice
        title="popup_hiddenNoneTitle"
        text="popup_hiddenNone"
        action="popup_pick"
        onAction={() => actions.pick()}
      />
    );
  }
  return (
    <div class="groups">
      <Folds page={page} actions={actions} />
      {marks.length > 0 && <Marks marks={marks} actions={actions} />}
      <p>
        <button type="button" class="button" onClick={() => actions.pick()}>
          {message('popup_pick')}
        </button>
      </p>
    </div>
  );
}
