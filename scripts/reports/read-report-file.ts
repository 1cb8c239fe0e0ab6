/** A file from a stranger -> its text, or why it is not read. */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Fifty reports with all that a report may hold are below this. */
export const MOST_BYTES = 4_000_000;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Reads a file that is a plain one, of a size that reports can have, and UTF-8; nothing of others is read. */
export function readReportFile(path: string): FileText {
  try {
    // Opening a pipe would wait for a writer.
    if (!statSync(path).isFile()) return { ok: false, problem: 'is no file: name the files one by one' };
    const bytes = firstBytes(path, MOST_BYTES + 1);
    if (bytes === undefined || bytes.length > MOST_BYTES)
      return { ok: false, problem: `is larger than ${MOST_BYTES} bytes: no reports are, ask for it anew` };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT') return { ok: false, problem: 'is not there: check its name' };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { ok: false, problem: 'is not UTF-8: save it as that, or ask for it anew' };
    return { ok: false, problem: `cannot be read (${code ?? 'unknown'}): see to its permissions` };
  }
}

/** At most so many bytes, or undefined where the file says it has more: it may still grow while it is read. */
function firstBytes(path: string, most: number): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size >= most) return undefined;
    const bytes = new Uint8Array(most);
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read)
      read = readSync(file, bytes, length, most - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
