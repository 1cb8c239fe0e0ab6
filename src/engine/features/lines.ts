/** Finds which of many short texts match which expressions, as bits. */

/**
 * For each text the expressions that match it: bit `i` for the expression numbered `i`, 31 at most. In them `^`, `$` and
 * `\s` stand for the ends of a text as well. All texts are searched at once: asking each expression about each text
 * would be thousands of calls, on a page that is just opened.
 */
export function matchesOf(texts: readonly string[], expressions: readonly RegExp[]): Int32Array {
  const starts = new Int32Array(texts.length + 1);
  let lines = '';
  for (let i = 0; i < texts.length; i++) {
    lines += `${(texts[i] as string).replaceAll('\n', ' ')}\n`;
    starts[i + 1] = lines.length;
  }
  const bits = new Int32Array(texts.length);
  for (let i = 0; i < expressions.length; i++)
    mark(new RegExp((expressions[i] as RegExp).source, 'gm'), 1 << i, lines, starts, bits);
  return bits;
}

function mark(expression: RegExp, bit: number, lines: string, starts: Int32Array, bits: Int32Array): void {
  let line = 0;
  for (let match = expression.exec(lines); match; match = expression.exec(lines)) {
    // A match may take in the line break before its line or behind it, or nothing at all.
    const at = Math.max(match.index, expression.lastIndex - 1);
    if (at >= lines.length) return;
    while ((starts[line + 1] as number) <= at) line++;
    bits[line] = (bits[line] as number) | bit;
    expression.lastIndex = starts[line + 1] as number;
  }
}
