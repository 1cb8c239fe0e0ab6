/** Names the trained weights and word lists that a build is made with, for reports. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Ten hexadecimal digits by the files below a folder: the same names with the same content give the same. */
export function modelVersion(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(`${relative(folder, file).replaceAll(sep, '/')}\n`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 10);
}
