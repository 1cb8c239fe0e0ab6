/** How a sentence looks that is said back to the reader: like a line, but as high as its words need. */
import { hostRule } from './placeholder-style.ts';
import type { Placement } from './placement.ts';
import { WORD_BUTTON } from './word-button-style.ts';

const SAID = `
.said {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 2px;
  box-sizing: border-box;
  padding-inline-start: 10px;
  border-radius: 6px;
  background: var(--surface);
  color: var(--ink);
  font: 400 13px / 1.35 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.words { flex: 1 1 12em; min-inline-size: 0; padding-block: 5px; padding-inline-end: 8px; }
${WORD_BUTTON}
.close { inline-size: 28px; padding: 0; text-decoration: none; }
.close::before { content: '\\2715' / ''; font-size: 12px; }
@media (pointer: coarse) { button { min-block-size: 44px; } .close { inline-size: 44px; } }
@media (forced-colors: active) { .said { border: 1px solid; } }
`;

/** The whole style sheet of a sentence in its place; it reads the custom properties of a palette. */
export function saidStyle(placement: Placement): string {
  return `${hostRule(placement)}${SAID}`;
}
