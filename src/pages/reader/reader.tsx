/** The whole reader page, drawn from its state. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { ArticleView } from '../shared/article-view.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageWords } from '../shared/page-words.tsx';
import { readingStyle } from '../shared/reading-style.ts';
import { LeftOutList } from './left-out-list.tsx';
import { LookPanel } from './look-panel.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { SavePanel } from './save-panel.tsx';
import { SpeechBar } from './speech-bar.tsx';
import type { ReaderActions, ReaderState } from './state.ts';
import { Toolbar } from './toolbar.tsx';

export interface ReaderProps {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
}

const EXPLAINED = {
  gone: ['reader_goneTitle', 'reader_gone'],
  'no-article': ['popup_articleNoneTitle', 'reader_noArticle'],
  unreachable: ['popup_errorTitle', 'reader_unreachable'],
} as const;

function Content({ state, actions }: ReaderProps): JSX.Element {
  const { opening, reading, putBack } = state;
  if (opening.kind === 'loading') return <p class="waiting">{message('popup_loading')}</p>;
  if (opening.kind !== 'ready') {
    const [title, text] = EXPLAINED[opening.kind];
    const retry = opening.kind === 'unreachable' ? { action: 'popup_retry', onAction: actions.retry } : {};
    return <Notice title={title} text={text} {...retry} />;
  }
  const { saved, promos } = opening;
  return (
    <>
      <PageWords advertorial={saved.advertorial} seller={saved.seller} />
      <ArticleView
        article={saved.article}
        reading={reading}
        isPrivate={saved.isPrivate}
        level={1}
        onBody={actions.takeBody}
      />
      <LeftOutList saved={saved} promos={promos} putBack={putBack} onPutBack={actions.putBack} />
    </>
  );
}

function classOf({ panel, isOutlined, isListening }: ReaderState): string {
  const classes = [
    'reader',
    isOutlined && 'with-outline',
    panel && 'with-panel',
    isListening && 'with-speech',
  ];
  return classes.filter(Boolean).join(' ');
}

export function Reader(props: ReaderProps): JSX.Element {
  const { state, actions } = props;
  const { opening } = state;
  const isReady = opening.kind === 'ready';
  return (
    <div class={classOf(state)}>
      {isReady && <Toolbar state={state} actions={actions} />}
      {isReady && state.isOutlined && (
        <OutlinePanel sections={state.sections} current={state.place.section} />
      )}
      {opening.kind === 'ready' && state.panel === 'look' && (
        <LookPanel reading={state.reading} dir={opening.saved.article.dir} onRead={actions.read} />
      )}
      {state.panel === 'save' && <SavePanel actions={actions} />}
      {isReady && state.isListening && <SpeechBar state={state} actions={actions} />}
      <main class="reader-main" style={readingStyle(state.reading)}>
        <Content {...props} />
      </main>
      <p class="said" role="status">
        {state.said && message(state.said)}
      </p>
    </div>
  );
}
