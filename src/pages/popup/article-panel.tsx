/** The first view: the clean article, and the way to its reader page. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { ArticleView } from '../shared/article-view.tsx';
import { Notice } from '../shared/notice.tsx';
import type { PopupActions, PopupState } from './state.ts';

export interface ArticlePanelProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

export function ArticlePanel({
  state: { reading, settings, isPrivate },
  actions,
}: ArticlePanelProps): JSX.Element {
  if (reading.kind === 'loading') return <p class="waiting">{message('popup_loading')}</p>;
  if (reading.kind === 'failed') {
    return (
      <Notice title="popup_errorTitle" text="popup_error" action="popup_retry" onAction={actions.retry} />
    );
  }
  if (!reading.article) return <Notice title="popup_articleNoneTitle" text="popup_articleNone" />;
  return (
    <>
      <button type="button" class="button reader-button" onClick={actions.openReader}>
        {message('popup_openReader')}
      </button>
      <ArticleView article={reading.article} reading={settings.reading} isPrivate={isPrivate} level={2} />
    </>
  );
}
