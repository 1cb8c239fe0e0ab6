/** One of several things of which the reader chooses one: a real radio button. */
import type { ComponentChildren, JSX } from 'preact';

export interface ChoiceProps {
  /** The same for all that belong together. */
  readonly name: string;
  /** Unique among those. */
  readonly value: string;
  readonly label: string;
  /** A line of explanation; nothing for none. */
  readonly hint: ComponentChildren;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function Choice({ name, value, label, hint, isChosen, onChoose }: ChoiceProps): JSX.Element {
  const id = `${name}-${value}`;
  return (
    <div class="choice">
      <input
        type="radio"
        name={name}
        class="choice-box"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={isChosen}
        onChange={onChoose}
      />
      <label class="choice-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="choice-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
