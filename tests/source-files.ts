/** The project's own files, as the rules look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments, so that a rule may be named in a comment. */
  readonly code: string;
}

/** Strips comments; a `//` inside of an address follows a colon or a quote and stays. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

/** Names of all files below a folder, in order. */
export function namesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort();
}

/** All files below the folders whose names end in one of the extensions. */
export function filesBelow(folders: readonly string[], extensions: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(namesBelow)
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, code: codeOf(text) };
    });
}

/** What a file imports: paths relative to the project for its own files, names for packages. `'from'` imports nothing. */
export function importsOf({ path, code }: SourceFile): readonly string[] {
  const specifiers = [...code.matchAll(/(?:(?<!')\bfrom|^import)\s*'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, by, called]) => by ?? called ?? '',
  );
  return specifiers.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}
