/** What commands say where they are asked how to call them, or called wrongly. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
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
    [
      'There is no folder nowhere that can be read; check what --corpus names.',
      'train',
      '--corpus',
      'nowhere',
    ],
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

test('trains nothing on pages that are no articles, and writes nothing', { timeout: 120_000 }, () => {
  // What is written is written below the folder in which a command runs: here there is nothing to spoil.
  const folder = mkdtempSync(join(tmpdir(), 'winnow-usage-'));
  const kinds = ['pages', 'labels', 'html', 'ground-truth'];
  for (const name of [...kinds, 'src/engine/data', 'src/article/data'])
    mkdirSync(join(folder, name), { recursive: true });
  const label = {
    id: 'a',
    url: 'https://a.example/',
    quality: 'advertorial',
    keys: '',
    promos: [],
    article: [],
    ignore: [],
  };
  const told = { _internal: { page_type: { primary: 'service' } }, ground_truth: {} };
  writeFileSync(join(folder, 'labels/a.json'), JSON.stringify(label));
  writeFileSync(join(folder, 'ground-truth/b.json'), JSON.stringify(told));
  for (const name of ['pages/a', 'html/b'])
    writeFileSync(
      join(folder, `${name}.html.gz`),
      gzipSync('<title>Lamps</title><p>Lamps for your garden.</p>'),
    );
  const none = 'None of the labelled pages is an article: nothing is written.';
  for (const [name, problem] of [
    ['train', none],
    ['train-article', none],
    ['train-kind', 'It takes articles and pages that are none: nothing is written.'],
  ] as const) {
    const words = ['--corpus', '.', ...(name === 'train-kind' ? ['--wcxb', '.'] : [])];
    const script = resolve(`scripts/${name}.ts`);
    const { status, stderr } = spawnSync(process.execPath, [commandOf('tsx'), script, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([name, status, stderr.split('\n')[0]]).toEqual([name, 1, problem]);
  }
  expect(['src/engine/data', 'src/article/data'].flatMap((name) => readdirSync(join(folder, name)))).toEqual(
    [],
  );
  rmSync(folder, { recursive: true });
});
