/** Draws the reader page from a state, and notes what its controls ask for. */
import { render } from 'preact';
import { promosOf } from '../../../src/pages/reader/promos.ts';
import { Reader } from '../../../src/pages/reader/reader.tsx';
import { INITIAL, type ReaderActions, type ReaderState } from '../../../src/pages/reader/state.ts';
import { ARTICLE, foldState, savedArticle } from '../samples.ts';

/** What the controls asked for: the action's name, then its arguments. */
export const calls: unknown[][] = [];
const note =
  (name: string) =>
  (...args: readonly unknown[]): void =>
    void calls.push([name, ...args]);
export const actions: ReaderActions = {
  takeBody: () => undefined,
  read: note('read'),
  showPanel: note('showPanel'),
  showOutline: note('showOutline'),
  listen: note('listen'),
  copy: note('copy'),
  save: note('save'),
  print: note('print'),
  retry: note('retry'),
  putBack: note('putBack'),
  speech: { play: note('play'), pause: note('pause'), next: note('next'), previous: note('previous') },
};

/** An article with two promos left out, of which one is known by its id alone. */
export const SAVED = savedArticle({
  article: {
    ...ARTICLE,
    leftOut: [
      { id: 'a', html: '<p>Gold</p>' },
      { id: 'z', html: '<p>Other</p>' },
    ],
    promoShare: 0.123,
  },
  folds: [foldState('a', 'gold').fold],
});

/** Draws the page with an article. */
export function show(change: Partial<ReaderState> = {}, saved = SAVED): void {
  const state: ReaderState = {
    ...INITIAL,
    opening: { kind: 'ready', saved, promos: promosOf(saved) },
    ...change,
  };
  render(<Reader state={state} actions={actions} />, document.body);
}

/** The trimmed texts of all elements that match. */
export function textsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

/** Presses the button of a name. */
export function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`there is no button ${name}`);
  button.click();
}

/** Takes the page off the screen, and all notes with it. */
export function clear(): void {
  render(null, document.body);
  calls.length = 0;
}
