/** What came of the last click, and the way back where there is one. Stays in sight wherever the reader clicked. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { message } from '../../platform/i18n.ts';

export interface SaidLineProps {
  /** In words; empty for nothing. */
  readonly text: string;
  /** Undefined where there is no way back. */
  readonly onUndo: (() => void) | undefined;
}

export function SaidLine({ text, onUndo }: SaidLineProps): JSX.Element {
  const undo = ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    // The button goes, and the keyboard's focus must not go with it.
    currentTarget.closest<HTMLElement>('.said')?.focus();
    onUndo?.();
  };
  return (
    <div class="said" role="status" tabIndex={-1}>
      {text}
      {onUndo && (
        <button type="button" class="said-undo" onClick={undo}>
          {message('fold_undo')}
        </button>
      )}
    </div>
  );
}
