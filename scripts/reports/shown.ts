/** Hostile text as it may be shown: what cannot be seen, or turns the direction, is spelled out. */

/** All that is no letter, mark, number, sign or common space. */
const ODD = /[\p{C}\p{Zl}\p{Zp}]|(?![ \u00a0\u202f])\p{Zs}/gu;

/** At most `most` characters of a text, a cut said as such; `U+202E` and its like in angle brackets. */
export function shown(text: string, most: number): string {
  const head = text.slice(0, most).replace(ODD, spelled);
  return text.length > most ? `${head}… (${text.length - most} more characters)` : head;
}

/** A value as JSON, shown; it is not nested deeply. */
export function shownValue(value: unknown, most: number): string {
  return shown(JSON.stringify(value) ?? String(value), most);
}

function spelled(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}
