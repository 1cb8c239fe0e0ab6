/** How the reader likes to read: the part of the settings that the clean article obeys, in popup and reader page. */
import { isOneOf } from '../engine/unchecked.ts';

export const THEMES = ['auto', 'light', 'dark', 'sepia', 'grey', 'contrast'] as const;
/** `auto` is what the browser prefers, `contrast` white and yellow on black. */
export type Theme = (typeof THEMES)[number];

export const FONTS = ['serif', 'sans', 'easy'] as const;
/** `easy`: letters that are hard to mistake for each other, of whatever such font the system has. */
export type Font = (typeof FONTS)[number];

export const ALIGNMENTS = ['start', 'justify', 'center', 'end'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Whole numbers, each with its bounds and steps; all of them fit a slider. */
export const MEASURES = {
  /** Of the column, in em. */
  width: { min: 24, max: 72, step: 2 },
  /** Of the letters, in px. */
  size: { min: 14, max: 36, step: 1 },
  /** Of the letters' strokes, as in CSS. */
  weight: { min: 300, max: 700, step: 100 },
  /** From line to line, in percent of the size. */
  line: { min: 120, max: 240, step: 10 },
  /** Added between letters, in hundredths of an em. */
  letter: { min: 0, max: 20, step: 1 },
  /** Added between words, in hundredths of an em. */
  word: { min: 0, max: 60, step: 5 },
  /** Of the voice, in percent of its usual speed. */
  speed: { min: 50, max: 300, step: 10 },
} as const;
export type Measure = keyof typeof MEASURES;

/** The longest address of a voice that is remembered. */
const MAX_VOICE_LENGTH = 300;

export type Reading = Readonly<Record<Measure, number>> & {
  readonly theme: Theme;
  readonly font: Font;
  readonly align: Alignment;
  /** False: no picture is shown or loaded. */
  readonly pictures: boolean;
  /** `SpeechSynthesisVoice.voiceURI`; empty for the one that suits the article's language best. */
  readonly voice: string;
};

export const DEFAULT_READING: Reading = {
  theme: 'auto',
  font: 'serif',
  align: 'start',
  pictures: true,
  voice: '',
  width: 38,
  size: 19,
  weight: 400,
  line: 160,
  letter: 0,
  word: 0,
  speed: 100,
};

function fits(measure: Measure, value: unknown): boolean {
  const { min, max } = MEASURES[measure];
  return typeof value === 'number' && Number.isInteger(value) && value >= Number(min) && value <= Number(max);
}

const CHECKS: Readonly<Record<keyof Reading, (value: unknown) => boolean>> = {
  theme: (value) => isOneOf(THEMES, value),
  font: (value) => isOneOf(FONTS, value),
  align: (value) => isOneOf(ALIGNMENTS, value),
  pictures: (value) => typeof value === 'boolean',
  voice: (value) => typeof value === 'string' && value.length <= MAX_VOICE_LENGTH,
  width: (value) => fits('width', value),
  size: (value) => fits('size', value),
  weight: (value) => fits('weight', value),
  line: (value) => fits('line', value),
  letter: (value) => fits('letter', value),
  word: (value) => fits('word', value),
  speed: (value) => fits('speed', value),
};

/** The known fields of a stored or sent object that hold what they may hold. */
export function soundReading(value: unknown): Partial<Reading> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, field]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Reading](field),
    ),
  );
}

/** Says whether a value is some fields of a `Reading`, at least one, and nothing else. */
export function isReadingChange(value: unknown): value is Partial<Reading> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const count = Object.keys(value).length;
  return count > 0 && Object.keys(soundReading(value)).length === count;
}
