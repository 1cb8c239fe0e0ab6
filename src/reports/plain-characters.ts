/** The characters that numbers, addresses and names are looked for in, for others that readers take for the same. */

/** Wide, small and mathematical forms of letters, digits and signs. */
const FORMS = /[\u{ff01}-\u{ff5e}\u{fe50}-\u{fe6b}\u{1d400}-\u{1d7ff}]+/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;
/**
 * Joiners, and what makes keys of digits, where nobody sees them: before and behind the letters of the eight languages, and
 * digits. Newsletters put joiners into numbers, lest phones take them for their own.
 */
const JOINER = '[\\u{34f}\\u{200c}\\u{200d}\\u{20e3}\\u{fe0e}\\u{fe0f}]';
const SEEN = '[\\p{Script=Latin}0-9@.,+]';
/** Begins only where a run of them begins, so that each run is read once. */
const UNSEEN = new RegExp(`(?<=${SEEN})${JOINER}+|(?<!${JOINER})${JOINER}+(?=${SEEN})`, 'gu');

/** The text with plain characters in the place of their like. A plain text stays as it is. */
export function withPlainCharacters(text: string): string {
  return text
    .replace(FORMS, (forms) => forms.normalize('NFKC'))
    .replace(OTHER_DIGIT, (digit) => String(worthOf(digit)))
    .replace(UNSEEN, '');
}

/** What a digit counts: those of a script stand in a row from 0 to 9, with none before them. */
function worthOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
