/** How the banner looks: a line like that of a fold, but as high as its words need. */
import { hostRule } from './placeholder-style.ts';
import type { Placement } from './placement.ts';
import { WORD_BUTTON } from './word-button-style.ts';

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
${WORD_BUTTON}
@media (pointer: coarse) { button { min-block-size: 36px; } }
@media (forced-colors: active) { .banner { border: 1px solid; } }
`;

/** The whole style sheet of a banner in its place. */
export function bannerStyle(placement: Placement): string {
  return `${hostRule(placement)}${BANNER}`;
}
