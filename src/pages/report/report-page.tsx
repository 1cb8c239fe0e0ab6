/** The whole report page, drawn from its state. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { ColumnHeader } from '../shared/column-header.tsx';
import { SaidLine } from '../shared/said-line.tsx';
import { HandOverBox } from './hand-over-box.tsx';
import { PreviewBox } from './preview-box.tsx';
import { ShareBox } from './share-box.tsx';
import { outcomeOf, type ReportActions, type ReportState } from './state.ts';
import { VerdictBox } from './verdict-box.tsx';

export interface ReportPageProps {
  readonly state: ReportState;
  readonly actions: ReportActions;
}

function Gone(): JSX.Element {
  return (
    <section class="box">
      <h2 class="box-title">{message('report_goneTitle')}</h2>
      <p>{message('report_gone')}</p>
      <p class="part">
        <a class="button" href="outbox.html">
          {message('report_list')}
        </a>
      </p>
    </section>
  );
}

function Boxes({ state, actions }: ReportPageProps): JSX.Element | null {
  const { opening } = state;
  if (opening.kind === 'loading') return null;
  if (opening.kind === 'gone') return <Gone />;
  const { saved } = opening;
  const outcome = outcomeOf(saved);
  return (
    <>
      {saved.isPrivate && <p class="box box-note">{message('report_private')}</p>}
      <VerdictBox draft={saved.draft} actions={actions} />
      <ShareBox saved={saved} actions={actions} />
      <PreviewBox outcome={outcome} verdict={saved.draft.choices.verdict} />
      <HandOverBox state={state} saved={saved} outcome={outcome} actions={actions} />
    </>
  );
}

export function ReportPage({ state, actions }: ReportPageProps): JSX.Element {
  const { text, undo } = state.said;
  return (
    <main class="column">
      <ColumnHeader title="report_title" text="report_intro" />
      <Boxes state={state} actions={actions} />
      <SaidLine text={text} onUndo={undo && actions.undo} />
    </main>
  );
}
