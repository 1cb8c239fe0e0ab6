/** The whole page of kept reports, drawn from its state. */
import type { JSX } from 'preact';
import { message, plural } from '../../platform/i18n.ts';
import type { OutboxEntry } from '../../reports/outbox.ts';
import { ActionButton } from '../shared/action-button.tsx';
import { ColumnHeader } from '../shared/column-header.tsx';
import { SaidLine } from '../shared/said-line.tsx';
import { ReportRows } from './report-rows.tsx';
import { type OutboxActions, type OutboxState, selectedIn } from './state.ts';

/** The title of a list that is always there. */
const WAITING_ID = 'waiting-title';

export interface OutboxPageProps {
  readonly state: OutboxState;
  readonly actions: OutboxActions;
}

interface SectionProps extends OutboxPageProps {
  readonly entries: readonly OutboxEntry[];
  readonly titleId: string;
  readonly title: string;
  /** A line below the title; empty for none. */
  readonly hint: string;
}

function Section({ state, actions, entries, titleId, title, hint }: SectionProps): JSX.Element {
  return (
    <section class="box" aria-labelledby={titleId}>
      <h2 class="box-title" id={titleId} tabIndex={-1}>
        {title} {entries.length > 0 && <span class="pill">{entries.length}</span>}
      </h2>
      {hint && <p class="box-hint">{hint}</p>}
      {/* The newest first. */}
      <ReportRows
        entries={[...entries].reverse()}
        selected={state.selected}
        actions={actions}
        titleId={WAITING_ID}
      />
    </section>
  );
}

/** What can be done with all that is selected. */
function Selection({ state, actions }: OutboxPageProps): JSX.Element {
  const ids = state.outbox.entries.map(({ id }) => id);
  const selected = selectedIn(state);
  const isNone = selected.length === 0;
  const remove = (): void => {
    document.getElementById(WAITING_ID)?.focus();
    actions.remove(selected);
  };
  return (
    <div class="selection">
      <label class="select-all">
        <input
          type="checkbox"
          class="choice-box"
          checked={selected.length === ids.length}
          onChange={({ currentTarget }) => actions.select(ids, currentTarget.checked)}
        />
        <span class="label">{message('outbox_all')}</span>
      </label>
      <p class="box-hint" role="status">
        {plural('outbox_chosen', selected.length)}
      </p>
      <div class="selection-buttons">
        <ActionButton id="save" isMain isOpen={!isNone} onPress={actions.save}>
          {message('outbox_save')}
        </ActionButton>
        <ActionButton id="copy" isOpen={!isNone} onPress={actions.copy}>
          {message('report_copy')}
        </ActionButton>
        <ActionButton id="delete" isOpen={!isNone} onPress={remove}>
          {message('outbox_delete')}
        </ActionButton>
      </div>
    </div>
  );
}

export function OutboxPage({ state, actions }: OutboxPageProps): JSX.Element {
  const { outbox, said } = state;
  const waiting = outbox.entries.filter(({ handedOver }) => !handedOver);
  const over = outbox.entries.filter(({ handedOver }) => handedOver);
  const props = { state, actions };
  return (
    <main class="column">
      <ColumnHeader title="outbox_title" text="outbox_intro" />
      {outbox.entries.length > 0 && <Selection {...props} />}
      <Section
        {...props}
        entries={waiting}
        titleId={WAITING_ID}
        title={message('outbox_waiting')}
        hint={waiting.length === 0 ? message('outbox_none') : ''}
      />
      {over.length > 0 && (
        <Section
          {...props}
          entries={over}
          titleId="over-title"
          title={message('outbox_over')}
          hint={message('outbox_overHint')}
        />
      )}
      <SaidLine text={said.text} onUndo={said.undo && actions.undo} />
    </main>
  );
}
