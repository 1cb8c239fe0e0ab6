/** One fold or mark in the list: its first words, why it is there, and what can be done about it. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { message } from '../../platform/i18n.ts';
import type { FoldState, MarkState } from '../../platform/page-state.ts';
import { reasonText } from '../../platform/reason-text.ts';
import { handFocusOn } from '../shared/hand-focus-on.ts';
import type { PopupActions } from './state.ts';

/** From which confidence on Winnow says how sure it is. */
const SURE = 0.95;
const FAIRLY_SURE = 0.8;

/** The confidence in words, or whose the fold is: at 1 it is the reader's; empty where it is better not to boast. */
function confidenceText(confidence: number): string {
  if (confidence === 1) return message('popup_yours');
  if (confidence >= SURE) return message('popup_sure');
  return confidence >= FAIRLY_SURE ? message('popup_fairlySure') : '';
}

function Reasons({ fold, status }: FoldState | MarkState): JSX.Element {
  const isMark = status === 'marked';
  const confidence = isMark ? '' : confidenceText(fold.confidence);
  return (
    <ul class="reasons" aria-label={message(isMark ? 'popup_markReasons' : 'popup_reasons')}>
      {fold.reasons.map((reason) => (
        <li key={reason.code} dir="auto">
          {reasonText(reason, message)}
        </li>
      ))}
      {confidence && <li>{confidence}</li>}
    </ul>
  );
}

export type FoldCardProps = (FoldState | MarkState) & {
  readonly actions: PopupActions;
};

type ButtonsProps = FoldCardProps & {
  /** Id of the words that tell this card's buttons from those of the others. */
  readonly about: string;
};

/** What the second button says: the opposite of how it stands. */
const TOGGLE = { folded: 'popup_restore', open: 'popup_fold', marked: 'popup_foldMark' } as const;

function ReportButton({
  fold,
  actions,
  about,
}: Pick<ButtonsProps, 'fold' | 'actions' | 'about'>): JSX.Element {
  return (
    <button
      key="report"
      type="button"
      class="button"
      aria-describedby={about}
      onClick={() => actions.report(fold.id)}
    >
      {message('report_open')}
    </button>
  );
}

/** The further steps of the undo ladder, out of the way of the nearer ones. */
function MoreButtons({ fold, actions, about }: ButtonsProps): JSX.Element {
  const texts = {
    category: message('fold_leaveCategory', message(`categoryMany_${fold.category}`)),
    site: message('fold_leaveSite'),
  };
  return (
    <details class="card-more">
      <summary class="card-more-title" aria-describedby={about}>
        {message('fold_more')}
      </summary>
      <div class="card-buttons">
        {(['category', 'site'] as const).map((step) => (
          <button key={step} type="button" class="button" onClick={() => actions.leave(fold, step)}>
            {texts[step]}
          </button>
        ))}
        <ReportButton fold={fold} actions={actions} about={about} />
      </div>
    </details>
  );
}

/** "Not a promo" and its undo are one button, so that the keyboard's focus stays where it is. */
function Buttons({ fold, status, actions, about }: ButtonsProps): JSX.Element {
  const { id } = fold;
  const isKept = status === 'kept';
  const toggle = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    // A mark that becomes a fold leaves the list of marks.
    if (status === 'marked') handFocusOn(currentTarget, 'panel');
    actions.toggle(fold, status === 'folded');
  };
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
        <button key="toggle" type="button" class="button" aria-describedby={about} onClick={toggle}>
          {message(TOGGLE[status])}
        </button>
      )}
      {!isKept && (
        <button
          key="borders"
          type="button"
          class="button"
          aria-describedby={about}
          onClick={() => actions.pick(id)}
        >
          {message('popup_borders')}
        </button>
      )}
      <button
        key="keep"
        type="button"
        class="button"
        aria-describedby={about}
        onClick={() => actions.keep(fold, !isKept)}
      >
        {message(isKept ? 'popup_unkeep' : 'popup_keep')}
      </button>
      {isKept && <ReportButton fold={fold} actions={actions} about={about} />}
    </div>
  );
}

export function FoldCard({ actions, ...state }: FoldCardProps): JSX.Element {
  const { fold, status } = state;
  const about = `excerpt-${fold.id}`;
  return (
    <li class={`card card-${status}`}>
      {status === 'marked' && <p class="card-category">{message(`category_${fold.category}`)}</p>}
      <p class="card-excerpt" id={about} dir="auto">
        {fold.excerpt}
      </p>
      {status === 'kept' ? <p class="card-state">{message('popup_kept')}</p> : <Reasons {...state} />}
      {status === 'open' && <p class="card-state">{message('popup_open')}</p>}
      <Buttons {...state} actions={actions} about={about} />
      {(status === 'folded' || status === 'open') && (
        <MoreButtons {...state} actions={actions} about={about} />
      )}
    </li>
  );
}
