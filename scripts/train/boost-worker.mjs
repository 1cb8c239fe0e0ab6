/** Fits one model away from the main thread: see `boost-all.ts`. Plain JavaScript, since threads start without a loader. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { boost } = await import('./boosting.ts');
const { data, labels, weights, options } = workerData;
parentPort.postMessage(boost(data, labels, weights, options));
