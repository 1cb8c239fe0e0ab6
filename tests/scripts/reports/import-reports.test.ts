/** From files of readers to cases and a page. */
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
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importReports } from '../../../scripts/reports/import-reports.ts';
import { MOST_BYTES } from '../../../scripts/reports/read-report-file.ts';
import { commandOf } from '../../../scripts/step.ts';
import { readExamples } from '../../../scripts/train/read-examples.ts';
import type { ReportBundle } from '../../../src/reports/schema.ts';
import { bundleOf, serialise } from '../../../src/reports/serialise.ts';
import { REPORTS } from '../../reports/sample-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const all = Object.values(REPORTS);
const SOUND = file('sound.json', serialise(bundleOf(all) as ReportBundle));
const SINGLE = file('single.json', JSON.stringify(REPORTS['missed-promo']));
const out = (name: string): string => join(folder, name);

test('writes a case for each report, which training reads by site', () => {
  const { reports, rejected, unread, cases } = importReports([SOUND], out('a'), folder);
  expect([reports.length, rejected, unread.length]).toEqual([4, 0, 0]);
  expect(reports.every(({ isTaken, fate }) => isTaken && fate.startsWith('case report-'))).toBe(true);
  const examples = readExamples({ corpus: [], cases: [cases] }, 5);
  expect(examples).toHaveLength(12);
  expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(['kap-anzeiger.example']));
  expect(new Set(examples.map(({ part }) => part)).size).toBe(1);
});

test('says what is the same, across files, and what was written before goes', () => {
  mkdirSync(join(out('b'), 'cases'), { recursive: true });
  writeFileSync(join(out('b'), 'cases', 'report-0old.txt'), 'x');
  writeFileSync(join(out('b'), 'cases', 'r01.txt'), 'x');
  const { reports, page } = importReports([SINGLE, SOUND], out('b'), folder);
  expect(reports.map(({ fate }) => fate.replace(/-\w+$/, ''))).toEqual([
    'case report',
    'case report',
    'left out: says the same as single.json, report 1',
    'case report',
    'case report',
  ]);
  const names = readdirSync(join(out('b'), 'cases'));
  expect(names.filter((name) => name.startsWith('report-'))).toHaveLength(4);
  expect(names).toContain('r01.txt');
  expect(names).not.toContain('report-0old.txt');
  expect(readFileSync(page, 'utf8')).toContain('says the same as single.json, report 1');
});

test.each([
  ['no file can be read', 'typo.json'],
  ['they hold no report', file('empty.json', '{"format":"winnow-reports","version":1,"reports":[]}')],
])('what was written before stays where %s', (_, name) => {
  importReports([SOUND], out('g'), folder);
  const [cases, page] = [join(out('g'), 'cases'), join(out('g'), 'reports.html')];
  const before = [readdirSync(cases), readFileSync(page, 'utf8')];
  expect(importReports([name], out('g'), folder)).toMatchObject({ reports: [], rejected: 0, cases, page });
  expect([readdirSync(cases), readFileSync(page, 'utf8')]).toEqual(before);
  expect(importReports([name], out('h'), folder).unread).toHaveLength(1);
  expect(existsSync(out('h'))).toBe(false);
});

test('a report that is none leaves the others alone', () => {
  const bundle = { format: 'winnow-reports', version: 1, reports: [all[0], { verdict: 'x' }, 7, all[1]] };
  const { reports, rejected } = importReports([file('mixed.json', JSON.stringify(bundle))], out('c'), folder);
  expect(rejected).toBe(2);
  expect(reports.map(({ isTaken }) => isTaken)).toEqual([true, false, false, true]);
  expect(reports[2]?.fate).toBe('rejected: it is 7: make it of type object');
});

describe('does not read', () => {
  test.each<[string, string, string]>([
    ['what is not there', 'none.json', 'is not there: check its name'],
    ['a folder', '.', 'is no file'],
    ['a device', '/dev/zero', 'is no file'],
    ['megabytes', file('big.json', `"${'x'.repeat(MOST_BYTES)}"`), 'is larger than 4000000 bytes'],
    ['another encoding', file('latin.json', new Uint8Array([0x22, 0xe4, 0x22])), 'is not UTF-8'],
    ['what is no JSON', file('page.json', '<script>'), 'is no JSON'],
    ['what is nested deeply', file('deep.json', '['.repeat(1_000_000)), 'is nested deeper than 16'],
  ])('%s', (_, name, problem) => {
    const { unread, reports } = importReports([name, SINGLE], out('d'), folder);
    expect(unread).toEqual([{ file: name, problem: expect.stringContaining(problem) }]);
    expect(reports).toHaveLength(1);
  });
});

describe('the command', () => {
  const run = (...words: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [commandOf('tsx'), 'scripts/reports.ts', ...words], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  test('says what became of each, and where to look', () => {
    const { status, stdout, stderr } = run(SOUND, '--out', 'e');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('4 reports: 4 written as cases, 0 rejected');
    expect(stdout).toContain(`Look at them: ${join(folder, 'e', 'reports.html')}\n`);
    expect(stdout).toContain(`--cases ${join(folder, 'e', 'cases')} beside`);
  });

  test('fails where something was rejected, and prints nothing that a terminal obeys', () => {
    const name = file('terminal.json', JSON.stringify({ ...all[0], verdict: '\u001b[2J\u202e', lines: [] }));
    const { status, stdout, stderr } = run(name, 'none.json', '--out', 'f');
    expect(status).toBe(1);
    expect(stderr).toBe('none.json is not there: check its name.\n');
    expect(stdout).toContain('rejected: its verdict is "\\u001b[2J⟨U+202E⟩": make it one of');
    expect(stdout).not.toMatch(/(?!\n)\p{C}/u);
    expect(stdout).toContain('\n1 report: 0 written as cases, 1 rejected');
    expect(stdout).not.toContain('--cases');
  });

  test('leads nowhere where there was nothing to read', () => {
    const { status, stdout, stderr } = run('none.json', '--out', 'i');
    expect([status, stderr]).toEqual([1, 'none.json is not there: check its name.\n']);
    expect(stdout).toBe('\n0 reports: 0 written as cases, 0 rejected, the others left out.\n');
  });

  test.each([
    [[], 'Name at least one file of reports.'],
    [['a.json', '--in', 'x'], "Unknown option '--in'"],
    [[SOUND, '--out', file('taken', '')], 'taken cannot be written to ('],
    [[SOUND, '--out', join('taken', 'x')], 'x cannot be written to ('],
  ])('%j is wrong', (words, problem) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: npm run reports');
  });
});
