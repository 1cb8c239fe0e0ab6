/** `unit` and `unit apart` need no browser, `e2e` drives real ones, two at a time, and `e2e alone` one at a time. */
import { defineConfig } from 'vitest/config';

/** What says how long something may take, presses the toolbar, or ends background or browser is tried while nothing else runs. */
const ALONE = ['corrections-many', 'life', 'reader-long'].map((name) => `tests/e2e/${name}.e2e.test.ts`);

/**
 * Rooms whose tests put others in the place of modules and globals. All other unit tests share a worker's modules, which
 * take long to load; `tests/rules.test.ts` checks that they may.
 */
export const ROOMS_APART = ['background', 'content', 'pages', 'platform'];
const APART = ROOMS_APART.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

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
