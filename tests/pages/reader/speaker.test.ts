// @vitest-environment jsdom
/** Reading aloud, with a voice that speaks as fast as the test wants. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker, type Manner, type Speaker } from '../../../src/pages/reader/speaker.ts';
import { localVoices, voiceFor } from '../../../src/pages/reader/voices.ts';

class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onend: (() => void) | undefined;
  onerror: ((event: { readonly error: string }) => void) | undefined;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function voice(name: string, lang: string, change: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { voiceURI: name, name, lang, localService: true, default: false, ...change };
}

let spoken: Utterance[] = [];
let shown: string[] = [];
let ends: boolean[] = [];
let manner: Manner | undefined;
let voices: readonly SpeechSynthesisVoice[] = [];
let speaker: Speaker;

const cancel = vi.fn();
vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
vi.stubGlobal('speechSynthesis', {
  speak: (utterance: Utterance) => void spoken.push(utterance),
  cancel,
  getVoices: () => voices,
});

beforeEach(() => {
  [spoken, shown, ends] = [[], [], []];
  manner = { voice: voice('Ada', 'en-GB'), rate: 1 };
  const article = document.createElement('article');
  article.innerHTML =
    '<h1 class="article-title">Title</h1><div class="article-body"><p>One. Two.</p><p>Three.</p></div>';
  speaker = createSpeaker({
    article,
    lang: 'en',
    manner: () => manner,
    onSentence: (_, { text }) => shown.push(text),
    onEnd: (failed) => ends.push(failed),
  });
});

const texts = (): readonly string[] => spoken.map(({ text }) => text);
const finish = (): void => spoken.at(-1)?.onend?.();

test('speaks all sentences in their order, then ends and can begin again', () => {
  speaker.play();
  for (const _ of [1, 2, 3, 4]) finish();
  expect(texts()).toEqual(['Title', 'One.', 'Two.', 'Three.']);
  expect(shown).toEqual(texts());
  expect(ends).toEqual([false]);
  speaker.play();
  expect(texts().at(-1)).toBe('Title');
});

test('goes on with the sentence where it paused; what ends late does not count', () => {
  speaker.play();
  finish();
  const interrupted = spoken.at(-1);
  speaker.pause();
  interrupted?.onend?.();
  interrupted?.onerror?.({ error: 'canceled' });
  expect(texts()).toEqual(['Title', 'One.']);
  expect(ends).toEqual([]);
  speaker.play();
  expect(texts()).toEqual(['Title', 'One.', 'One.']);
});

test('skips forth and back over passages, and stops at both ends', () => {
  speaker.play();
  const skipped = ([1, 1, 1, 1, -1, -1, -1, -1] as const).map((by) => {
    speaker.skip(by);
    return texts().at(-1);
  });
  expect(skipped).toEqual(['One.', 'Two.', 'Three.', 'Three.', 'Two.', 'One.', 'Title', 'Title']);
});

test('skipping without speaking only shows', () => {
  speaker.skip(1);
  speaker.skip(1);
  expect(shown).toEqual(['Title', 'One.']);
  expect(texts()).toEqual([]);
});

test('speaks again in a new manner, and only where it was speaking', () => {
  speaker.again();
  expect(texts()).toEqual([]);
  speaker.play();
  manner = { voice: voice('Greta', 'de-DE'), rate: 2 };
  speaker.again();
  expect(spoken.at(-1)).toMatchObject({ text: 'Title', lang: 'de-DE', rate: 2 });
});

test.each<[string, () => void]>([
  ['there is no voice', () => (manner = undefined)],
  ['the voice fails', () => undefined],
])('says so where %s', (_, prepare) => {
  prepare();
  speaker.play();
  spoken.at(-1)?.onerror?.({ error: 'synthesis-failed' });
  expect(ends).toEqual([true]);
});

test('where another page speaks up it pauses, and goes on from there', () => {
  speaker.play();
  finish();
  spoken.at(-1)?.onerror?.({ error: 'interrupted' });
  expect(ends).toEqual([false]);
  speaker.play();
  expect(texts()).toEqual(['Title', 'One.', 'One.']);
});

describe('voices', () => {
  beforeEach(() => {
    voices = [
      voice('Far', 'en-US', { localService: false, default: true }),
      voice('Greta', 'de-DE'),
      voice('Ada', 'en-GB'),
      voice('Bea', 'en_US', { default: true }),
    ];
  });

  test('are those of the device, the article’s language first', () => {
    expect(localVoices('en').map(({ name }) => name)).toEqual(['Bea', 'Ada', 'Greta']);
    expect(localVoices('de-AT').map(({ name }) => name)).toEqual(['Greta', 'Bea', 'Ada']);
    expect(localVoices('').map(({ name }) => name)).toEqual(['Bea', 'Greta', 'Ada']);
  });

  test.each([
    ['en', 'Greta', 'Greta'],
    ['en', '', 'Bea'],
    ['en', 'Gone', 'Bea'],
    ['en', 'Far', 'Bea'],
    ['de', '', 'Greta'],
  ])('for %s, having chosen "%s", it is %s', (lang, chosen, name) => {
    expect(voiceFor(lang, chosen)?.name).toBe(name);
  });

  test('there is none where the browser has none', () => {
    voices = [];
    expect(voiceFor('en', '')).toBeUndefined();
  });
});
