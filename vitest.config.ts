/** `unit` and `unit apart` need no browser, `e2e` drives real ones, two at a time, and `e2e alone` one at a time. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What says how long something may take, presses the toolbar, or ends background or browser is tried while nothing else runs. */
const ALONE = ['corrections-many', 'life', 'reader-long'].map((name) => `tests/e2e/${name}.e2e.test.ts`);

/**
 * Rooms whose tests put others in the place of modules and globals. All other unit tests share a worker's modules, which
 * take long to load; `tests/rules.test.ts` checks that they may.
 */
export const ROOMS_APART = ['background', 'content', 'pages', 'platform'];
const APART = ROOMS_APART.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

/** Makes a build and starts browsers of its own, which takes a minute: begun last, nothing would run beside it. */
const LONGEST = 'tests/e2e/reports.e2e.test.ts';

/** The order of files that is Vitest's own, larger ones first where nothing is known of them, but for the longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(LONGEST);
    const others = sorted.filter((file) => !isLongest(file));
    const at = others.findIndex(({ project }) => project.name === 'e2e');
    return others.toSpliced(Math.max(at, 0), 0, ...sorted.filter(isLongest));
  }
}

const IN_NODE = { pool: 'threads', maxWorkers: '100%', testTimeout: 20_000 } as const;

/** Not isolated: files of one worker share its browser. */
const IN_BROWSERS = {
  globalSetup: 'tests/e2e/harness/profiles.ts',
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...IN_NODE,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...APART],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...IN_NODE, name: 'unit apart', include: APART, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSERS,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSERS,
          name: 'e2e alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
