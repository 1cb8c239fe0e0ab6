/** One of a few: real radio buttons that look like a row of chips. */
import type { JSX } from 'preact';

export interface ChipsProps<Value extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Chips<Value extends string>(props: ChipsProps<Value>): JSX.Element {
  const { name, label, options, value, onChoose } = props;
  return (
    <fieldset class="chips">
      <legend class="row-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="chip" data-option={option.value}>
          <input
            type="radio"
            class="chip-box"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class="chip-label">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
