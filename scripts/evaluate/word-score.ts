/** How near a text is to a reference text, by words and by snippets, as W. C. X. B. scores it. */

export interface WordScore {
  /** Shares, 0 to 1. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Word-level scores: words are runs of letters, digits and `_` in lower case, counted as multisets. */
export function wordScore(text: string, reference: string): WordScore {
  const own = wordsIn(text);
  const wanted = wordsIn(reference);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  if (shared === 0) return { f1: own.length + wanted.length === 0 ? 1 : 0, precision: 0, recall: 0 };
  const [precision, recall] = [shared / own.length, shared / wanted.length];
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** How many of the snippets a text holds, whatever their case and white space. */
export function snippetsIn(text: string, snippets: readonly string[]): number {
  const own = spaced(text);
  return snippets.filter((snippet) => own.includes(spaced(snippet))).length;
}

/** The same by words alone, whatever stands between them: pages have curly apostrophes where a snippet has straight ones. */
export function snippetsInWords(text: string, snippets: readonly string[]): number {
  const alone = (all: string): string => wordsIn(all).join(' ');
  return snippetsIn(alone(text), snippets.map(alone));
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
