/** Gives pages to threads that read them in a full DOM: what Readability keeps of them, and their clean articles. */

import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../src/article/types.ts';
import type { SiblingRun } from '../../src/engine/types.ts';
import { withStreamed } from '../streamed.ts';
import { pageAddress } from './page-address.ts';

/** A page with what other models said of it. */
export interface PageToRead {
  readonly name: string;
  readonly html: () => string;
  /** Its address; what is none is for the features alone. */
  readonly url: string;
  /** Its promos, which are left out. */
  readonly promos: readonly SiblingRun[];
  /** Log-odds per block that it is promo, and that it is article, by models that do not know the site; else by the shipped ones. */
  readonly odds?: Float32Array | undefined;
  readonly articleOdds?: Float32Array | undefined;
}

/** What Readability makes of a page: 1 for each block that it keeps, and its title. */
export interface Surveyed {
  readonly kept: Uint8Array;
  readonly title: string;
}

export function surveyAll(pages: readonly PageToRead[]): Promise<readonly Surveyed[]> {
  return askAll<Surveyed>('survey', pages);
}

/** Articles in the order of the pages; null where a page has none. */
export function readAll(pages: readonly PageToRead[]): Promise<readonly (Article | null)[]> {
  return askAll<Article | null>('article', pages);
}

async function askAll<Answer>(ask: string, pages: readonly PageToRead[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./article-worker.mjs', import.meta.url));
    for (let at = next++; at < pages.length; at = next++)
      answers[at] = await answerOf<Answer>(worker, ask, pages[at] as PageToRead);
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(pages.length, os.availableParallelism()) }, work));
  return answers;
}

function answerOf<Answer>(worker: Worker, ask: string, page: PageToRead): Promise<Answer> {
  const { name, html, url, promos, odds, articleOdds } = page;
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer | { readonly error: string }) => {
      worker.off('error', reject);
      if (answer && typeof answer === 'object' && 'error' in answer)
        reject(new Error(`${name}: ${answer.error}`));
      else resolve(answer as Answer);
    });
    worker.once('error', reject);
    worker.postMessage({
      ask,
      html: withStreamed(html()),
      address: pageAddress(url),
      url,
      promos,
      odds,
      articleOdds,
    });
  });
}
