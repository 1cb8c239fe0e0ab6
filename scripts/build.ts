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
import { build as bundle, type Plugin } from 'esbuild';
import { isNewReportPage } from '../src/reports/new-report-page.ts';
import { drawIcons } from './icons.ts';
import { licensesOf } from './licenses.ts';
import { BROWSERS, type Browser, type Manifest, manifestFor } from './manifest.ts';
import { modelVersion } from './model-version.ts';
import { zipFolder } from './zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles by the name they get in the build. These run by themselves, as browsers start them: in web pages, … */
const IN_PAGES = {
  'content.js': 'src/content/main.ts',
  'fold.css': 'src/content/fold.css',
} as const;
/** … and beside them. */
const IN_BACKGROUND = { 'background.js': 'src/background/main.ts' } as const;

/** The pages are modules: what they share, and what only some readers need, is in chunks of its own. */
const PAGES = {
  'popup.js': 'src/pages/popup/main.tsx',
  'popup.css': 'src/pages/popup/popup.css',
  'options.js': 'src/pages/options/main.tsx',
  'options.css': 'src/pages/options/options.css',
  'reader.js': 'src/pages/reader/main.tsx',
  'reader.css': 'src/pages/reader/reader.css',
  'report.js': 'src/pages/report/main.tsx',
  'report.css': 'src/pages/report/report.css',
  'outbox.js': 'src/pages/outbox/main.tsx',
  'outbox.css': 'src/pages/outbox/outbox.css',
} as const;

/** Copied as they are. */
const COPIES = {
  'popup.html': 'src/pages/popup/popup.html',
  'options.html': 'src/pages/options/options.html',
  'reader.html': 'src/pages/reader/reader.html',
  'report.html': 'src/pages/report/report.html',
  'outbox.html': 'src/pages/outbox/outbox.html',
  _locales: 'src/_locales',
} as const;

/** What each browser calls its own interface. */
const INTERFACES: Readonly<Record<Browser, string>> = { chrome: 'chrome', firefox: 'browser' };

/**
 * Gives the browser's own interface for the polyfill's. The few parts of it that the content script calls answer by
 * promises themselves, and to wrap all of it takes some 4 ms of every page that is opened in Chrome.
 */
function unwrapped(browser: Browser): Plugin {
  return {
    name: 'unwrapped',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: browser, namespace: 'unwrapped' }));
      onLoad({ filter: /./, namespace: 'unwrapped' }, () => ({
        contents: `export default ${INTERFACES[browser]};`,
      }));
    },
  };
}

/** Style sheets within code are written to be read: their line breaks and indents stay behind. */
const styles: Plugin = {
  name: 'styles',
  setup: ({ onLoad }) =>
    onLoad({ filter: /-style\.ts$/ }, ({ path }) => ({
      contents: withoutBreaks(readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
};

/** A module in which each template that begins with a line break has its lines in one. */
export function withoutBreaks(module: string): string {
  return module.replace(/`\n[^`]*`/g, (sheet) => sheet.replace(/\n\s*/g, ' '));
}

/** The oldest browsers that the manifest admits. */
const TARGETS: Readonly<Record<Browser, string>> = { chrome: 'chrome120', firefox: 'firefox140' };

export interface BuildOptions {
  /** The folder to fill. */
  readonly dist: string;
  /** Where readers may hand reports over; empty for a build that names no page. */
  readonly newReportPage: string;
}

/** As `npm run build` does it, by the environment. */
function usual(): BuildOptions {
  const { NEW_REPORT_PAGE: newReportPage = '' } = process.env;
  return { dist: join(root, 'dist'), newReportPage };
}

/** Minified for size; store reviewers get these sources and this script. Gives the files that went in. */
async function bundleFor(
  browser: Browser,
  out: string,
  files: Readonly<Record<string, string>>,
  {
    modules,
    page,
    plugins,
  }: { readonly modules: boolean; readonly page: string; readonly plugins: Plugin[] },
): Promise<readonly string[]> {
  const { metafile } = await bundle({
    metafile: true,
    absWorkingDir: root,
    entryPoints: Object.entries(files).map(([name, path]) => ({
      in: path,
      out: name.replace(/\.\w+$/, ''),
    })),
    outdir: out,
    bundle: true,
    format: modules ? 'esm' : 'iife',
    splitting: modules,
    chunkNames: 'chunks/[name]-[hash]',
    target: TARGETS[browser],
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {
      NEW_REPORT_PAGE: JSON.stringify(page),
      MODEL_VERSION: JSON.stringify(modelVersion(join(root, 'src/engine/data'))),
    },
    plugins,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** Fills the folder `out` with the extension. */
async function fill(out: string, browser: Browser, manifest: Manifest, page: string): Promise<void> {
  // In Firefox the polyfill gives that interface as it is.
  const own = browser === 'firefox' ? [unwrapped(browser)] : [];
  const sources = [
    ...(await bundleFor(browser, out, IN_PAGES, {
      modules: false,
      page,
      plugins: [unwrapped(browser), styles],
    })),
    ...(await bundleFor(browser, out, IN_BACKGROUND, { modules: false, page, plugins: own })),
    ...(await bundleFor(browser, out, PAGES, { modules: true, page, plugins: own })),
  ];
  writeFileSync(join(out, 'LICENSES.txt'), licensesOf(root, sources));
  for (const [name, path] of Object.entries(COPIES)) {
    cpSync(join(root, path), join(out, name), { recursive: true });
  }
  drawIcons(join(root, 'icons'), join(out, 'icons'));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
}

/** Builds beside the last build and then takes its place, so that a failure leaves that as it was. */
async function buildFor(
  browser: Browser,
  manifest: Manifest,
  { dist, newReportPage }: BuildOptions,
): Promise<void> {
  mkdirSync(dist, { recursive: true });
  const out = mkdtempSync(join(dist, `.${browser}-`));
  try {
    await fill(out, browser, manifest, newReportPage);
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
export async function build(options = usual()): Promise<void> {
  const { newReportPage } = options;
  if (newReportPage !== '' && !isNewReportPage(newReportPage))
    throw new Error(`NEW_REPORT_PAGE is an https address with {report} in it once, not "${newReportPage}".`);
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  for (const browser of BROWSERS) await buildFor(browser, manifest, options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // esbuild has said what is wrong; its error's stack would say nothing more.
  await build().catch((error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
}
