/** The step that asks Mozilla's add-on linter about the Firefox build. */
import { commandOf, runNode, type Step } from './step.ts';

/** One message of `addons-linter --output json`. */
interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * Assignments to `innerHTML` inside libraries, bundled unmodified: two in Readability, which works on a copy that is
 * never shown; one in Preact for `dangerouslySetInnerHTML`, which nothing here uses (`tests/rules.test.ts` sees to
 * that); one in DOMPurify, which parses what it is about to clean in a document of its own.
 */
const KNOWN = 4;
/** What runs in web pages, and what runs all the time, has none of them. */
const WITHOUT = /^(?:content|background)\.js$/;

/** The messages that nothing allows: any error or notice, and each warning over the number that is known. */
export function unexpected(messages: readonly Message[], known = KNOWN): readonly Message[] {
  let left = known;
  return messages.filter(({ _type, code, file = '' }) => {
    const isKnown = _type === 'warning' && code === 'UNSAFE_VAR_ASSIGNMENT' && !WITHOUT.test(file);
    if (isKnown) left--;
    return !isKnown || left < 0;
  });
}

/** Lints the build in `folder`. */
export function storeLint(name: string, folder: string): Step {
  return {
    name,
    run: async () => {
      const args = [folder, '--output', 'json', '--boring'];
      const { stdout, stderr } = await runNode([commandOf('addons-linter'), ...args]);
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
