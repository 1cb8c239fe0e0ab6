/** Builds `dist/chrome` and `dist/firefox`, and a zip of each for the stores. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { drawIcons } from './icons.ts';
import { licensesOf } from './licenses.ts';
import { BROWSERS, type Browser, type Manifest, manifestFor } from './manifest.ts';
import { zipFolder } from './zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles by the name they get in the build: scripts and style sheets. */
const BUNDLES = {
  'content.js': 'src/content/main.ts',
  'fold.css': 'src/content/fold.css',
  'background.js': 'src/background/main.ts',
  'popup.js': 'src/pages/popup/main.tsx',
  'popup.css': 'src/pages/popup/popup.css',
  'options.js': 'src/pages/options/main.tsx',
  'options.css': 'src/pages/options/options.css',
  'reader.js': 'src/pages/reader/main.tsx',
  'reader.css': 'src/pages/reader/reader.css',
} as const;

/** Copied as they are. */
const COPIES = {
  'popup.html': 'src/pages/popup/popup.html',
  'options.html': 'src/pages/options/options.html',
  'reader.html': 'src/pages/reader/reader.html',
  _locales: 'src/_locales',
} as const;

/** The oldest browsers that the manifest admits. */
const TARGETS: Readonly<Record<Browser, string>> = { chrome: 'chrome120', firefox: 'firefox140' };

/** Minified for size; store reviewers get these sources and this script. Gives the files that went in. */
async function bundleFor(browser: Browser, out: string): Promise<readonly string[]> {
  const { metafile } = await bundle({
    metafile: true,
    absWorkingDir: root,
    entryPoints: Object.entries(BUNDLES).map(([name, path]) => ({
      in: path,
      out: name.replace(/\.\w+$/, ''),
    })),
    outdir: out,
    bundle: true,
    format: 'iife',
    target: TARGETS[browser],
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** Fills the folder `out` with the extension. */
async function fill(out: string, browser: Browser, manifest: Manifest): Promise<void> {
  const sources = await bundleFor(browser, out);
  writeFileSync(join(out, 'LICENSES.txt'), licensesOf(root, sources));
  for (const [name, path] of Object.entries(COPIES)) {
    cpSync(join(root, path), join(out, name), { recursive: true });
  }
  drawIcons(join(root, 'icons'), join(out, 'icons'));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
}

/** Builds beside the last build and then takes its place, so that a failure leaves that as it was. */
async function buildFor(browser: Browser, manifest: Manifest): Promise<void> {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const out = mkdtempSync(join(dist, `.${browser}-`));
  try {
    await fill(out, browser, manifest);
    zipFolder(out, join(dist, `winnow-${browser}.zip`));
    rmSync(join(dist, browser), { recursive: true, force: true });
    renameSync(out, join(dist, browser));
    // Temporary folders are private; browsers may run as another user.
    chmodSync(join(dist, browser), 0o755);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Builds for all browsers; rejects with esbuild's message where a source does not compile. */
export async function build(): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  for (const browser of BROWSERS) await buildFor(browser, manifest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // esbuild has said what is wrong; its error's stack would say nothing more.
  await build().catch((error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
}
