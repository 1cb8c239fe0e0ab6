/** The whole popup, drawn from its state. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { PageState } from '../../platform/page-state.ts';
import { Notice } from '../shared/notice.tsx';
import { PageWords } from '../shared/page-words.tsx';
import { themeOf } from '../shared/reading-style.ts';
import { ArticlePanel } from './article-panel.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { MovedCategories } from './moved-categories.tsx';
import { PopupHeader } from './popup-header.tsx';
import { SaidLine } from './said-line.tsx';
import { SituationNotice } from './situation-notice.tsx';
import { countOf, type PopupActions, type PopupState } from './state.ts';
import { ViewTabs } from './view-tabs.tsx';

export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

interface PageViewsProps extends PopupProps {
  readonly page: PageState;
}

function PageViews({ page, state, actions }: PageViewsProps): JSX.Element {
  const { view } = state;
  return (
    <>
      {!state.isAllowed && (
        <Notice
          title="popup_onClickTitle"
          text="popup_onClick"
          action="popup_allow"
          onAction={actions.allow}
        />
      )}
      <PageWords advertorial={page.advertorial} seller={page.seller} />
      <MovedCategories state={state} actions={actions} />
      <ViewTabs view={view} count={countOf(page.folds)} show={actions.show} />
      <div
        id="panel"
        class="panel"
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get into it
        tabIndex={0}
        key={view}
        data-theme={view === 'article' ? themeOf(state.settings.reading) : undefined}
      >
        {view === 'article' ? (
          <ArticlePanel state={state} actions={actions} />
        ) : (
          <HiddenPanel page={page} actions={actions} />
        )}
      </div>
    </>
  );
}

/** Header, then either the two views of an article or what else there is to say. */
export function Popup({ state, actions }: PopupProps): JSX.Element {
  const { situation, problem } = state;
  const page = situation.kind === 'page' ? situation.page : undefined;
  const isArticle = page?.status === 'folding';
  return (
    <div class={isArticle ? 'popup popup-tall' : 'popup'}>
      <PopupHeader state={state} actions={actions} />
      <main class="popup-main">
        {page && isArticle ? (
          <PageViews page={page} state={state} actions={actions} />
        ) : (
          <SituationNotice situation={situation} actions={actions} />
        )}
      </main>
      <SaidLine said={state.said} actions={actions} />
      <p class="problem" role="status">
        {problem && message(problem)}
      </p>
    </div>
  );
}
