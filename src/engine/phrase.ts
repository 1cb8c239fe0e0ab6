/** The words around a word that make it understood without the page: for quotes. */

/** Words to each side at most, and characters in all. */
const WORDS = 4;
const LONGEST = 60;
/** Fewer words than these between two commas say too little. */
const CLAUSE = 3;
/** Ends of sentences; a full stop after a number or one capital is none. */
const SENTENCE = /(?:[!?…:;|·•→»]|(?<!\d|(?<![\p{L}\p{N}])\p{Lu})\.)["”“»)]*\s+/gu;
const COMMA = /,\s+|\s[–—-]\s|\s*[()]\s*/gu;

/** The phrase of at most 60 characters in which `start` (included) to `end` (excluded) of a text stand. */
export function phraseAround(text: string, start: number, end: number): string {
  const sentence = between(text, SENTENCE, 0, text.length, start, end);
  if (isShort(text, sentence)) return tidy(text.slice(...sentence));
  const clause = between(text, COMMA, ...sentence, start, end);
  const range = wordsIn(text, ...clause).length >= CLAUSE ? clause : sentence;
  if (isShort(text, range)) return tidy(text.slice(...range));
  return window(text, range, start, end);
}

/** A text of at most 60 characters, cut between words where it can be. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = cutAt(text, LONGEST);
  // A bracket that is closed again takes one more.
  return cut.length <= LONGEST ? cut : cutAt(text, LONGEST - 1);
}

function cutAt(text: string, most: number): string {
  const space = text.lastIndexOf(' ', most);
  return tidy(text.slice(0, space > most / 2 ? space : most));
}

type Range = readonly [from: number, to: number];

function isShort(text: string, range: Range): boolean {
  return tidy(text.slice(...range)).length <= LONGEST;
}

/** The part of a range of a text between two borders that holds `start` to `end`. */
function between(text: string, border: RegExp, from: number, to: number, start: number, end: number): Range {
  let first = from;
  let last = to;
  for (const match of text.slice(from, to).matchAll(border)) {
    const at = from + match.index;
    if (at + match[0].length <= start) first = at + match[0].length;
    else if (at >= end) {
      last = at + (/[!?]/.exec(match[0]) ? 1 : 0);
      break;
    }
  }
  return [first, last];
}

function wordsIn(text: string, from: number, to: number): readonly Range[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => {
    const at = from + match.index;
    return [at, at + match[0].length];
  });
}

/** So many words to each side as there is room for. */
function window(text: string, range: Range, start: number, end: number): string {
  const words = wordsIn(text, ...range);
  const first = words.findIndex(([, to]) => to > start);
  const last = words.findLastIndex(([from]) => from < end);
  let from = Math.max(0, first - WORDS);
  let to = Math.min(words.length - 1, last + WORDS);
  const phrase = (): string => tidy(text.slice(words[from]?.[0] ?? start, words[to]?.[1] ?? end));
  while (phrase().length > LONGEST && (from < first || to > last)) {
    if (first - from >= to - last) from++;
    else to--;
  }
  // A phrase that is cut off does not end in `to` or `in der`.
  while (to > last && to < words.length - 1 && /^\p{Ll}{1,3}$/u.test(text.slice(...(words[to] as Range))))
    to--;
  return shortened(phrase());
}

/** Without the marks at its ends that belong to what was left out. */
function tidy(text: string): string {
  const inner = text.replace(/^[^\p{L}\p{N}$€£#@¿¡+]+|[^\p{L}\p{N}$€£%!?+]+$/gu, '');
  return inner.includes('(') && !inner.includes(')') ? `${inner})` : inner;
}
