/** A folder for the profiles of a run's browsers, made before its first file and removed after its last. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly profiles: string;
  }
}

const folders: string[] = [];

export function setup(project: TestProject): void {
  const profiles = mkdtempSync(join(tmpdir(), 'winnow-profiles-'));
  project.provide('profiles', profiles);
  folders.push(profiles);
}

/** A browser that is only just ending may still write to its profile. */
export function teardown(): void {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
