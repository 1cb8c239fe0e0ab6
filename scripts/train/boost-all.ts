/** Fits several models to the same data side by side, one thread each, as many at once as the machine has cores. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BinnedData } from './bins.ts';
import type { Boosted, BoostingOptions } from './boosting.ts';

export interface Job {
  /** Weight per row; 0 leaves a row out. */
  readonly weights: Float32Array;
  readonly options: BoostingOptions;
}

/** The models in the order of their jobs. Rejects with the first error of a thread. */
export async function boostAll(
  data: BinnedData,
  labels: Uint8Array,
  jobs: readonly Job[],
): Promise<readonly Boosted[]> {
  const shared = { ...data, columns: data.columns.map(share), labels: share(labels) };
  const models: Boosted[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const { weights, options } = jobs[at] as Job;
      models[at] = await inThread({ data: shared, labels: shared.labels, weights, options });
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return models;
}

function inThread(workerData: unknown): Promise<Boosted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./boost-worker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The same bytes in memory that threads share. */
function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
