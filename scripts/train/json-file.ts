/** Reads a file of JSON, or says which file is none. */
import fs from 'node:fs';

/** What a file holds, unchecked. Throws with the file's name where it is missing or damaged. */
export function jsonIn(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
