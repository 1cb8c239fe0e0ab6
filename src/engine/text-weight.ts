/** How much a text says, whatever its script. */

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Characters of Latin script that say as much as one Chinese, Japanese or Korean character. */
const DENSITY = 2.5;

/** Length of a text as if it were in Latin script. */
export function textWeight(text: string): number {
  return text.length * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
}
