/** Marks that a browser draws around a phrase, or that its place says: written out where there is text alone. */

const QUOTED = /^\s*["'“”„«»‘’‚‹›「『]/u;

const NONE = ['', ''] as const;

/** What to write before and after a phrase: quotation marks, and parentheses around how a word is read. */
export function marksAround(phrase: Element): readonly [before: string, after: string] {
  const { localName, previousElementSibling } = phrase;
  if (localName !== 'q' && localName !== 'rt') return NONE;
  const text = phrase.textContent ?? '';
  if (text.trim() === '' || (localName === 'q' && QUOTED.test(text))) return NONE;
  // Many pages bring parentheses for browsers that know no such phrases.
  if (localName === 'rt') return previousElementSibling?.localName === 'rp' ? NONE : ['(', ')'];
  // One inside another takes the other marks.
  return phrase.parentElement?.closest('q') ? ["'", "'"] : ['"', '"'];
}

const SHORT = /^[\p{L}\p{N}+\-−–.,/]{1,5}$/u;
const ABBREVIATED = /^\p{L}{2,}$/u;

/**
 * The mark before what stands raised or lowered after a letter or digit, in text alone: 10^6, H_2O. None before notes
 * that are links, nor before ends of words, as in 5th.
 */
export function markBefore(phrase: Element, before: string): '' | '^' | '_' {
  const isRaised = phrase.localName === 'sup';
  if (!isRaised && phrase.localName !== 'sub') return '';
  const text = (phrase.textContent ?? '').trim();
  if (!SHORT.test(text) || !/[\p{L}\p{N}]$/u.test(before)) return '';
  if (isNote(phrase, text) || (isRaised && ABBREVIATED.test(text))) return '';
  return isRaised ? '^' : '_';
}

/** A link that has nothing but this phrase, inside of it or around it. */
function isNote(phrase: Element, text: string): boolean {
  return phrase.querySelector('a') !== null || phrase.closest('a')?.textContent?.trim() === text;
}
