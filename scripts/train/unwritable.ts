/** Whether a file can be written at the end of hours of work: asked before these begin. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A sentence on why a file cannot be written, and what to do; undefined where it can. */
export function unwritable(file: string): string | undefined {
  const folder = dirname(file);
  if (!existsSync(folder)) return `There is no folder to write ${file} to; make ${folder} first.`;
  const isThere = existsSync(file);
  if (isThere && statSync(file).isDirectory())
    return `${file} is a folder; name a file in it, such as ${file}/NAME.`;
  try {
    accessSync(isThere ? file : folder, constants.W_OK);
    return undefined;
  } catch {
    return `${file} may not be written; check the permissions, or name another file.`;
  }
}
