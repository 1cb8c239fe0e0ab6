/** What `JSON.parse` lets pass and a report must not have: deep nesting, and a key twice in one object. */

const MOST_DEPTH = 16;

interface Level {
  /** Keys so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** Items before this one, in a list. */
  index: number;
  /** Whether the next string is a key. */
  atKey: boolean;
}

export interface Scan {
  /** What is wrong with the text as a whole. */
  readonly problem?: string;
  /** What is wrong with single reports of a bundle, by their index. */
  readonly byReport: ReadonlyMap<number, string>;
}

/** Scans a text in one pass, valid JSON or not. What it says of a report in a bundle's list concerns that one alone. */
export function scanJson(text: string): Scan {
  const levels: Level[] = [];
  const byReport = new Map<number, string>();
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const level = levels.at(-1);
    if (sign === '{' || sign === '[') {
      if (levels.length === MOST_DEPTH)
        return {
          problem: `is nested deeper than ${MOST_DEPTH} levels: no report is, ask for it anew`,
          byReport,
        };
      levels.push({ keys: sign === '{' ? new Set() : undefined, index: 0, atKey: sign === '{' });
    } else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',' && level) {
      level.index++;
      level.atKey = level.keys !== undefined;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (level?.keys && level.atKey) {
        const key = keyIn(text.slice(at, end + 1));
        const problem = `has ${key} twice in one object: take one out`;
        if (level.keys.has(key)) {
          const list = levels[1];
          if (!list || list.keys || levels.length < 3) return { problem, byReport };
          byReport.set(list.index, problem);
        }
        level.keys.add(key);
        level.atKey = false;
      }
      at = end;
    }
  }
  return { byReport };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '"') return at;
  }
  return text.length;
}

/** A key however it is escaped, with its quotes. */
function keyIn(quoted: string): string {
  try {
    return JSON.stringify(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
