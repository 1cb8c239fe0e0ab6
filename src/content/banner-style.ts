/** How the banner looks: a line like that of a fold, but as high as its words need. */
import type { Palette } from './palette.ts';
import { hostRule } from './placeholder-style.ts';
import type { Declarations, Placement } from './placement.ts';

const BANNER = `
.banner {
  display: flex;
  align-items: center;
  gap: 8px;
  box-sizing: border-box;
  padding: 4px 4px 4px 12px;
  border-inline-start: 3px solid rgb(190 118 8);
  border-radius: 6px;
  background: var(--surface);
  color: var(--ink);
  font: 400 14px / 1.4 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.words { flex: 1 1 auto; padding-block: 4px; }
button {
  all: unset;
  flex: none;
  box-sizing: border-box;
  display: grid;
  place-content: center;
  min-block-size: 28px;
  padding-inline: 10px;
  border-radius: inherit;
  color: var(--muted);
  cursor: pointer;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
button:hover { background: var(--hover); color: var(--ink); }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; color: var(--ink); }
@media (pointer: coarse) { button { min-block-size: 36px; } }
@media (forced-colors: active) { .banner { border: 1px solid; } }
`;

/** The whole style sheet of a banner in its place. */
export function bannerStyle(placement: Placement): string {
  return `${hostRule(placement)}${BANNER}`;
}

/** The custom properties that it reads. */
export function bannerVariables({ surface, ink, muted, hover }: Palette): Declarations {
  return { '--surface': surface, '--ink': ink, '--muted': muted, '--hover': hover };
}
