/** A button for what cannot always be done. */
import type { ComponentChildren, JSX } from 'preact';

export interface ActionButtonProps {
  readonly id: string;
  /** Whether it stands out as the one that is meant first. */
  readonly isMain?: boolean;
  /** Id of what tells more about it. */
  readonly hintId?: string;
  /** False: it is dimmed, and a press does nothing. */
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** Unlike one with `disabled`, it keeps the keyboard's focus where its own press closes it. */
export function ActionButton({
  id,
  isMain = false,
  hintId,
  isOpen,
  onPress,
  children,
}: ActionButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={isMain ? 'button button-main' : 'button'}
      id={id}
      aria-describedby={hintId}
      aria-disabled={!isOpen}
      onClick={isOpen ? onPress : undefined}
    >
      {children}
    </button>
  );
}
