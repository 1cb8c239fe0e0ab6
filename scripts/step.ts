/** One step of `npm test`: a program that runs, says one line, and counts. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a step ended. */
export interface Outcome {
  /** Checks that held; a step without tests of its own counts as one. */
  readonly passed: number;
  readonly failed: number;
  /** Tests that said themselves that they cannot run here. */
  readonly skipped?: number;
  /** What to show where something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** What a program wrote and how it ended. */
export interface Ran {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** No step takes as long on two cores, in milliseconds; a browser that hangs must not hold up the others for ever. */
const LONGEST = 18 * 60_000;
/** What a step gets to end its browsers, which are no children of its process group. */
const LAST_WORDS = 10_000;

/** The script behind a package's command, to be run by Node itself: `.bin` has no such thing on Windows. */
export function commandOf(pkg: string, command = pkg): string {
  const require = createRequire(import.meta.url);
  const folder = require.resolve.paths(pkg)?.map((path) => join(path, pkg)) ?? [];
  for (const path of folder) {
    try {
      const { bin } = require(join(path, 'package.json')) as { bin: string | Record<string, string> };
      const file = typeof bin === 'string' ? bin : bin[command];
      if (file) return join(dirname(join(path, 'package.json')), file);
    } catch {
      // Not in this node_modules; the next one up may have it.
    }
  }
  return pkg;
}

/** Runs a Node script with nothing on stdin. A timeout ends it with all its children. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const start = Date.now();
    const grouped = process.platform !== 'win32';
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      detached: grouped,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const end = (signal: 'SIGTERM' | 'SIGKILL') => {
      if (child.pid && child.exitCode === null) process.kill(grouped ? -child.pid : child.pid, signal);
    };
    const timers = [setTimeout(end, LONGEST, 'SIGTERM'), setTimeout(end, LONGEST + LAST_WORDS, 'SIGKILL')];
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      if (signal) stderr += `\nEnded by ${signal} after ${Math.round((Date.now() - start) / 1000)} s.`;
      resolve({ code, stdout, stderr });
    });
  });
}

/** A step that is one program: it holds where that ends with 0. */
export function program(name: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, stdout, stderr } = await runNode(args);
      const ok = code === 0;
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: `${stdout}${stderr}` };
    },
  };
}
