/** The step that asks Mozilla's add-on linter about the Firefox build. */
import { commandOf, runNode, type Step } from './step.ts';

/** One message of `web-ext lint --output json`. */
interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * Assignments to `innerHTML` inside libraries, bundled unmodified: two in Readability, which works on a clone that is
 * never shown; one in Preact for `dangerouslySetInnerHTML`, which nothing here uses (`tests/rules.test.ts` sees to
 * that); one in DOMPurify, which parses what it is about to clean in a document of its own.
 */
const ALLOWED: Readonly<Record<string, number>> = {
  'content.js': 2,
  'options.js': 1,
  'popup.js': 2,
  'reader.js': 2,
};

/** The messages that nothing allows: any error or notice, and each warning over the number that is known. */
export function unexpected(messages: readonly Message[], allowed = ALLOWED): readonly Message[] {
  const left = { ...allowed };
  return messages.filter(({ _type, code, file = '' }) => {
    const known = _type === 'warning' && code === 'UNSAFE_VAR_ASSIGNMENT' ? (left[file] ?? 0) : 0;
    left[file] = known - 1;
    return known <= 0;
  });
}

/** Lints the build in `folder`. */
export function storeLint(name: string, folder: string): Step {
  return {
    name,
    run: async () => {
      const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery', '--boring'];
      const { stdout, stderr } = await runNode([commandOf('web-ext'), ...args]);
      try {
        const report = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', readonly Message[]>;
        const found = unexpected([...report.errors, ...report.warnings, ...report.notices]);
        const output = found.map(
          ({ _type, code, file, message }) => `${_type} ${code} ${file ?? ''}: ${message}`,
        );
        return { passed: found.length ? 0 : 1, failed: found.length ? 1 : 0, output: output.join('\n') };
      } catch {
        return { passed: 0, failed: 1, output: `${stdout}${stderr}` };
      }
    },
  };
}
