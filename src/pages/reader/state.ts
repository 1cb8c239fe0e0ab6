/** All that the reader page shows, as plain data. */
import type { SavedArticle } from '../../platform/article-store.ts';
import { DEFAULT_READING, type Reading } from '../../settings/reading.ts';
import type { Section } from './outline.ts';
import type { Place } from './place.ts';
import type { Voice } from './voices.ts';

/** How things stand with the article that the page's address names. */
export type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly saved: SavedArticle }
  /** It was kept once, and is no longer. */
  | { readonly kind: 'gone' }
  /** The page has none, or Winnow is off there. */
  | { readonly kind: 'no-article' }
  /** The page could not be asked. */
  | { readonly kind: 'unreachable' };

export type Panel = 'look' | 'save';
export const FORMATS = ['markdown', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A sentence to say about the last click: a key in `_locales`; empty for none. */
export type Said =
  | ''
  | 'popup_notSaved'
  | 'reader_copied'
  | 'reader_copyFailed'
  | 'reader_saved'
  | 'reader_notKept'
  | 'reader_speechFailed';

export interface ReaderState {
  readonly reading: Reading;
  readonly opening: Opening;
  readonly panel: Panel | undefined;
  readonly isOutlined: boolean;
  /** Whether the controls for reading aloud are there. */
  readonly isListening: boolean;
  readonly sections: readonly Section[];
  readonly place: Place;
  /** Ids of the promos that the reader put back. */
  readonly putBack: ReadonlySet<string>;
  /** Voices that this browser has on the device; empty where it cannot speak. */
  readonly voices: readonly Voice[];
  readonly isSpeaking: boolean;
  readonly said: Said;
}

export const INITIAL: ReaderState = {
  reading: DEFAULT_READING,
  opening: { kind: 'loading' },
  panel: undefined,
  isOutlined: false,
  isListening: false,
  sections: [],
  place: { progress: 0, section: undefined },
  putBack: new Set(),
  voices: [],
  isSpeaking: false,
  said: '',
};

/** What the reader can do here. */
export interface ReaderActions {
  /** Called once the article's body is filled. */
  readonly takeBody: (body: HTMLElement) => void;
  /** Changes how the article looks or sounds, at once and for good. */
  readonly read: (change: Partial<Reading>) => void;
  readonly showPanel: (panel: Panel | undefined) => void;
  readonly showOutline: (shown: boolean) => void;
  readonly listen: (on: boolean) => void;
  readonly copy: (format: Format) => void;
  readonly save: (format: Format) => void;
  readonly print: () => void;
  /** Puts a promo back where it stood, or (`back` false) leaves it out again. */
  readonly putBack: (id: string, back: boolean) => void;
  readonly speech: Readonly<Record<'play' | 'pause' | 'next' | 'previous', () => void>>;
}
