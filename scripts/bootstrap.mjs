/** What `npm test` and `npm start` do before any package is there: install them, then hand over to TypeScript. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages that a lock file names, by their folder; undefined where the file is missing or broken. */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}${lockFile}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True where each package of the lock file is there in its version. Optional ones depend on the platform. */
function isInstalled() {
  const there = packagesIn('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesIn('package-lock.json') ?? {}).filter(([folder]) => folder !== '');
  return (
    there && wanted.every(([folder, { version, optional }]) => optional || there[folder]?.version === version)
  );
}

/** No package needs its install script: esbuild and the others bring their programs as packages of their own. */
function install() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // npm's messages go to stderr, so that they never mix with a command's results.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  console.error('Installing packages (npm ci) …');
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  return status === 0;
}

/** Runs a TypeScript file of this folder with this process's arguments, and ends as it does. */
export function run(script) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(
      `Winnow's tools need Node 20 or later; this is ${process.version}. Get it from https://nodejs.org/`,
    );
    process.exit(1);
  }
  if (!isInstalled() && !install()) {
    console.error('npm ci failed: see its messages above. It needs a connection to the package registry.');
    process.exit(1);
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const args = [tsx, `${root}scripts/${script}`, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exit(status ?? 1);
}
