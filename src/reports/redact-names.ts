/** Takes the names of readers out of a text: those behind a greeting, or `signed in as`, in the eight languages. */
import { BYWORDS, GREETINGS, JOINTS, LOOSE_GREETINGS, NO_NAMES, TITLES, WELCOMES } from './data/greetings.ts';

const MOST_WORDS = 8;

/** The greetings with and without capitals, the longest first. */
function formsOf(greetings: readonly string[]): string {
  const longestFirst = [...new Set(greetings)].sort((a, b) => b.length - a.length);
  return longestFirst
    .map((each) => `${each.replace(/(?<=^|\s)\p{L}/gu, eitherCase)}|${each.toUpperCase()}`)
    .join('|')
    .replaceAll('.', '\\.')
    .replaceAll(' ', '\\s');
}

function eitherCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

const JOINT = JOINTS.join('|');
const LOOSE = formsOf(LOOSE_GREETINGS);
/** Where a sentence begins, or goes on as in `Hello and welcome`. */
const BEGINNING = `(?<=^|[^\\p{L}\\p{N}\\s,'’-]\\s{0,2}|(?<!\\p{L})(?:${JOINT})\\s)`;
/** What makes a greeting one of women and men: `Liebe(r)`, `Geehrte/r`, `Cher·e`. */
const BOTH = '(?:/-?\\p{L}{1,2}|\\(-?\\p{L}{1,2}\\)|[*·:._]\\p{L}{1,2})?';
const GREETING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<plain>${formsOf(GREETINGS)})(?<byword>\\s(?:${formsOf(BYWORDS)})(?=,|\\s\\p{Lu}))?${BOTH}|(?<loose>${LOOSE})${BOTH}|${BEGINNING}(?<welcome>${formsOf(WELCOMES)}))(?![\\p{L}\\p{N}-])`,
  'gu',
);
type Kind = 'plain' | 'loose' | 'welcome';
/** A waving hand, with what makes it a colour of skin. */
const SIGN = '\\p{Extended_Pictographic}[\\p{EMod}\\u{fe0f}]?';
const GAP = new RegExp(`\\s?[,:]?(?:\\s?${SIGN}){0,3}\\s{0,2}`, 'uy');
const ANY_SIGN = new RegExp(SIGN, 'u');
const WORD = /['’]t(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}_’'\u{2010}\u{2011}-]*\.?/uy;
/** How sites call readers who chose a name for themselves. */
const HANDLE = /@?\p{L}(?:[\p{L}\p{M}\p{N}_’'-]|\.(?=[\p{L}\p{N}]))*/uy;
const NO_WORD = /[@_.\p{N}]/u;
const SPACE = /\s{1,2}/uy;
/** Between the words of a name, and between two who are greeted as one. */
const BETWEEN = /\s{1,2}(?:&\s{1,2})?|\//uy;
/** What parts `Dr.-Ing.` and `h.c.` */
const BEHIND_POINT = /\s{0,2}-?/uy;
const CAPITAL = /^\p{Lu}/u;
/** What ends an address to somebody: there, `liebe` and the like are greetings for sure. */
const CLOSE = /^\s?(?:[,!:;]|$)/u;
const CALL = /^\s?[,!]/u;
/** `and dear John`: who is greeted beside somebody is as much somebody. */
const BESIDE = new RegExp(`\\s(?:${JOINT})\\s(?:${LOOSE})\\s\\p{Lu}`, 'uy');

const titles = new Set(TITLES);
const joints = new Set(JOINTS);
const noNames = new Set(NO_NAMES);

/** The text with [name] in the place of the names behind greetings. */
export function redactNames(text: string): string {
  let out = '';
  let from = 0;
  GREETING.lastIndex = 0;
  for (let found = GREETING.exec(text); found; found = GREETING.exec(text)) {
    const range = nameBehind(text, GREETING.lastIndex, kindOf(found));
    if (!range) continue;
    out += `${text.slice(from, range[0])}[name]`;
    from = range[1];
    GREETING.lastIndex = from;
  }
  return out + text.slice(from);
}

/** A line with [name] in the place of who stands there alone, or set off, where the line before it ends with a greeting. */
export function redactGreeted(before: string, line: string): string {
  const text = `${before} ${line}`;
  const start = before.length + 1;
  const endOfGreeting = (found: RegExpExecArray): number => found.index + found[0].length;
  const greeting = [...text.matchAll(GREETING)].findLast((found) => endOfGreeting(found) < start);
  if (!greeting) return line;
  const [from, end] = nameBehind(text, endOfGreeting(greeting), kindOf(greeting)) ?? [0, 0];
  return from === start && isSetOff(text, end, true) ? `[name]${text.slice(end)}` : line;
}

function kindOf({ groups }: RegExpExecArray): Kind {
  const { loose, welcome, byword } = groups ?? {};
  if (loose) return 'loose';
  return welcome || byword ? 'welcome' : 'plain';
}

/** Where a name begins and ends behind a greeting that ends at `at`; undefined where there is none. */
function nameBehind(text: string, at: number, kind: Kind): readonly [number, number] | undefined {
  const start = endOf(kind === 'loose' ? SPACE : GAP, text, at);
  if (start <= at) return undefined;
  let end = start;
  let hasTitle = false;
  for (let next = start, words = 0; words < MOST_WORDS; words++) {
    const word = wordAt(text, next);
    const bare = bareOf(word);
    if (word === '' || (words === 0 && noNames.has(bare) && !isForm(text, next, word))) break;
    const isTitle = isTitled(word);
    const isName = CAPITAL.test(word);
    if (!isTitle && !isName && !(words > 0 && joints.has(bare))) break;
    hasTitle ||= isTitle;
    if (isName) end = next + word.length;
    const after = endOf(word.endsWith('.') ? BEHIND_POINT : BETWEEN, text, next + word.length);
    if (after < 0) break;
    next = after;
  }
  const gap = text.slice(at, start);
  const hasSign = ANY_SIGN.test(gap);
  const hasPause = hasSign || gap.includes(',');
  if (end === start) return kind === 'plain' ? calledInSmallLetters(text, start, hasPause) : undefined;
  const isSure = (kind === 'plain' && !hasSign) || (kind === 'loose' && hasTitle);
  return isSure || isSetOff(text, end, kind === 'loose' || hasPause) ? [start, end] : undefined;
}

/** Whether what ends at a place is set off as a name. The end of a text tells less: `Welcome Bonus` ends there, too. */
function isSetOff(text: string, end: number, mayEnd: boolean): boolean {
  return (mayEnd ? CLOSE : CALL).test(text.slice(end, end + 2)) || endOf(BESIDE, text, end) > 0;
}

/** `hello anna,` and, also behind a pause, what no word is like: `hello, anna_87!` */
function calledInSmallLetters(
  text: string,
  start: number,
  hasPause: boolean,
): readonly [number, number] | undefined {
  const end = endOf(HANDLE, text, start);
  const word = text.slice(start, end);
  if (end < 0 || noNames.has(word.toLowerCase()) || (hasPause && !NO_WORD.test(word))) return undefined;
  return CALL.test(text.slice(end, end + 2)) ? [start, end] : undefined;
}

/** `Sir John`: what calls nobody by name alone is a title before one. */
function isForm(text: string, at: number, word: string): boolean {
  const next = endOf(SPACE, text, at + word.length);
  return isTitled(word) && next > 0 && CAPITAL.test(text.slice(next, next + 2));
}

function bareOf(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isTitled(word: string): boolean {
  return titles.has(bareOf(word)) || titles.has(word.toLowerCase());
}

/** The word at a place; a full stop only belongs to an initial or a title. */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  const isShort = word.length === 2 || isTitled(word);
  return word.endsWith('.') && !isShort ? word.slice(0, -1) : word;
}

/** Where a match at a place ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
