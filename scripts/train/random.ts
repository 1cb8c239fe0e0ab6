/** Numbers that look random and are the same in each run, so that training is deterministic. */

/** A generator of numbers from 0 (included) to 1 (excluded): xorshift of 32 bits, G. Marsaglia (2003). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** FNV-1a over UTF-16 code units: equal texts, equal numbers, from 0 to 2³² - 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
