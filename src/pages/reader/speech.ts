/** Ties reading aloud to the page's state: one speaker for one article, with the voice and speed of the settings. */
import type { Store } from '../shared/store.ts';
import { clearHighlight, highlight } from './highlight.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import type { ReaderActions, ReaderState } from './state.ts';
import { localVoices, voiceFor, watchVoices } from './voices.ts';

export interface Speech {
  readonly actions: ReaderActions['speech'];
  /** Takes the article to read; one that was read before is forgotten. */
  readonly take: (article: Element, lang: string) => void;
  /** Looks for voices again: not every browser tells when it has found them. */
  readonly listVoices: () => void;
  /** Lets a new voice or speed hold. */
  readonly again: () => void;
  readonly stop: () => void;
}

export function createSpeech(reader: Store<ReaderState>, signal: AbortSignal): Speech {
  let speaker: Speaker | undefined;
  let lang = '';
  const listVoices = (): void => {
    const voices = localVoices(lang).map(({ voiceURI, name, lang: tongue }) => ({
      id: voiceURI,
      name,
      lang: tongue,
    }));
    reader.set({ voices });
  };
  const pause = (): void => {
    speaker?.pause();
    reader.set({ isSpeaking: false });
  };
  const stop = (): void => {
    pause();
    clearHighlight();
  };
  watchVoices(signal, listVoices);
  signal.addEventListener('abort', stop);
  return {
    take: (article, language) => {
      lang = language;
      listVoices();
      speaker = createSpeaker({
        article,
        lang,
        manner: () => {
          const { voice: chosen, speed } = reader.get().reading;
          const voice = voiceFor(lang, chosen);
          return voice && { voice, rate: speed / 100 };
        },
        onSentence: highlight,
        onEnd: (failed) => {
          clearHighlight();
          reader.set({ isSpeaking: false, said: failed ? 'reader_speechFailed' : '' });
        },
      });
    },
    listVoices,
    again: () => speaker?.again(),
    stop,
    actions: {
      play: () => {
        reader.set({ isSpeaking: true, said: '' });
        speaker?.play();
      },
      pause,
      next: () => speaker?.skip(1),
      previous: () => speaker?.skip(-1),
    },
  };
}
