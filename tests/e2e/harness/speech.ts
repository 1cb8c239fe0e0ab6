/** Speech for browsers on machines without voices: notes what is said, and ends a sentence when the test says so. */
import type { Page } from 'puppeteer-core';

interface Said {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

interface Tape {
  readonly said: Said[];
  finish: () => void;
}
declare const tape: Tape;

/** Gives a page an English voice, a German one, and one that would send the text to a service. */
export async function giveVoices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voice = (name: string, lang: string, localService: boolean) => ({
      voiceURI: `voice:${name}`,
      name,
      lang,
      localService,
      default: false,
    });
    const voices = [voice('Far', 'en-US', false), voice('Greta', 'de-DE', true), voice('Ada', 'en-GB', true)];
    class Utterance {
      voice: { readonly name: string } | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    let current: Utterance | undefined;
    const notes: Tape = { said: [], finish: () => current?.onend?.() };
    const speech = {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        current = utterance;
        notes.said.push({ text: utterance.text, voice: utterance.voice?.name ?? '', rate: utterance.rate });
      },
      cancel: () => {
        current = undefined;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
    Object.defineProperty(window, 'tape', { configurable: true, value: notes });
  });
}

/** Takes all voices from a page. */
export async function silence(page: Page): Promise<void> {
  await page.evaluate(() => {
    const value = { getVoices: () => [], cancel: () => undefined };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value });
  });
}

/** All that was said so far. */
export function saidIn(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => tape.said);
}

/** Ends the sentence that is being said. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => tape.finish());
}

/** The text that is marked as being said; empty for none. */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('winnow-sentence') ?? [];
    return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
  });
}
