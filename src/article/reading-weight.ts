/** How much there is to read in a text, whatever scripts it is in. */

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Characters of Latin script that say as much as one Chinese, Japanese or Korean character. */
const DENSITY = 2.5;

/** Length of a text as if it were in Latin script, character by character: one name in another script is no more than that. */
export function readingWeight(text: string): number {
  return text.length + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);
}

/** The words of a text; in scripts that set no spaces between them, each character counts as one. */
export function wordsIn(text: string): number {
  return (text.replace(DENSE, ' $& ').match(/\S+/g) ?? []).length;
}
