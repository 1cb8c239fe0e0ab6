/** The whole popup, drawn from its state. */
import type { JSX } from 'preact';
import { advertorialText } from '../../platform/advertorial-text.ts';
import { message } from '../../platform/i18n.ts';
import type { PageState } from '../../platform/page-state.ts';
import { ArticlePanel } from './article-panel.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { Notice } from './notice.tsx';
import { PopupHeader } from './popup-header.tsx';
import { SituationNotice } from './situation-notice.tsx';
import type { PopupActions, PopupState } from './state.ts';
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
      {page.advertorial && <p class="page-word">{advertorialText(page.advertorial, message)}</p>}
      {page.seller && <p class="page-word">{message('popup_seller')}</p>}
      <ViewTabs view={view} count={page.folds.length} show={actions.show} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get into it */}
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={0} key={view}>
        {view === 'article' ? (
          <ArticlePanel reading={state.reading} retry={actions.retry} />
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
      <p class="problem" role="status">
        {problem && message(problem)}
      </p>
    </div>
  );
}
