/** Packs a folder so that the same files always give the same bytes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Zip stores local time without a zone and knows nothing before 1980, hence a constructor with local parts. */
const MTIME = new Date(1980, 0, 1, 0, 0, 0);
/** A plain file that all may read, as an archive of Unix (`os: 3`) has to say: without it nobody may read what is unpacked. */
const ATTRIBUTES = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** The files of a folder with all its subfolders, relative to it, with forward slashes, sorted. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes `folder` into the archive `file`, names sorted and times fixed. */
export function zipFolder(folder: string, file: string): void {
  const entries = Object.fromEntries(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]));
  writeFileSync(file, zipSync(entries, { level: 9, mtime: MTIME, ...ATTRIBUTES }));
}
