/** What came of the last click, and the way back where there is one. Stays in sight wherever the reader clicked. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { OptionsActions, Said } from './state.ts';

export interface SaidLineProps {
  readonly said: Said | undefined;
  readonly actions: OptionsActions;
}

export function SaidLine({ said, actions }: SaidLineProps): JSX.Element {
  const undo = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    // The button goes, and the keyboard's focus must not go with it.
    currentTarget.closest<HTMLElement>('.said')?.focus();
    actions.undo();
  };
  return (
    <div class="said" role="status" tabIndex={-1}>
      {said?.text}
      {said && said.undo.length > 0 && (
        <button type="button" class="said-undo" onClick={undo}>
          {message('fold_undo')}
        </button>
      )}
    </div>
  );
}
