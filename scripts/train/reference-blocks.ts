/** Which blocks of a page are in its reference text. */

/** Blocks this long stand in a text by no chance, in characters without white space. */
const LONG = 20;
/** A place in the reference text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Says for each block whether the reference text holds it: 1, 0, or -1 where that cannot be told. Long blocks are looked
 * for anywhere, the place nearest after the one before first; short ones only between the long ones around them.
 */
export function blocksInReference(texts: readonly string[], content: string): Int8Array {
  const whole = bare(content);
  const spans: (Span | undefined)[] = texts.map(() => undefined);
  let at = 0;
  texts.forEach((text, i) => {
    const own = bare(text);
    if (own.length < LONG) return;
    const next = whole.indexOf(own, at);
    const from = next >= 0 ? next : whole.indexOf(own);
    if (from < 0) return;
    spans[i] = { from, to: from + own.length };
    if (next >= 0 && next - at < JUMP) at = from + own.length;
  });
  return Int8Array.from(texts, (text, i) => {
    if (spans[i]) return 1;
    const own = bare(text);
    if (own === '') return 0;
    if (own.length >= LONG) return overlapOf(text, content) > 0.8 ? -1 : 0;
    return isBetween(own, whole, spans, i) ? 1 : 0;
  });
}

/** Farther on, in characters, a block is rather a repetition. */
const JUMP = 6000;
/** So far from a long block, in blocks, short ones may stand. */
const NEAR = 40;

function isBetween(own: string, whole: string, spans: readonly (Span | undefined)[], i: number): boolean {
  const before = nearest(spans, i, -1);
  const after = nearest(spans, i, 1);
  if (!before && !after) return false;
  const from = before?.to ?? Math.max(0, (after?.from ?? 0) - 400);
  const to = after?.from ?? Math.min(whole.length, from + 400);
  return to > from && whole.slice(from, to).includes(own);
}

function nearest(spans: readonly (Span | undefined)[], i: number, step: 1 | -1): Span | undefined {
  for (let j = i + step, n = 0; j >= 0 && j < spans.length && n < NEAR; j += step, n++) if (spans[j]) return spans[j];
  return undefined;
}

/** Share of a text's words that are in the other, 0 to 1. */
function overlapOf(text: string, content: string): number {
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  const known = new Set(content.toLowerCase().match(/\w+/g) ?? []);
  return words.length > 0 ? words.filter((word) => known.has(word)).length / words.length : 0;
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
