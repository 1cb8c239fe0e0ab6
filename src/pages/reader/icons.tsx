/** The reader page's few pictures, drawn in the colour of the text around them. */
import type { JSX } from 'preact';

const PATHS = {
  outline: 'M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11',
  listen: 'M4 10v4h4l5 4V6l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  look: 'M3 18l4.5-12h1L13 18M4.7 14h6.6M21 18v-6.5M21 15a3 3.2 0 1 1-6 0 3 3.2 0 0 1 6 0',
  save: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  next: 'M6 5l9 7-9 7zM18 5v14',
  previous: 'M18 5l-9 7 9 7zM6 5v14',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export interface IconProps {
  readonly name: keyof typeof PATHS;
}

export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
