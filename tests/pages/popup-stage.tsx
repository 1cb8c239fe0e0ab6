/** Draws the popup from a state, and notes what its controls ask for. */
import { render } from 'preact';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { INITIAL, type PopupActions, type PopupState, type Situation } from '../../src/pages/popup/state.ts';
import { foldState, pageState } from './samples.ts';

/** What the controls asked for: the action's name, then its arguments. */
export const calls: unknown[][] = [];
const note =
  (name: string) =>
  (...args: readonly unknown[]): void =>
    void calls.push([name, ...args]);
const actions: PopupActions = {
  switchSite: note('switchSite'),
  show: note('show'),
  reveal: note('reveal'),
  toggle: note('toggle'),
  keep: note('keep'),
  leave: note('leave'),
  undo: note('undo'),
  pick: note('pick'),
  report: note('report'),
  reload: note('reload'),
  allow: note('allow'),
  retry: note('retry'),
  openOptions: note('openOptions'),
  openCorrections: note('openCorrections'),
  openReader: note('openReader'),
};

export const FOLDS = [
  foldState('a', 'newsletter'),
  foldState('b', 'webinar', { status: 'open', confidence: 0.85 }),
  foldState('c', 'newsletter', { status: 'kept' }),
];
/** An article with those folds. */
export const PAGE: Situation = { kind: 'page', page: pageState({ folds: FOLDS }) };
/** Its list of folds in front. */
export const LIST: Partial<PopupState> = { situation: PAGE, view: 'hidden' };

/** Draws the popup. */
export function show(change: Partial<PopupState>): void {
  render(
    <Popup state={{ ...INITIAL, site: 'harbour.example', ...change }} actions={actions} />,
    document.body,
  );
}

/** The trimmed texts of all elements that match. */
export function textsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

/** Presses the n-th button of a name, counted from 0. */
export function press(name: string, at = 0): void {
  const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
  const button = buttons[at];
  if (!button) throw new Error(`there is no button ${name} (${at})`);
  button.click();
}

/** Takes the popup off the screen, and all notes with it. */
export function clear(): void {
  render(null, document.body);
  calls.length = 0;
}
