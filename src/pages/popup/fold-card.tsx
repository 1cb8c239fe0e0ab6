/** One fold in the list: its first words, why it was folded, and what can be done about it. */
import type { JSX } from 'preact';
import type { Fold } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import type { FoldState } from '../../platform/page-state.ts';
import { reasonText } from '../../platform/reason-text.ts';
import type { PopupActions } from './state.ts';

/** From which confidence on Winnow says how sure it is. */
const SURE = 0.95;
const FAIRLY_SURE = 0.8;

/** The confidence in words; empty where it is better not to boast. */
function confidenceText(confidence: number): string {
  if (confidence >= SURE) return message('popup_sure');
  return confidence >= FAIRLY_SURE ? message('popup_fairlySure') : '';
}

function Reasons({ fold }: { readonly fold: Fold }): JSX.Element {
  const confidence = confidenceText(fold.confidence);
  return (
    <ul class="reasons" aria-label={message('popup_reasons')}>
      {fold.reasons.map((reason) => (
        <li key={reason.code} dir="auto">
          {reasonText(reason, message)}
        </li>
      ))}
      {confidence && <li>{confidence}</li>}
    </ul>
  );
}

export interface FoldCardProps extends FoldState {
  readonly actions: PopupActions;
}

interface ButtonsProps extends FoldState {
  readonly actions: PopupActions;
  /** Id of the words that tell this fold's buttons from those of the others. */
  readonly about: string;
}

/** "Not a promo" and its undo are one button, so that the keyboard's focus stays where it is. */
function Buttons({ fold: { id }, status, actions, about }: ButtonsProps): JSX.Element {
  const isKept = status === 'kept';
  const isOpen = status === 'open';
  return (
    <div class="card-buttons">
      {!isKept && (
        <button
          key="reveal"
          type="button"
          class="button"
          aria-describedby={about}
          onClick={() => actions.reveal(id)}
        >
          {message('popup_reveal')}
        </button>
      )}
      {!isKept && (
        <button
          key="toggle"
          type="button"
          class="button"
          aria-describedby={about}
          onClick={() => actions.toggle(id, !isOpen)}
        >
          {message(isOpen ? 'popup_fold' : 'popup_restore')}
        </button>
      )}
      <button
        key="keep"
        type="button"
        class="button"
        aria-describedby={about}
        onClick={() => actions.keep(id, !isKept)}
      >
        {message(isKept ? 'popup_unkeep' : 'popup_keep')}
      </button>
    </div>
  );
}

export function FoldCard({ fold, status, actions }: FoldCardProps): JSX.Element {
  const about = `excerpt-${fold.id}`;
  return (
    <li class={`card card-${status}`}>
      <p class="card-excerpt" id={about} dir="auto">
        {fold.excerpt}
      </p>
      {status === 'kept' ? <p class="card-state">{message('popup_kept')}</p> : <Reasons fold={fold} />}
      {status === 'open' && <p class="card-state">{message('popup_open')}</p>}
      <Buttons fold={fold} status={status} actions={actions} about={about} />
    </li>
  );
}
