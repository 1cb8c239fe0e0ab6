/** The name of trained weights: the same for the same, another for others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modelVersion } from '../../scripts/model-version.ts';
import { isReport } from '../../src/reports/check-report.ts';
import { report, VERSIONS } from '../reports/sample-reports.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-model-'));
  mkdirSync(join(folder, 'words'));
  writeFileSync(join(folder, 'model.ts'), 'one');
  writeFileSync(join(folder, 'words', 'de.ts'), 'eins');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is what a report can hold', () => {
  expect(isReport(report({ versions: { ...VERSIONS, model: modelVersion(folder) } }))).toBe(true);
});

test('changes with a name and with content, and with nothing else', () => {
  const first = modelVersion(folder);
  expect(modelVersion(folder)).toBe(first);
  writeFileSync(join(folder, 'words', 'de.ts'), 'zwei');
  const second = modelVersion(folder);
  expect(second).not.toBe(first);
  writeFileSync(join(folder, 'words', 'en.ts'), '');
  expect([first, second]).not.toContain(modelVersion(folder));
});
