/** What the reader just did, said back in one sentence with its undo. */
import type { JSX } from 'preact';
import { message } from '../../platform/i18n.ts';
import { ladderText } from '../../platform/ladder-text.ts';
import type { PopupActions, Said } from './state.ts';

export interface SaidLineProps {
  readonly said: Said | undefined;
  readonly actions: PopupActions;
}

function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

/** The button goes with its sentence, and the keyboard's focus must not go with it. */
function handFocusOn(): void {
  const heir = document.getElementById('panel') ?? document.getElementById('site-switch');
  heir?.focus();
}

export function SaidLine({ said, actions }: SaidLineProps): JSX.Element {
  const undo = (): void => {
    handFocusOn();
    actions.undo();
  };
  // The cards whose buttons these were are gone by then.
  const isCardGone = said?.step === 'category' || said?.step === 'site';
  return (
    <div class="popup-said" role="status">
      {said && (
        <>
          <span class="popup-said-words">
            {ladderText(said.step, said.category, said.isRemembered, message)}
          </span>
          <button
            key={`${said.step} ${said.id}`}
            type="button"
            class="button"
            ref={isCardGone ? takeFocus : null}
            onClick={undo}
          >
            {message('fold_undo')}
          </button>
        </>
      )}
    </div>
  );
}
