/**
 * Splits texts into lower-case words and counts what their characters alone tell.
 *
 * All texts of a page are read at once, by expressions over one long string: a loop over its characters would take ten
 * times as long on a page that is just opened, where no code of ours is compiled yet.
 */

export interface TextShape {
  /** Lower-case words; `%`, `€`, `$`, `£`, `©`, `₹` and `¥` count as words of their own. */
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

/** Letters: ASCII ones, then all of a script but for its marks, by their numbers. */
const LETTERS = String.raw`a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2fff\u3040-\ud7ff`;
/** Hyphen, apostrophes, and the plus of names such as `Disney+`: part of a word between its letters. */
const JOINERS = String.raw`\-'\u2019+\u00ad`;
const SOFT_HYPHEN = '\u00ad';
/** Words and the signs that are words, in a text in lower case; where a text ends as well. */
const WORD = new RegExp(`[0-9${LETTERS}]+(?:[${JOINERS}]+[0-9${LETTERS}]+)*|[%€$£©₹¥\\n]`, 'g');
const NO_LETTERS = new RegExp(`[^\\n${LETTERS}]+`, 'g');
/** All but what is counted one by one: digits, marks and symbols. */
const NOT_NOTABLE = /[^\n0-9!?.,;:。、،।\xbb\xb7>\u203a\u2101-\u2bff\u3000-\u303f\ud800-\uffff]+/g;
const MARKS = '.,;:。、،।';

/** What to leave out of a text so that only capitals stay, or only those that begin a word. */
interface Capitals {
  readonly others: RegExp;
  readonly notFirst: RegExp;
}

/** Capitals of Latin script but for `İ`, which has no small letter of one character and counts as small. */
const LATIN = capitalsAmong('A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ', 'g');
const BEYOND_LATIN = /[\u0180-\u1fff\u2c00-\ud7ff]/;
/** Those of all scripts. Made where a text needs them: so large a set takes its time. */
let all: Capitals | undefined;

function capitalsAmong(set: string, flags: string): Capitals {
  return {
    others: new RegExp(`[^\\n${set}]+`, flags),
    notFirst: new RegExp(
      `(?:[^\\n${set}]|(?<=[0-9${LETTERS}][${JOINERS}]*)[${set}]|[^\\n${LETTERS}])+`,
      flags,
    ),
  };
}

/** Reads one text: see `shapesOf`. */
export function shapeOf(text: string): TextShape {
  return shapesOf([text.replaceAll('\n', ' ')])[0] as TextShape;
}

/** The words of texts without line breaks: as `tokens` in `shapesOf`. */
export function wordsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const tokens = tokensIn(`${texts.join('\n')}\n`);
  let at = 0;
  return texts.map(() => {
    const end = tokens.indexOf('\n', at);
    const own = tokens.slice(at, end);
    at = end + 1;
    return own;
  });
}

/** Reads texts without line breaks. Words may hold hyphens and apostrophes inside, as in `e-paper` and `don’t`. */
export function shapesOf(texts: readonly string[]): readonly TextShape[] {
  const text = `${texts.join('\n')}\n`;
  const tokens = tokensIn(text);
  const onlyLetters = text.replace(NO_LETTERS, '');
  const set = BEYOND_LATIN.test(onlyLetters) ? allCapitals() : LATIN;
  const letters = onlyLetters.split('\n');
  const capitals = withoutDotted(onlyLetters).replace(set.others, '').split('\n');
  const firsts = withoutDotted(text).replace(set.notFirst, '').split('\n');
  const notables = text.replace(NOT_NOTABLE, '').split('\n');
  let at = 0;
  return texts.map((_, i) => {
    const end = tokens.indexOf('\n', at);
    const own = tokens.slice(at, end);
    at = end + 1;
    const length = (letters[i] as string).length;
    const shape = {
      tokens: own,
      capitals: length > 0 ? (capitals[i] as string).length / length : 0,
      capitalised: own.length > 0 ? (firsts[i] as string).length / own.length : 0,
      digits: 0,
      exclamations: 0,
      questions: 0,
      marks: 0,
      symbols: 0,
    };
    count(notables[i] as string, shape);
    return shape;
  });
}

function withoutDotted(text: string): string {
  return text.replaceAll('İ', 'i');
}

/** All words in order, and a line break after those of each text. */
function tokensIn(text: string): readonly string[] {
  const lower = inLowerCase(text).replaceAll("'", '’').replaceAll(SOFT_HYPHEN, '');
  return lower.match(WORD) ?? [];
}

function allCapitals(): Capitals {
  all ??= capitalsAmong('\\p{Changes_When_Lowercased}', 'gu');
  return all;
}

type Counts = { -readonly [Key in 'digits' | 'exclamations' | 'questions' | 'marks' | 'symbols']: number };

/** Counts digits, marks and symbols in a text that has nothing else. */
function count(notable: string, to: Counts): void {
  for (let i = 0; i < notable.length; i++) {
    const code = notable.charCodeAt(i);
    if (code >= 48 && code <= 57) to.digits++;
    else if (code === 33) to.exclamations++;
    else if (code === 63) to.questions++;
    else if (MARKS.includes(notable[i] as string)) to.marks++;
    else to.symbols++;
  }
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
