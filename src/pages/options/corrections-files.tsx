/** What can be done with all corrections at once: save them as a file, add those of a file, erase them. */
import type { JSX, TargetedEvent } from 'preact';
import { message, plural } from '../../platform/i18n.ts';
import type { OptionsActions, OptionsState } from './state.ts';

export interface CorrectionsFilesProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

const FILE_ID = 'corrections-file';

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/** The browser's own button for files cannot be made to look like one of ours, so that one of ours presses it. */
function ImportButton({ actions }: Pick<CorrectionsFilesProps, 'actions'>): JSX.Element {
  const take = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file) void actions.importCorrections(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <input
        type="file"
        id={FILE_ID}
        accept="application/json,.json"
        aria-label={message('corrections_import')}
        hidden
        onChange={take}
      />
      <button type="button" class="button" onClick={() => document.getElementById(FILE_ID)?.click()}>
        {message('corrections_import')}
      </button>
    </>
  );
}

/** Asks first. */
function EraseQuestion({ state, actions }: CorrectionsFilesProps): JSX.Element {
  const end = (act: () => void) => (): void => {
    act();
    focus('corrections-title');
  };
  return (
    <fieldset class="erase" aria-labelledby="erase-question">
      <p id="erase-question">{plural('corrections_eraseAll', state.settings.corrections.length)}</p>
      <button type="button" class="button button-danger" onClick={end(actions.erase)}>
        {message('corrections_eraseYes')}
      </button>
      <button
        type="button"
        class="button"
        id="erase-no"
        aria-describedby="erase-question"
        onClick={end(() => actions.askErase(false))}
      >
        {message('corrections_eraseNo')}
      </button>
    </fieldset>
  );
}

export function CorrectionsFiles({ state, actions }: CorrectionsFilesProps): JSX.Element {
  const { corrections } = state.settings;
  const ask = (): void => {
    actions.askErase(true);
    focus('erase-no');
  };
  return (
    <div class="files">
      <div class="files-row">
        {corrections.length > 0 && (
          <button type="button" class="button" onClick={actions.exportCorrections}>
            {message('corrections_export')}
          </button>
        )}
        <ImportButton actions={actions} />
        {corrections.length > 0 && !state.isErasing && (
          <button type="button" class="button" onClick={ask}>
            {message('corrections_erase')}
          </button>
        )}
      </div>
      {state.isErasing && corrections.length > 0 && <EraseQuestion state={state} actions={actions} />}
      <p class="add-problem" role="alert">
        {state.fileProblem}
      </p>
    </div>
  );
}
