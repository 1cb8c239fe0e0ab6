/** The kinds of words and phrases that the engine knows, per language: what each says about a block. */

export const CUES = [
  // What a promo asks for.
  'register',
  'buy',
  'subscribe',
  'donate',
  'install',
  'follow',
  'contact',
  'learn',
  'act',
  // How it argues.
  'offer',
  'free',
  'urgency',
  'benefit',
  'you',
  'we',
  'product',
  // What it is about.
  'event',
  'expert',
  'gold',
  'finance',
  'newsletter',
  'membership',
  'shop',
  'app',
  'travel',
  'book',
  'label',
  // What speaks for something else.
  'reporting',
  'related',
  'bio',
  'comment',
  'share',
  'cookie',
  'disclaimer',
  'caption',
  'tags',
  'login',
  'legal',
  'date',
  'podcast',
] as const;
export type Cue = (typeof CUES)[number];

/**
 * A language's words per cue, separated by spaces. `_` joins the words of a phrase; `*` at the end stands for any
 * ending. All in lower case, without punctuation inside words except `-`.
 */
export type Words = Readonly<Record<Cue, string>>;

export interface LanguagePack {
  /** ISO 639-1 code. */
  readonly lang: string;
  readonly words: Words;
  /** Frequent function words, to tell the language of a text. */
  readonly stopWords: string;
}
