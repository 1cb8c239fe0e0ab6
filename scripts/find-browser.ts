/** Finds the browsers that tests and `npm start` drive, and installs Debian's packages where that is possible. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The browser that a name or a path of a program means, as `BROWSER` may be set to; undefined where it means none. */
export function browserNamed(program: string): BrowserName | undefined {
  if (/firefox/i.test(program)) return 'firefox';
  return /chrom|edge/i.test(program) ? 'chromium' : undefined;
}

/** What is looked at on the machine; injected so that each platform's paths can be tested on any other. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where the path is a file that may be run. */
  readonly isProgram: (path: string) => boolean;
}

export type Found =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly error: string };

interface Places {
  /** Environment variable that names the program outright. */
  readonly variable: string;
  /** Names on the `PATH`, the preferred one first. */
  readonly commands: readonly string[];
  /** Below `/Applications` or the same folder in the home. */
  readonly mac: readonly string[];
  /** Below the program folders of Windows. */
  readonly windows: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  readonly advice: string;
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    advice:
      'Install Chromium or Chrome (https://www.google.com/chrome/), or set CHROMIUM to its program file.',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
    advice: 'Install Firefox 140 or later (https://www.firefox.com/), or set FIREFOX to its program file.',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isProgram };

function usualPaths(places: Places, { platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => places.windows.map((path) => win32.join(folder, path)));
  }
  const onPath = (env.PATH ?? '').split(':').filter(Boolean);
  const commands = places.commands.flatMap((command) =>
    [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => posix.join(folder, command)),
  );
  if (platform !== 'darwin') return commands;
  const applications = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return [
    ...applications.flatMap((folder) => places.mac.map((path) => posix.join(folder, path))),
    ...commands,
  ];
}

/** The browser's program file, without installing anything. An environment variable that points nowhere is an error. */
export function findBrowser(name: BrowserName, machine: Machine = THIS_MACHINE): Found {
  const places = PLACES[name];
  const named = machine.env[places.variable];
  if (named) {
    if (machine.isProgram(named)) return { ok: true, path: named };
    return { ok: false, error: `${places.variable} is set to ${named}, which is not a program file.` };
  }
  const path = usualPaths(places, machine).find(machine.isProgram);
  return path === undefined ? { ok: false, error: places.advice } : { ok: true, path };
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isProgram('/usr/bin/apt-get');
}

/** Whether apt ended without an error; its messages go to stderr, so that they never mix with a command's results. */
function aptGet(...args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = spawn('apt-get', ['-q', '-y', ...args], { stdio: ['ignore', 2, 2], env });
  return new Promise((resolve) => {
    apt.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}

/** The browser's program file; as root on Debian it is installed where it is missing. */
export async function ensureBrowser(name: BrowserName): Promise<Found> {
  const found = findBrowser(name);
  const { debian, variable } = PLACES[name];
  if (found.ok || process.env[variable] || !canInstall()) return found;
  console.error(`Installing Debian's package ${debian} …`);
  if (!(await aptGet('update')) || !(await aptGet('install', '--no-install-recommends', debian))) {
    return { ok: false, error: `apt-get could not install ${debian}. ${found.error}` };
  }
  return findBrowser(name);
}
