/** Names a text so that the same promo is known again while a page lives; over pages and versions `print.ts` does. */

/** Only the first words count: a promo's fine print and counters change while it is looked at. */
const WORDS = 24;

/**
 * A name for a text's first words, digits and punctuation left out: 2 to 14 characters of base 36. Equal for texts
 * that differ only in case, numbers, white space or what comes later.
 */
export function fingerprint(text: string): string {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS) ?? [];
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const character of words.join(' ')) {
    const code = character.codePointAt(0) as number;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high + code, 0x5bd1e995) ^ (high >>> 13);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
