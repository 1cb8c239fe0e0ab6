/** All that the reader has corrected: searchable, and shown in parts, as there may be thousands. */
import type { JSX, TargetedInputEvent, TargetedMouseEvent } from 'preact';
import { message, plural } from '../../platform/i18n.ts';
import { CorrectionRows } from './correction-rows.tsx';
import { CorrectionsFiles } from './corrections-files.tsx';
import { searchCorrections } from './search-corrections.ts';
import type { OptionsActions, OptionsState } from './state.ts';

export interface CorrectionsBoxProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

const TITLE_ID = 'corrections-title';

function Search({ state, actions }: CorrectionsBoxProps): JSX.Element {
  const type = ({ currentTarget }: TargetedInputEvent<HTMLInputElement>): void =>
    actions.search(currentTarget.value);
  return (
    <div class="search">
      <label class="add-label" for="corrections-search">
        {message('corrections_search')}
      </label>
      <input
        type="search"
        id="corrections-search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        value={state.query}
        onInput={type}
      />
    </div>
  );
}

/** Counted from 0. */
function focusRow(at: number): void {
  document.querySelectorAll<HTMLElement>('#corrections .row button')[at]?.focus();
}

function List({ state, actions }: CorrectionsBoxProps): JSX.Element {
  const { query, shown, settings } = state;
  const found = searchCorrections(settings.corrections, query, message);
  const more = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    actions.showMore();
    // Where that was all, the button is gone, and the keyboard's focus goes on to what came.
    if (!currentTarget.isConnected) focusRow(shown);
  };
  return (
    <>
      <Search state={state} actions={actions} />
      <p class="box-hint" aria-live="polite">
        {plural(query.trim() === '' ? 'corrections_count' : 'corrections_found', found.length)}
      </p>
      <CorrectionRows
        corrections={found.slice(0, shown)}
        onDelete={actions.deleteCorrection}
        titleId={TITLE_ID}
      />
      {found.length > shown && (
        <button type="button" class="button" onClick={more}>
          {message('corrections_more')}
        </button>
      )}
    </>
  );
}

export function CorrectionsBox({ state, actions }: CorrectionsBoxProps): JSX.Element {
  const isEmpty = state.settings.corrections.length === 0;
  return (
    <section class="box" id="corrections" aria-labelledby={TITLE_ID}>
      <h2 class="box-title" id={TITLE_ID} tabIndex={-1}>
        {message('corrections_title')}
      </h2>
      <p class="box-hint">{message('corrections_hint')}</p>
      {isEmpty ? <p class="none">{message('corrections_none')}</p> : <List state={state} actions={actions} />}
      <CorrectionsFiles state={state} actions={actions} />
    </section>
  );
}
