/** Reads an article aloud, sentence by sentence, with the browser's own speech. */
import { type Passage, passagesOf, type Sentence, sentencesOf } from './sentences.ts';

export interface Manner {
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's usual speed. */
  readonly rate: number;
}

export interface SpeakerOptions {
  readonly article: Element;
  /** BCP 47 tag of its language; empty where unknown. */
  readonly lang: string;
  /** How to speak from the next sentence on; undefined where there is no voice. */
  readonly manner: () => Manner | undefined;
  readonly onSentence: (passage: Passage, sentence: Sentence) => void;
  /** The end was reached, or (`failed`) the browser could not speak. */
  readonly onEnd: (failed: boolean) => void;
}

export interface Speaker {
  /** Goes on where it stopped; for the first time, where the reader is. */
  readonly play: () => void;
  readonly pause: () => void;
  /** One sentence forth (1) or back (-1); speaks it where it was speaking. */
  readonly skip: (by: 1 | -1) => void;
  /** Speaks the sentence again, for a new voice or speed to hold. */
  readonly again: () => void;
}

/** A pause is an end: on phones the browser's own pause is one anyway. */
export function createSpeaker({ article, lang, manner, onSentence, onEnd }: SpeakerOptions): Speaker {
  const passages = passagesOf(article);
  let at = -1;
  let sentences: readonly Sentence[] = [];
  let index = 0;
  /** The utterance that counts. Browsers forget one that nobody holds, and tell of its end long after it was stopped. */
  let current: SpeechSynthesisUtterance | undefined;

  const enter = (passage: number, last: boolean): boolean => {
    const next = passages[passage];
    if (!next) return false;
    at = passage;
    sentences = sentencesOf(next, lang);
    index = last ? Math.max(0, sentences.length - 1) : 0;
    return true;
  };
  const move = (by: 1 | -1): boolean => {
    index += by;
    return sentences[index] !== undefined || enter(at + by, by < 0);
  };
  const stop = (): void => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const end = (failed: boolean): void => {
    stop();
    if (!failed) enter(0, false);
    onEnd(failed);
  };
  const show = (): void => {
    const [passage, sentence] = [passages[at], sentences[index]];
    if (passage && sentence) onSentence(passage, sentence);
  };
  const speak = (): void => {
    stop();
    const [how, sentence] = [manner(), sentences[index]];
    if (!how || !sentence) {
      end(!how);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = how.voice;
    utterance.lang = how.voice.lang;
    utterance.rate = how.rate;
    utterance.onend = () => {
      if (utterance !== current) return;
      if (move(1)) speak();
      else end(false);
    };
    utterance.onerror = () => utterance === current && end(true);
    current = utterance;
    show();
    speechSynthesis.speak(utterance);
  };
  return {
    play: () => {
      if (at < 0) enter(firstInSight(passages), false);
      speak();
    },
    pause: stop,
    skip: (by) => {
      const isSpeaking = current !== undefined;
      if (at < 0) enter(firstInSight(passages), false);
      else if (!move(by)) index = by < 0 ? 0 : sentences.length - 1;
      if (isSpeaking) speak();
      else show();
    },
    again: () => current && speak(),
  };
}

/** The passage at the top of the window. */
function firstInSight(passages: readonly Passage[]): number {
  const found = passages.findIndex(({ block }) => block.getBoundingClientRect().bottom > 60);
  return Math.max(0, found);
}
