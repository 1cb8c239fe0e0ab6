/** A measure to set: a real slider under its name and value. */
import type { JSX } from 'preact';
import { MEASURES, type Measure } from '../../settings/reading.ts';

export interface SliderProps {
  readonly measure: Measure;
  readonly label: string;
  readonly value: number;
  /** The value as readers write it. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

export function Slider({ measure, label, value, text, onChange }: SliderProps): JSX.Element {
  const { min, max, step } = MEASURES[measure];
  const id = `measure-${measure}`;
  return (
    <div class="slider">
      <label class="row-label" for={id}>
        {label}
      </label>
      <span class="slider-value" aria-hidden="true">
        {text}
      </span>
      <input
        type="range"
        class="slider-box"
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
