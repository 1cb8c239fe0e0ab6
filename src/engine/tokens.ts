/** Splits a text into lower-case words and counts what its characters alone tell. */

export interface TextShape {
  /** Lower-case words; `%`, `€`, `$`, `£` and `©` count as words of their own. */
  readonly tokens: readonly string[];
  /** Share of letters that are capitals, 0 to 1. */
  readonly capitals: number;
  /** Words that begin with a capital, share of all words, 0 to 1. */
  readonly capitalised: number;
  readonly digits: number;
  readonly exclamations: number;
  readonly questions: number;
  /** Full stops, commas and semicolons: the marks of running text. */
  readonly marks: number;
  /** Symbols of buttons, bullets, arrows, stars and emoji. */
  readonly symbols: number;
}

const SOFT_HYPHEN = '\u00ad';
const SIGNS = new Set(['%', '€', '$', '£', '©', '₹', '¥']);
const MARKS = new Set(['.', ',', ';', ':', '。', '、', '،', '।']);
/** Arabic comma and Devanagari full stops, among letters by their numbers. */
const FOREIGN_MARKS = new Set([0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965]);
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Characters of Latin script that say as much as one Chinese, Japanese or Korean character. */
const DENSITY = 2.5;

/** Length of a text as if it were in Latin script. */
export function textWeight(text: string): number {
  return text.length * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
}

/** Reads a text once. Words may hold hyphens and apostrophes inside, as in `e-paper` and `don’t`. */
export function shapeOf(text: string): TextShape {
  const tokens: string[] = [];
  const lower = inLowerCase(text);
  let start = -1;
  let letters = 0;
  let capitals = 0;
  let capitalised = 0;
  let digits = 0;
  let exclamations = 0;
  let questions = 0;
  let marks = 0;
  let symbols = 0;
  const end = (at: number): void => {
    if (start < 0) return;
    let to = at;
    while (to > start && isJoiner(lower.charCodeAt(to - 1))) to--;
    tokens.push(lower.slice(start, to).replaceAll("'", '’').replaceAll(SOFT_HYPHEN, ''));
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      letters++;
      const isCapital = text[i] !== lower[i];
      if (isCapital) capitals++;
      if (start < 0) {
        start = i;
        if (isCapital) capitalised++;
      }
    } else if (code >= 48 && code <= 57) {
      digits++;
      if (start < 0) start = i;
    } else if (!(isJoiner(code) && start >= 0)) {
      end(i);
      if (code === 32) continue;
      const character = text[i] as string;
      if (code === 33) exclamations++;
      else if (code === 63) questions++;
      else if (MARKS.has(character)) marks++;
      else if (SIGNS.has(character)) tokens.push(character);
      else if (code > 0x2100 || code === 0xbb || code === 0xb7 || code === 62 || code === 0x203a) symbols++;
    }
  }
  end(text.length);
  return {
    tokens,
    capitals: letters > 0 ? capitals / letters : 0,
    capitalised: tokens.length > 0 ? capitalised / tokens.length : 0,
    digits,
    exclamations,
    questions,
    marks,
    symbols,
  };
}

/** Lower case, character by character where that would change the length (`İ` has no small letter of one character). */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && !FOREIGN_MARKS.has(code)) ||
    (code >= 0x2c00 && code < 0xd800 && (code < 0x3000 || code > 0x303f))
  );
}

/** Hyphen, apostrophes, and the plus of names such as `Disney+`: part of a word between its letters. */
function isJoiner(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 43 || code === 0xad;
}
