/** What the reader page's controls do. */
import type { Article } from '../../article/types.ts';
import type { Reading } from '../../settings/reading.ts';
import { copyText, download, type TextFile } from '../shared/hand-text.ts';
import { loadsPictures } from '../shared/loads-pictures.ts';
import type { Store } from '../shared/store.ts';
import { keepBack, keptBack } from './kept-back.ts';
import { outlineOf } from './outline.ts';
import { followPlace } from './place.ts';
import { leaveOut, putBack } from './put-back.ts';
import type { Keep } from './reading-settings.ts';
import type { Speech } from './speech.ts';
import type { Format, ReaderActions, ReaderState } from './state.ts';

/** From how many characters on an article is shown before all of it is laid out. */
const LONG = 60_000;

export interface Surroundings {
  readonly speech: Speech;
  readonly keep: Keep;
  /** Whether the window has room for one panel only. */
  readonly isNarrow: () => boolean;
  readonly signal: AbortSignal;
}

function articleIn({ opening }: ReaderState): Article | undefined {
  return opening.kind === 'ready' ? opening.saved.article : undefined;
}

/** What writes files is loaded once one is wanted: few readers take an article along. */
async function fileOf(article: Article, format: Format): Promise<TextFile> {
  return (await import('./file-of.ts')).fileOf(article, format);
}

export function createActions(
  reader: Store<ReaderState>,
  { speech, keep, isNarrow, signal }: Surroundings,
): ReaderActions {
  let body: HTMLElement | undefined;
  const setBack = (id: string, back: boolean): void => {
    const { opening, putBack: before, reading } = reader.get();
    const saved = opening.kind === 'ready' ? opening.saved : undefined;
    const promo = saved?.article.leftOut.find((each) => each.id === id);
    if (!body || !saved || !promo) return;
    if (back) putBack(body, promo, loadsPictures(reading, saved.isPrivate));
    else leaveOut(body, id);
    const others = [...before].filter((each) => each !== id);
    reader.set({ putBack: new Set(back ? [...others, id] : others) });
  };
  const takeBody = (filled: HTMLElement): void => {
    body = filled;
    filled.classList.toggle('article-long', filled.textContent.length > LONG);
    const sections = outlineOf(filled);
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    reader.set({ sections });
    followPlace(filled, headings, signal, (place) => reader.set({ place }));
    const article = filled.closest('article');
    if (article) speech.take(article, articleIn(reader.get())?.lang ?? '');
    for (const id of keptBack()) setBack(id, true);
  };
  const read = async (change: Partial<Reading>): Promise<void> => {
    reader.set({ reading: { ...reader.get().reading, ...change } });
    if ('voice' in change || 'speed' in change) speech.again();
    reader.set({ said: (await keep(change)) ? '' : 'popup_notSaved' });
  };
  const copy = async (format: Format): Promise<void> => {
    const article = articleIn(reader.get());
    if (!article) return;
    reader.set({ said: '' });
    const done = await copyText((await fileOf(article, format)).text);
    reader.set({ said: done ? 'reader_copied' : 'reader_copyFailed' });
  };
  const save = async (format: Format): Promise<void> => {
    const article = articleIn(reader.get());
    if (!article) return;
    download(await fileOf(article, format));
    reader.set({ said: 'reader_saved' });
  };
  return {
    takeBody,
    read: (change) => void read(change),
    showPanel: (panel) => {
      reader.set({ panel, said: '', ...(panel && isNarrow() ? { isOutlined: false } : {}) });
    },
    showOutline: (isOutlined) => {
      reader.set({ isOutlined, ...(isOutlined && isNarrow() ? { panel: undefined } : {}) });
    },
    listen: (isListening) => {
      if (isListening) speech.listVoices();
      else speech.stop();
      reader.set({ isListening, ...(isNarrow() ? { panel: undefined, isOutlined: false } : {}) });
    },
    copy: (format) => void copy(format),
    save: (format) => void save(format),
    print: () => print(),
    retry: () => location.reload(),
    putBack: (id, back) => {
      setBack(id, back);
      keepBack(reader.get().putBack);
    },
    speech: speech.actions,
  };
}
