/** The step that runs one project of vitest and counts its tests one by one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, type Outcome, runNode, type Step } from './step.ts';

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts a report's tests. A file that failed before its first test counts as one failure. */
export function countTests(report: Report): Omit<Outcome, 'output'> {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

async function runTests(project: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-tests-'));
  const file = join(folder, 'report.json');
  const args = [commandOf('vitest'), 'run', '--project', project, '--reporter=default', '--reporter=json'];
  const ran = await runNode([...args, `--outputFile.json=${file}`], { NO_COLOR: '1', ...env });
  const output = `${ran.stdout}${ran.stderr}`;
  try {
    const counts = countTests(JSON.parse(readFileSync(file, 'utf8')) as Report);
    // An error outside of any test fails the run without failing a test.
    const unseen = ran.code !== 0 && counts.failed === 0 ? 1 : 0;
    return { ...counts, failed: counts.failed + unseen, output };
  } catch {
    return { passed: 0, failed: 1, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project's tests, with environment variables of their own. */
export function tests(name: string, project: string, env: NodeJS.ProcessEnv = {}): Step {
  return { name, run: () => runTests(project, env) };
}
