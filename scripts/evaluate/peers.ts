/** What Readability and Defuddle make of the same pages: promo text that they keep, article text that they lose. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { segment } from '../../src/engine/segment.ts';
import type { Example } from '../train/examples.ts';
import { lightDocument } from '../train/light-document.ts';
import { isFound, lengthsOf, seenUnits } from '../train/measure.ts';
import { isInScope } from '../train/reading.ts';

/** Texts that a program leaves of a page, as HTML. */
export interface PeerTexts {
  readonly readability: string;
  readonly defuddle: string;
}

/** A page as it is given to the peers. */
export interface PeerPage {
  readonly html: string;
  readonly url: string;
}

export interface PeerFigures {
  readonly pages: number;
  /** Characters of promos inside and after the article, and of the article; what is gone of each. */
  readonly promo: number;
  readonly promoGone: number;
  readonly article: number;
  readonly articleGone: number;
  /** Pages on which any article text is gone. */
  readonly pagesLost: number;
  /** Units inside and after the article; those gone by at least 80%. */
  readonly units: number;
  readonly unitsGone: number;
}

/** Blocks this long are looked for anywhere in a program's text; shorter ones must be blocks there as well, in characters. */
const LONG = 25;

/** Gives pages to both programs, in threads, or to Readability alone; the answers come in the order of the pages. */
export async function peerTexts(
  pages: readonly PeerPage[],
  withDefuddle = true,
): Promise<readonly PeerTexts[]> {
  const texts: PeerTexts[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./peer-worker.mjs', import.meta.url));
    for (let at = next++; at < pages.length; at = next++)
      texts[at] = await ask(worker, { ...(pages[at] as PeerPage), withDefuddle });
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(pages.length, os.availableParallelism()) }, work));
  return texts;
}

function ask(worker: Worker, page: PeerPage & { readonly withDefuddle: boolean }): Promise<PeerTexts> {
  return new Promise((resolve, reject) => {
    worker.once('message', (texts: PeerTexts) => {
      worker.off('error', reject);
      resolve(texts);
    });
    worker.once('error', reject);
    worker.postMessage(page);
  });
}

/** Which blocks of a page are no longer in what a program leaves of it, given as HTML: 1 where one is gone. */
export function goneFrom({ page }: Pick<Example, 'page'>, html: string): Uint8Array {
  const left = segment(lightDocument(`<body>${html}</body>`)).blocks.map(({ text }) => bare(text));
  const whole = left.join('');
  const counts = new Map<string, number>();
  for (const text of left) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Uint8Array.from(page.blocks, ({ text }) => {
    const own = bare(text);
    if (own.length >= LONG) return whole.includes(own) ? 0 : 1;
    const count = counts.get(own) ?? 0;
    if (count > 0) counts.set(own, count - 1);
    return count > 0 ? 0 : 1;
  });
}

/** Text without white space: programs that rebuild a page set it anew. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Figures over pages of which some blocks are gone. */
export function peerFigures(pages: readonly (readonly [Example, Uint8Array])[]): PeerFigures {
  const rows = pages.map(([example, gone]) => {
    const lengths = lengthsOf(example);
    const sum = (blocks: readonly number[]): number => blocks.reduce((all, i) => all + (lengths[i] ?? 0), 0);
    const isGone = (i: number): boolean => gone[i] === 1;
    const promo = example.units
      .filter(({ zone }) => isInScope(zone, 'article'))
      .flatMap(({ blocks }) => blocks);
    const article = example.kinds.flatMap((kind, i) => (kind === 'article' ? [i] : []));
    const units = seenUnits(example, gone, 'article');
    const articleGone = sum(article.filter(isGone));
    return {
      promo: sum(promo),
      promoGone: sum(promo.filter(isGone)),
      article: sum(article),
      articleGone,
      pagesLost: articleGone > 0 ? 1 : 0,
      units: units.length,
      unitsGone: units.filter(isFound).length,
    };
  });
  const total = (name: keyof (typeof rows)[number]): number => rows.reduce((all, row) => all + row[name], 0);
  return {
    pages: rows.length,
    promo: total('promo'),
    promoGone: total('promoGone'),
    article: total('article'),
    articleGone: total('articleGone'),
    pagesLost: total('pagesLost'),
    units: total('units'),
    unitsGone: total('unitsGone'),
  };
}
