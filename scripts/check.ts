/** Runs all checks in order, says one line for each, and ends with the counts. */
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, ensureBrowser } from './find-browser.ts';
import { commandOf, type Outcome, program, type Step } from './step.ts';
import { storeLint } from './step-store-lint.ts';
import { tests } from './step-tests.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const browsers: Step = {
  name: 'browsers',
  run: async () => {
    const missing = BROWSER_NAMES.map((name) => ensureBrowser(name)).filter((found) => !found.ok);
    const output = missing.map(({ error }) => error).join('\n');
    return { passed: missing.length ? 0 : 1, failed: missing.length ? 1 : 0, output };
  },
};

const STEPS: readonly Step[] = [
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
  tests('unit tests', 'unit*'),
  program('build', commandOf('tsx'), 'scripts/build.ts'),
  program('sizes', commandOf('size-limit')),
  storeLint('store lint', 'dist/firefox'),
  browsers,
  ...BROWSER_NAMES.map((name) => tests(`in ${name}`, 'e2e*', { BROWSER: name })),
];

async function runStep({ name, run }: Step): Promise<Outcome> {
  const start = Date.now();
  const outcome = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed ? 'FAILED' : 'ok';
  const tests = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed` : '';
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : '';
  console.log(`${name.padEnd(20)} ${verdict.padEnd(6)} ${seconds.padStart(6)} s${tests}${skipped}`);
  if (outcome.failed) console.log(outcome.output.trimEnd().replace(/^/gm, '    '));
  return outcome;
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const step of STEPS) {
  const outcome = await runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed) failures.push(step.name);
}
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}.`);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
