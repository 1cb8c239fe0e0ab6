/** A switch: a real checkbox, so that label, keyboard and screen reader work by themselves. */
import type { JSX, TargetedEvent } from 'preact';

export interface SwitchProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** A line of explanation; empty for none. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ id, label, hint, isOn, onSwitch }: SwitchProps): JSX.Element {
  const change = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void =>
    onSwitch(currentTarget.checked);
  return (
    <div class="switch">
      <label class="switch-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="switch-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        class="switch-box"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={isOn}
        onChange={change}
      />
    </div>
  );
}
