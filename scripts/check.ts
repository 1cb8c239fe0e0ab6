/** Runs all checks, says one line for each, and ends with the counts. */
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, ensureBrowser } from './find-browser.ts';
import { commandOf, program, type Step } from './step.ts';
import { storeLint } from './step-store-lint.ts';
import { tests } from './step-tests.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const browsers: Step = {
  name: 'browsers',
  run: async () => {
    const errors: string[] = [];
    for (const name of BROWSER_NAMES) {
      const found = await ensureBrowser(name);
      if (!found.ok) errors.push(found.error);
    }
    return { passed: errors.length ? 0 : 1, failed: errors.length ? 1 : 0, output: errors.join('\n') };
  },
};

/** Each of these takes one processor, so the lists are gone through side by side. */
const ON_ONE_PROCESSOR: readonly (readonly Step[])[] = [
  [
    program(
      'format and lint',
      commandOf('@biomejs/biome', 'biome'),
      'ci',
      '--error-on-warnings',
      '--colors=off',
    ),
    program('types', commandOf('typescript', 'tsc'), '-p', '.'),
    program('types of the engine', commandOf('typescript', 'tsc'), '-p', 'src/engine'),
    program('unused code', commandOf('knip')),
  ],
  [
    program('build', commandOf('tsx'), 'scripts/build.ts'),
    program('sizes', commandOf('size-limit')),
    storeLint('store lint', 'dist/firefox'),
  ],
];

let passed = 0;
let failed = 0;
const failures: string[] = [];

/** Runs a step, says how it ended, and counts it. */
async function check({ name, run }: Step): Promise<void> {
  const start = Date.now();
  const outcome = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed ? 'FAILED' : 'ok';
  const count = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed` : '';
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : '';
  console.log(`${name.padEnd(20)} ${verdict.padEnd(6)} ${seconds.padStart(6)} s${count}${skipped}`);
  if (outcome.failed) console.log(outcome.output.trimEnd().replace(/^/gm, '    '));
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed) failures.push(name);
}

async function checkInOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await check(step);
}

// The browsers mostly wait for the network until they are installed, and are not driven before the end.
const installed = check(browsers);
await Promise.all(ON_ONE_PROCESSOR.map(checkInOrder));
await check(tests('unit tests', 'unit*'));
await installed;
await checkInOrder(BROWSER_NAMES.map((name) => tests(`in ${name}`, 'e2e*', { BROWSER: name })));

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}.`);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
