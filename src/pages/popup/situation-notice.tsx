/** What to do where there is no article to show. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { PageState } from '../../platform/page-state.ts';
import { Notice } from '../shared/notice.tsx';
import type { PopupActions, Situation } from './state.ts';

export interface SituationNoticeProps {
  readonly situation: Situation;
  readonly actions: PopupActions;
}

interface PageNoticeProps {
  readonly status: PageState['status'];
  readonly reload: () => void;
  readonly pick: () => void;
}

function PageNotice({ status, reload, pick }: PageNoticeProps): JSX.Element {
  if (status === 'off') return <Notice title="popup_offTitle" text="popup_off" />;
  if (status !== 'gave-up') {
    return <Notice title="popup_noArticleTitle" text="popup_noArticle" action="popup_pick" onAction={pick} />;
  }
  return <Notice title="popup_gaveUpTitle" text="popup_gaveUp" action="popup_reload" onAction={reload} />;
}

export function SituationNotice({ situation, actions }: SituationNoticeProps): JSX.Element {
  switch (situation.kind) {
    case 'loading':
      return <p class="waiting">{message('popup_loading')}</p>;
    case 'page':
      return (
        <PageNotice status={situation.page.status} reload={actions.reload} pick={() => actions.pick()} />
      );
    case 'browser-page':
      return <Notice title="popup_browserPageTitle" text="popup_browserPage" />;
    case 'no-access':
      return (
        <Notice
          title="popup_noAccessTitle"
          text="popup_noAccess"
          action="popup_allow"
          onAction={actions.allow}
        />
      );
    case 'reload':
      return (
        <Notice
          title="popup_reloadTitle"
          text="popup_reloadText"
          action="popup_reload"
          onAction={actions.reload}
        />
      );
    case 'unreadable':
      return <Notice title="popup_unreadableTitle" text="popup_unreadable" />;
    case 'error':
      return (
        <Notice title="popup_errorTitle" text="popup_error" action="popup_retry" onAction={actions.retry} />
      );
  }
}
