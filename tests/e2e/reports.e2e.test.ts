/** Reports from the first click to the last byte, in a build that names a page for them: this test's own server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { build } from '../../scripts/build.ts';
import { inEachBrowser, type Stage } from './harness/suite.ts';
import { openingTests } from './reports/opening.ts';
import { outboxTests } from './reports/outbox.ts';
import { reportPageTests } from './reports/report-page.ts';

const dist = mkdtempSync(join(tmpdir(), 'winnow-dist-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

async function buildWithPage(port: number): Promise<string> {
  await build({ dist, newReportPage: `http://127.0.0.1:${port}/new?title=Mistake&body={report}` });
  return dist;
}

/** One browser for all: most of the time goes into starting it. */
function reportTests(stage: Stage): void {
  describe('opening', () => openingTests(stage));
  describe('the page', () => reportPageTests(stage));
  describe('the outbox', () => outboxTests(stage));
}

inEachBrowser('reports', reportTests, buildWithPage);
