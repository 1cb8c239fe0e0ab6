/** Which blocks of a page are in its reference text. */

/** Blocks this long stand in a text by no chance, in characters without white space. */
const LONG = 20;
/** A place in the reference text. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** After the span before it, and near it. */
  readonly isInOrder: boolean;
}

/**
 * Says for each block whether the reference text holds it: 1, 0, or -1 where that cannot be told. Long blocks are looked
 * for anywhere, the place nearest after the one before first; what a page says more often than the reference text is
 * told by its place. Short ones are looked for between the long ones around them. An empty reference text says nothing.
 */
export function blocksInReference(texts: readonly string[], content: string): Int8Array {
  const whole = bare(content);
  const bares = texts.map(bare);
  if (whole === '') return new Int8Array(texts.length).fill(-1);
  const known = new Set((content.toLowerCase().match(WORD) ?? []).values());
  const spans = longSpans(bares, whole);
  const counts = new Map<string, number>();
  for (const own of bares) counts.set(own, (counts.get(own) ?? 0) + 1);
  return Int8Array.from(texts, (text, i) => {
    const own = bares[i] as string;
    const span = spans[i];
    if (span) return span.isInOrder || (counts.get(own) ?? 0) <= occurrences(whole, own) ? 1 : -1;
    if (own.length >= LONG) return overlapOf(text, known) > MUCH ? -1 : 0;
    return own !== '' && isBetween(own, whole, spans, i) ? 1 : 0;
  });
}

/** Farther on, in characters, a block is rather a repetition. */
const JUMP = 6000;
/** A block with so many of its words in the reference text may be in it in other words, 0 to 1. */
const MUCH = 0.8;
const WORD = /[\p{L}\p{N}]+/gu;

/** Where the long blocks are in the whole text. */
function longSpans(bares: readonly string[], whole: string): readonly (Span | undefined)[] {
  let at = 0;
  return bares.map((own) => {
    if (own.length < LONG) return undefined;
    const next = whole.indexOf(own, at);
    const from = next >= 0 ? next : whole.indexOf(own);
    if (from < 0) return undefined;
    const isInOrder = next >= 0 && next - at < JUMP;
    if (isInOrder) at = from + own.length;
    return { from, to: from + own.length, isInOrder };
  });
}

function occurrences(whole: string, part: string): number {
  let count = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) count++;
  return count;
}

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
  for (let j = i + step, n = 0; j >= 0 && j < spans.length && n < NEAR; j += step, n++)
    if (spans[j]) return spans[j];
  return undefined;
}

/** Share of a text's words that are known, 0 to 1. */
function overlapOf(text: string, known: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.length > 0 ? words.filter((word) => known.has(word)).length / words.length : 0;
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
