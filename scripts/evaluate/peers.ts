/** What Readability and Defuddle make of the same pages: promo text that they keep, article text that they lose. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { isoDate } from '../../src/article/date.ts';
import type { Told } from '../../src/article/head-line.ts';
import { segment } from '../../src/engine/segment.ts';
import { isInScope } from '../../src/engine/zone.ts';
import type { Example } from '../train/examples.ts';
import { lightDocument } from '../train/light-document.ts';
import { isFound, lengthsOf, seenUnits } from '../train/measure.ts';
import { pageAddress } from '../train/page-address.ts';

/** An article as a program makes it of a page. What the program does not tell is empty. */
export interface MadeArticle extends Told {
  readonly title: string;
  /** What it says of its lead picture. */
  readonly caption: string;
  /** The body, without what stands above it: reference texts have no such thing. */
  readonly html: string;
}

/** Articles of one page, by program. */
export interface PeerArticles {
  readonly readability: MadeArticle;
  readonly defuddle: MadeArticle;
}

/** Where a program finds no article. */
export const NO_ARTICLE: MadeArticle = {
  title: '',
  byline: '',
  siteName: '',
  published: '',
  lang: '',
  caption: '',
  html: '',
};

/** All that a reader sees of an article, as HTML. */
export function wholeOf({ title, byline, caption, html }: MadeArticle): string {
  const [head, ...lines] = [title, byline, caption].map((text) => text.replaceAll('<', '&lt;'));
  return `<h1>${head}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}${html}`;
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
export async function peerArticles(
  pages: readonly PeerPage[],
  withDefuddle = true,
): Promise<readonly PeerArticles[]> {
  const articles: PeerArticles[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./peer-worker.mjs', import.meta.url));
    for (let at = next++; at < pages.length; at = next++)
      articles[at] = await ask(worker, { ...(pages[at] as PeerPage), withDefuddle });
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(pages.length, os.availableParallelism()) }, work));
  return articles;
}

function ask(worker: Worker, page: PeerPage & { readonly withDefuddle: boolean }): Promise<PeerArticles> {
  return new Promise((resolve, reject) => {
    worker.once('message', ({ readability, defuddle }: Record<keyof PeerArticles, Partial<MadeArticle>>) => {
      worker.off('error', reject);
      resolve({ readability: told(readability), defuddle: told(defuddle) });
    });
    worker.once('error', reject);
    worker.postMessage({ ...page, url: pageAddress(page.url) });
  });
}

function told(article: Partial<MadeArticle>): MadeArticle {
  const all = { ...NO_ARTICLE, ...article };
  return { ...all, published: isoDate(all.published, all.lang) };
}

/**
 * Which blocks of a page are no longer in what a program leaves of it, given as HTML: 1 where one is gone. Of short ones
 * that say the same, such as a heading and the line of contents that leads to it, that one is there which stands in the
 * same order as all else.
 */
export function goneFrom({ page }: Pick<Example, 'page'>, html: string): Uint8Array {
  const left = segment(lightDocument(`<body>${html}</body>`)).blocks.map(({ text }) => bare(text));
  const whole = left.join('');
  const own = page.blocks.map(({ text }) => bare(text));
  const pairs = pairsInOrder(own, left);
  const taken = new Set(pairs.values());
  const counts = new Map<string, number>();
  left.forEach((text, i) => {
    if (!taken.has(i)) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return Uint8Array.from(own, (text, i) => {
    if (pairs.has(i)) return 0;
    if (text.length >= LONG) return whole.includes(text) ? 0 : 1;
    const count = counts.get(text) ?? 0;
    if (count > 0) counts.set(text, count - 1);
    return count > 0 ? 0 : 1;
  });
}

/** Pairs equal texts of two lists so that as many as can be follow the order of both: indexes in one to such in the other. */
function pairsInOrder(one: readonly string[], other: readonly string[]): ReadonlyMap<number, number> {
  const width = other.length + 1;
  // Most pairs that there can be from an index of each list on.
  const most = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => most[i * width + j] as number;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      most[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < one.length && j < other.length; )
    if (one[i] === other[j]) pairs.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
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
