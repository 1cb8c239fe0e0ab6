/** What commands say where they are asked how to call them, or called wrongly. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandOf, type Ran, runNode } from '../../scripts/step.ts';

const commands = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }).scripts,
).filter((name) => !['test', 'build'].includes(name));

function run(command: string, ...words: readonly string[]): Promise<Ran> {
  return runNode([commandOf('tsx'), `scripts/${command.replace(':', '-')}.ts`, ...words], { INIT_CWD: '' });
}

test('each says how it is called, and does nothing else', { timeout: 120_000 }, async () => {
  const ran = await Promise.all(commands.map((name, i) => run(name, i % 2 ? '--help' : '-h')));
  expect(ran).toEqual(
    commands.map((name) => ({
      code: 0,
      stdout: expect.stringMatching(new RegExp(`^Usage: npm (?:run (?:-s )?)?${name} .*\\n$`)),
      stderr: '',
    })),
  );
});

test('says in a line what is wrong', { timeout: 120_000 }, async () => {
  const calls = [
    ['There is no folder nowhere; check what --corpus names.', 'train', '--corpus', 'nowhere'],
    ['Unknown option --copus: use --corpus, --cases, --wcxb, --looks.', 'train:article', '--copus', 'icons'],
    [
      'icons has no folder pages; --corpus needs one with pages/ and labels/.',
      'train:article',
      '--corpus',
      'icons',
    ],
    ['Say where the pages are.', 'train:kind'],
    ['There is no option --fast.', 'start', '--fast'],
    ['--fast is no folder to fill with pictures.', 'screenshots', '--fast'],
  ] as const;
  const ran = await Promise.all(calls.map(([, name, ...words]) => run(name, ...words)));
  expect(ran).toEqual(
    calls.map(([problem, name]) => ({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^${problem}\\nUsage: npm (?:run )?${name} .*\\n$`)),
    })),
  );
  expect(existsSync('--fast')).toBe(false);
});
