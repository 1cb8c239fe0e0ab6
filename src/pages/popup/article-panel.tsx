/** The first view: the clean article. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { ArticleView } from '../shared/article-view.tsx';
import { Notice } from './notice.tsx';
import type { Reading } from './state.ts';

export interface ArticlePanelProps {
  readonly reading: Reading;
  readonly retry: () => void;
}

export function ArticlePanel({ reading, retry }: ArticlePanelProps): JSX.Element {
  if (reading.kind === 'loading') return <p class="waiting">{message('popup_loading')}</p>;
  if (reading.kind === 'failed') {
    return <Notice title="popup_errorTitle" text="popup_error" action="popup_retry" onAction={retry} />;
  }
  if (!reading.article) return <Notice title="popup_articleNoneTitle" text="popup_articleNone" />;
  return <ArticleView article={reading.article} level={2} />;
}
