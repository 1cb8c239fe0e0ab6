/** How the tag of a mark looks: a dot at the head of the rule, and the words that come out when it is asked. */
import type { TagPlace } from './mark-placement.ts';
import { hostRule } from './placeholder-style.ts';
import type { Declarations } from './placement.ts';

/** Colour of rule and dot: 3:1 or more on white and on near-black pages, like the same one in `fold.css`. */
const RULE = 'rgb(190 118 8)';
/** Size of the dot's target in CSS pixels, and the gap between it and the text. */
const TARGET = 24;
const GAP = 13;

/** Without size and out of the flow: what is around it stays where it is. */
const HOST: Declarations = { position: 'absolute', 'inline-size': '0', 'block-size': '0', 'z-index': '1' };

const TAG = `
:host(:hover), :host(:focus-within) { z-index: 2147483647 !important; }
.mark {
  position: absolute;
  left: var(--x, 0);
  top: var(--y, 0);
  inline-size: var(--width, 0);
  block-size: 0;
  font: 400 13px / 1.45 system-ui, sans-serif;
}
button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; }
.tab {
  position: absolute;
  inset-block-start: -2px;
  inset-inline-start: -${TARGET + GAP}px;
  display: grid;
  place-content: center;
  inline-size: ${TARGET}px;
  block-size: ${TARGET}px;
  border-radius: 6px;
}
.tab::before { content: ''; inline-size: 9px; block-size: 9px; border-radius: 50%; background: ${RULE}; }
.tab:hover, .tab[aria-expanded='true'] { background: var(--hover); }
.words {
  position: absolute;
  inset-block-start: ${TARGET - 2}px;
  inset-inline-start: -${TARGET + GAP}px;
  display: none;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(340px, var(--width) + ${TARGET + GAP}px);
  padding: 10px 12px 8px;
  border: 1px solid var(--muted);
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
  overflow-wrap: anywhere;
}
.mark:not(.dismissed):hover .words, .tab[aria-expanded='true'] + .words { display: block; }
.what { display: block; font-weight: 600; }
.why { display: block; color: var(--muted); }
.buttons { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 4px; margin-inline: -8px; }
.buttons button {
  padding: 4px 8px;
  min-block-size: ${TARGET}px;
  border-radius: 6px;
  text-decoration: underline 1px;
  text-underline-offset: 3px;
}
.buttons button:hover { background: var(--hover); }
.tight .tab { inset-block-start: -17px; inset-inline: auto 0; }
.tight .words {
  inset-block-start: ${TARGET - 17}px;
  inset-inline: auto 0;
  max-inline-size: min(340px, var(--width));
}
.away:not(:focus-within) { opacity: 0; pointer-events: none; }
@media (pointer: coarse) { .buttons button { min-block-size: 36px; } }
@media (forced-colors: active) { .tab::before { background: CanvasText; } }
`;

/** The whole style sheet of a tag. */
export const TAG_STYLE = `${hostRule({ style: HOST })}${TAG}`;

/** The custom properties that say where it stands; besides, it reads those of a palette. */
export function tagMeasures({ x, y, width }: TagPlace): Declarations {
  return { x: `${x}px`, y: `${y}px`, width: `${width}px` };
}
