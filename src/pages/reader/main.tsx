/** Starts the reader page: `reader.html?tab=ID` reads a tab's article, `reader.html?article=KEY` one that is kept. */
import { render } from 'preact';
import { language, message } from '../../platform/i18n.ts';
import { keepLinksPrivate } from '../../platform/own-pages.ts';
import { themeOf } from '../shared/reading-style.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';
import { closeLast } from './close-last.ts';
import { keepBack } from './kept-back.ts';
import { openArticle } from './open-article.ts';
import { Reader } from './reader.tsx';
import { followReading } from './reading-settings.ts';
import { createSpeech } from './speech.ts';
import { INITIAL, type ReaderState } from './state.ts';

const NARROW = '(max-width: 1099px)';

/** The theme holds for the whole page, its scroll bars and its controls, too. */
function paint({ reading }: ReaderState): void {
  const theme = themeOf(reading);
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

async function start(): Promise<void> {
  const opened = openArticle(new URLSearchParams(location.search));
  const reader = createStore(INITIAL, draw);
  const leaving = new AbortController();
  const { signal } = leaving;
  const speech = createSpeech(reader, signal);
  const settings = followReading(signal, (reading) => reader.set({ reading }));
  const actions = createActions(reader, {
    speech,
    keep: async (change) => (await settings)(change),
    isNarrow: () => matchMedia(NARROW).matches,
    signal,
  });
  function draw(state: ReaderState): void {
    paint(state);
    render(<Reader state={state} actions={actions} />, document.body);
  }
  draw(INITIAL);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeLast(reader.get(), actions);
  });
  // Speech would go on without the page.
  window.addEventListener('pagehide', () => speech.stop());
  await settings;
  const { opening, keep } = await opened;
  reader.set({ opening });
  if (opening.kind !== 'ready') return;
  keepLinksPrivate(() => opening.saved.isPrivate);
  // A title goes into the browser's history, where nothing of a private window may stay.
  if (!opening.saved.isPrivate) document.title = opening.saved.article.title;
  // Keeping a long article takes about as long as drawing it.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  document.body.id = 'ready';
  const key = await keep();
  if (key === undefined) return reader.set({ said: 'reader_notKept' });
  history.replaceState(null, '', `?article=${key}${location.hash}`);
  // It is kept by the address, and readers may have been quicker.
  keepBack(reader.get().putBack);
}

document.documentElement.lang = language();
document.title = message('reader_title');
void start();
