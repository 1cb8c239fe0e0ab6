/** Whole numbers as text, the form in which what was learned is shipped. */

/** Digits of packed numbers, from 0 on: characters that mean nothing in a quoted text. They compress better than base64. */
export const DIGITS = [...Array(127).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((character) => /[#%-&(-[\]-~]/.test(character))
  .join('');
/** What is learned is rounded to whole steps, this many at most either way, so that it is one digit: the first is `-MOST_STEPS`. */
export const MOST_STEPS = 44;

/** The number of each digit. */
export function numbersOf(digits: string): Uint8Array {
  const numbers = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) numbers[DIGITS.charCodeAt(i)] = i;
  return Uint8Array.from({ length: digits.length }, (_, i) => numbers[digits.charCodeAt(i)] as number);
}
