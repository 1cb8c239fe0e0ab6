/** The licences of everything that is bundled: they ask to travel with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The innermost package of a file's name; packages that are linked stand outside of the project. */
const PACKAGE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;

function licenseIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e\b/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file, so it cannot be bundled`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** Winnow's own licence and that of each package among the sources, whose names are relative to `root`. */
export function licensesOf(root: string, sources: readonly string[]): string {
  const folders = new Set(sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    return `${name} ${version}\n\n${licenseIn(join(root, folder))}`;
  });
  return `${[`Winnow\n\n${licenseIn(root)}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
