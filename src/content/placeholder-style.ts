/** How a line looks: style sheets for its closed shadow root, out of reach of the page's own. */
import type { Palette } from './palette.ts';
import type { Declarations, Placement } from './placement.ts';

/** Height of a line in CSS pixels where there is room: with a mouse, and with a finger. */
const SLIM = 28;
const TOUCH = 36;
/** Space before the first word; the line's edges stand in line with the text column. */
const INSET = 10;

/**
 * `!important` in a shadow root's `:host` beats `!important` in the page's style sheets, so that not even
 * `* { display: none !important }` reaches the line: https://www.w3.org/TR/css-scoping-1/#shadow-cascading
 */
function important(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${property}:${value} !important;`)
    .join('');
}

const HOST: Declarations = {
  all: 'initial',
  // What the page keeps out of sight stays there, its line with it.
  visibility: 'inherit',
  display: 'block',
  'box-sizing': 'border-box',
  'min-inline-size': '0',
  'max-inline-size': '100%',
  'text-align': 'start',
  'user-select': 'none',
};

/**
 * What all lines have in common. The same text each time, so that browsers parse it once.
 *
 * Words among words have no width that a container query could ask for. All others (`.block`) have to be told theirs, for
 * where the page asks how wide its content would be; and beside a float that leaves them less than they need they go
 * below it. What is folded has to be told in full: in narrow lines "not a promo" is in the button's title alone, and in
 * still narrower ones in the menu alone. How narrow that is goes by the size of letters that readers have chosen.
 */
export const LINE_STYLE = `
.line {
  display: flex;
  align-items: stretch;
  gap: 2px;
  box-sizing: border-box;
  block-size: min(max(var(--size), 1.4em), var(--room));
  overflow: hidden;
  border-radius: min(6px, var(--room) / 4);
  background: var(--surface);
  color: var(--muted);
  font: 400 clamp(10px, var(--room) * 0.62, 0.8125em) / 1.2 system-ui, sans-serif;
  --size: ${SLIM}px;
}
.block {
  container-type: inline-size;
  contain-intrinsic-inline-size: min(var(--wide), 280px);
  min-inline-size: min(100%, 200px);
}
button {
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  min-inline-size: 0;
  padding-inline: ${INSET}px;
  border-radius: inherit;
  cursor: pointer;
  white-space: nowrap;
}
button:hover { background: var(--hover); color: var(--ink); }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; color: var(--ink); }
.toggle { flex: 1 1 auto; gap: 8px; }
.keep, .more, .verb, .mark { flex: none; }
.more { inline-size: 34px; padding: 0; justify-content: center; }
.more::before { content: '\\22EF' / ''; }
.category { overflow: hidden; text-overflow: ellipsis; color: var(--ink); }
.verb, .words { text-decoration: underline 1px; text-underline-offset: 3px; }
.mark { inline-size: 8px; block-size: 8px; background: currentColor; clip-path: polygon(20% 0, 80% 50%, 20% 100%); }
.toggle:dir(rtl) .mark { clip-path: polygon(80% 0, 20% 50%, 80% 100%); }
.toggle[aria-expanded='true'] .mark { clip-path: polygon(0 20%, 100% 20%, 50% 80%); }
@container (max-width: 30em) {
  .keep { inline-size: 36px; padding: 0; justify-content: center; font-size: 0; }
  .keep::before { content: '\\21B6' / ''; font-size: 15px; }
}
@container (max-width: 13.8em) { .verb { display: none; } }
@container (max-width: 9.2em) { .keep { display: none; } }
@media (pointer: coarse) { .line { --size: ${TOUCH}px; } .more { inline-size: 44px; } }
@container (max-width: 23em) {
  .toggle { gap: 6px; padding-inline: 6px; }
  .keep, .more { inline-size: 28px; }
}
@media (forced-colors: active) { .line { border: 1px solid; } .mark { background: CanvasText; } }
`;

/** What the menu of a line needs besides, in a style sheet of its own: few lines are ever asked for it. */
export const MENU_STYLE = `
.menu {
  box-sizing: border-box;
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 4px;
  max-inline-size: min(360px, 100vw - 16px);
  max-block-size: calc(100vh - 16px);
  border: 1px solid var(--muted);
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  font: 400 14px / 1.35 system-ui, sans-serif;
  box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
}
.item {
  inline-size: 100%;
  min-block-size: ${TOUCH}px;
  padding: 6px 12px;
  border-radius: 5px;
  white-space: normal;
}
@media (pointer: coarse) { .item { min-block-size: 44px; } }
`;

/**
 * Pages that put something before or after each of their elements, or behind what is on top, mean none of these. And what
 * is folded stays folded on paper too, where a line with buttons says nothing.
 */
const NONE = `:host::before, :host::after, :host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }`;

/** The rules for the host of a line in its place, and of Winnow's other elements in theirs. */
export function hostRule({ style }: Pick<Placement, 'style'>): string {
  return `:host{${important({ ...HOST, ...style })}}${NONE}`;
}

/** The custom properties that the styles of line and menu read: colours, and the room there is. */
export function lineVariables(palette: Palette, { width, height }: Placement): Declarations {
  return { ...palette, wide: `${Math.floor(width)}px`, room: `${Math.floor(height)}px` };
}
