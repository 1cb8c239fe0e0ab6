/** How the picker and its last word look, light and dark: the one style sheet of its frame. */

export const PICKER_STYLE = `
body {
  margin: 0;
  font: 400 14px / 1.4 system-ui, sans-serif;
  --surface: #fff;
  --ink: #1d2125;
  --muted: #565e66;
  --line: #c3c9cf;
  --hover: #eef1f4;
  --accent: #8a4b00;
  --on-accent: #fff;
}
body.dark {
  --surface: #202327;
  --ink: #eceff1;
  --muted: #aab2ba;
  --line: #4b525a;
  --hover: #2e3338;
  --accent: #f0b45c;
  --on-accent: #201300;
}
.shield { position: fixed; inset: 0; cursor: crosshair; }
.outline {
  position: fixed;
  box-sizing: border-box;
  border-radius: 4px;
  outline: 3px solid #d68910;
  box-shadow: 0 0 0 4px #fff, 0 0 0 5px #5c3a00;
  background: rgb(214 137 16 / 0.14);
  pointer-events: none;
}
.stays { outline: 2px dashed #3b6ea5; box-shadow: 0 0 0 3px #fff; background: rgb(255 255 255 / 0.35); }
.panel, .toast {
  box-sizing: border-box;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  color: var(--ink);
  overflow-wrap: anywhere;
}
.panel {
  position: fixed;
  inset-inline-end: 12px;
  inset-block-end: 12px;
  inline-size: min(290px, 100vw - 16px);
  max-block-size: calc(100vh - 24px);
  overflow: auto;
  padding: 12px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.3);
}
.panel.above { inset-block: 12px auto; }
.panel.beside { inset-inline: 12px auto; }
.panel:focus { outline: none; }
h1 { margin: 0 0 2px; font: 600 15px / 1.3 system-ui, sans-serif; }
p { margin: 0; }
.hint { color: var(--muted); font-size: 13px; }
.said { margin-block: 8px; padding: 6px 8px; min-block-size: 40px; border-radius: 6px; background: var(--hover); }
.kind { font-weight: 600; }
.said .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.steps { display: grid; grid-template-columns: repeat(6, 1fr); gap: 6px; }
.steps > * { grid-column: span 3; }
.steps > .wide { grid-column: span 6; }
.edge { display: flex; align-items: center; gap: 4px; min-inline-size: 0; }
.edge > span { flex: 1 1 auto; color: var(--muted); font-size: 13px; }
button, select {
  box-sizing: border-box;
  min-block-size: 32px;
  margin: 0;
  padding: 4px 10px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
  white-space: nowrap;
  cursor: pointer;
}
.edge button { flex: none; inline-size: 34px; padding: 0; }
button:hover { background: var(--hover); }
button:focus-visible, select:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button[aria-disabled='true'] { color: var(--muted); border-style: dashed; cursor: default; }
.category { display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 8px; margin-block: 8px; }
.category select { inline-size: 100%; min-inline-size: 0; }
.actions { display: flex; justify-content: flex-end; gap: 8px; }
.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
.main:hover { background: var(--accent); filter: brightness(1.1); }
.main[aria-disabled='true'] { background: var(--surface); color: var(--muted); font-weight: 400; filter: none; }
.toast { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px 10px; padding: 10px 12px; }
.toast p { flex: 1 1 100%; }
.toast button { flex: none; }
@media (pointer: coarse) {
  button, select { min-block-size: 40px; }
  .edge button { inline-size: 42px; }
}
@media (max-width: 480px) {
  .panel, .panel.beside { inset-inline: 8px; inset-block: auto 8px; inline-size: auto; max-block-size: 60vh; padding: 8px; }
  .panel.above { inset-block: 8px auto; }
  .hint:not(.telling) { display: none; }
  .said { margin-block: 4px 6px; }
  .said .words { -webkit-line-clamp: 2; }
  .steps > *, .steps > .wide { grid-column: span 2; padding-inline: 2px; font-size: 13px; white-space: normal; }
  .steps > .edge { grid-column: span 3; }
  .foot { display: flex; gap: 8px; margin-block-start: 6px; }
  .actions { flex: none; }
  .category { flex: 1 1 auto; grid-template-columns: 1fr; margin: 0; min-inline-size: 0; }
  .category > span { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
}
@media (forced-colors: active) { .outline { outline-color: Highlight; } .main { border-width: 2px; } }
`;
